package id.balai.store.backup;

import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.log.Fact;
import id.balai.store.key.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What other stations had recorded when the backup was made from which a data folder came back. It
/// lies in the folder until the house recorded it.
public final class RestoredOthers {

  private final Path folder;

  /// @param data the data folder
  public RestoredOthers(Path data) {
    this.folder = data.resolve(OthersPieces.FOLDER);
  }

  /// Whether there is any.
  public boolean isThere() {
    return Files.isDirectory(folder);
  }

  /// What the house records to have all of it, in this order.
  ///
  /// @throws IOException when a file was changed
  public List<Fact> facts(DataKey key) throws IOException {
    var pieces = new OthersPieces(key);
    var facts = new ArrayList<Fact>();
    for (Path file : files()) {
      List<Fact> read = pieces.facts(Files.readAllBytes(file));
      facts.addAll(isEnd(file) ? 0 : facts.size(), read);
    }
    return facts;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static boolean isEnd(Path file) {
    return OthersPieces.isEnd(Objects.requireNonNull(file.getFileName()).toString());
  }

  /// Takes it away, once it stands in the record.
  public void remove() throws IOException {
    FolderTree.delete(folder);
  }
}
