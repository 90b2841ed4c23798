package id.balai.store.guard;

import id.balai.base.OwnFolder;
import id.balai.base.Sha256;
import id.balai.base.WholeFile;
import id.balai.domain.dataprotection.GuardedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A guarded file: the new edition is written beside, the log names its digest, and it takes its
/// place. A crash between two of these steps leaves one edition that the log names.
final class LoggedFile implements GuardedFile {

  private static final Logger LOG = LoggerFactory.getLogger(LoggedFile.class);

  private static final String NEXT = ".baru";

  private final GuardedFolder folder;
  private final String name;
  private Optional<String> digest = Optional.empty();
  private boolean isKnown;

  LoggedFile(GuardedFolder folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  @Override
  public Content read() throws IOException {
    try (GuardedFolder.Hold _ = folder.hold()) {
      Optional<String> counts = digest();
      if (counts.isEmpty()) {
        return new Content.None();
      }
      for (Path edition : editions()) {
        Optional<byte[]> found = opened(edition, counts.get());
        if (found.isPresent()) {
          settle(edition);
          return new Content.Whole(found.get());
        }
      }
      LOG.error("{} is not what the log says", name);
      return new Content.Lost(Files.exists(place()) ? Loss.CHANGED : Loss.MISSING);
    }
  }

  @Override
  public void write(byte[] content) throws IOException {
    try (GuardedFolder.Hold _ = folder.hold()) {
      byte[] sealed = folder.seal(name).seal(content);
      OwnFolder.make(Objects.requireNonNull(place().getParent()));
      WholeFile.write(next(), sealed);
      String hex = Sha256.hex(sealed);
      folder.record(name, hex);
      digest = Optional.of(hex);
      isKnown = true;
      settle(next());
    }
  }

  private Optional<String> digest() {
    if (!isKnown) {
      digest = folder.digest(name);
      isKnown = true;
    }
    return digest;
  }

  /// Where an edition can lie that counts: in its place, beside it after a crash, or beside it
  /// after a backup was put in the place of a damaged record.
  private List<Path> editions() {
    return List.of(place(), next(), folder.path(GuardedFolder.earlier(name)));
  }

  private Optional<byte[]> opened(Path edition, String counts) throws IOException {
    if (Files.notExists(edition)) {
      return Optional.empty();
    }
    byte[] sealed = Files.readAllBytes(edition);
    return Sha256.hex(sealed).equals(counts) ? folder.seal(name).open(sealed) : Optional.empty();
  }

  private void settle(Path edition) throws IOException {
    if (!edition.equals(place())) {
      WholeFile.moveInto(edition, place());
    }
  }

  private Path place() {
    return folder.path(name);
  }

  private Path next() {
    return place().resolveSibling(place().getFileName() + NEXT);
  }
}
