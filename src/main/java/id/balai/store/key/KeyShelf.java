package id.balai.store.key;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where a computer keeps the keys of its data folders, so that it comes back by itself after a
/// power cut: never inside a data folder.
public interface KeyShelf {

  /// The key of a data folder, or empty where this computer has none.
  Optional<DataKey> find(UUID folder) throws IOException;

  /// Every key that can be read, for a folder that no longer says which one is its own.
  List<DataKey> all() throws IOException;

  /// The folder in which the keys lie, where they lie in one.
  default Optional<Path> place() {
    return Optional.empty();
  }

  /// Keeps the key of a data folder; on return it is on disk.
  void keep(UUID folder, DataKey key) throws IOException;

  /// What this computer noted under a name, or empty where it noted nothing.
  ///
  /// @param name letters, digits and hyphens
  Optional<String> note(String name) throws IOException;

  /// Notes something under a name; on return it is on disk.
  void note(String name, String text) throws IOException;
}
