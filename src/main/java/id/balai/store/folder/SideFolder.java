package id.balai.store.folder;

import id.balai.base.OwnFolder;
import id.balai.base.WholeFile;
import id.balai.domain.dataprotection.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Files that are laid out beside a data folder's own and take their places all or none. One rename
/// decides: a crash before it leaves what was, a crash behind it is made up for by whoever looks
/// next.
///
/// @param folder the data folder; whoever writes holds its lock
public record SideFolder(Path folder) {

  /// Something may be missing in it.
  private static final String PART = "restore.part";

  /// Everything is in it and forced to disk.
  private static final String READY = "restore.ready";

  /// An empty folder to lay files out in.
  public Path begin() throws IOException {
    finish();
    OwnFolder.make(part());
    return part();
  }

  /// Everything is laid out: it takes its place.
  public void commit() throws IOException {
    try (Stream<Path> all = Files.walk(part())) {
      for (Path each : all.filter(Files::isDirectory).toList()) {
        OwnFolder.force(each);
      }
    }
    WholeFile.moveInto(part(), ready());
    finish();
  }

  /// Makes up for a crash: what was laid out as a whole takes its place, anything less goes.
  public void finish() throws IOException {
    if (Files.isDirectory(ready())) {
      for (Path file : files(ready())) {
        Path place = folder.resolve(ready().relativize(file).toString());
        OwnFolder.make(Objects.requireNonNull(place.getParent()));
        WholeFile.moveInto(file, place);
      }
      FolderTree.delete(ready());
    }
    FolderTree.delete(part());
  }

  private static List<Path> files(Path top) throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private Path part() {
    return folder.resolve(PART);
  }

  private Path ready() {
    return folder.resolve(READY);
  }
}
