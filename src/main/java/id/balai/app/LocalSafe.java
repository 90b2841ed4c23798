package id.balai.app;

import id.balai.domain.keeping.Opener;
import id.balai.domain.keeping.RestoreResult;
import id.balai.domain.keeping.Safe;
import id.balai.store.backup.Restoring;
import id.balai.store.key.FolderKey;
import id.balai.store.key.KeyShelf;
import id.balai.store.key.Unlocking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.Function;

/// Data folders of this computer.
///
/// @param shelves where the key of a data folder stands
record LocalSafe(Function<Path, KeyShelf> shelves, SecureRandom random) implements Safe {

  @Override
  public boolean unlock(Path folder, Opener opener) throws IOException {
    if (Files.notExists(folder.resolve(FolderKey.FILE))) {
      throw new java.nio.file.NoSuchFileException(folder.resolve(FolderKey.FILE).toString());
    }
    var key = new FolderKey(folder, shelves.apply(folder), random);
    return Unlocking.open(key, opener).isPresent();
  }

  @Override
  public RestoreResult restore(Path backup, Path folder, Opener opener) {
    return new Restoring(shelves.apply(folder), random).restore(backup, folder, opener);
  }
}
