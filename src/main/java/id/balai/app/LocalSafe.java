package id.balai.app;

import id.balai.domain.dataprotection.Backup;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.dataprotection.RestoreResult;
import id.balai.domain.dataprotection.Safe;
import id.balai.store.backup.FolderBackups;
import id.balai.store.backup.Restoring;
import id.balai.store.key.FolderKey;
import id.balai.store.key.KeyShelf;
import id.balai.store.key.Unlocking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/// Data folders of this computer.
///
/// @param shelves where the key of a data folder stands
/// @param clock names what is kept aside
record LocalSafe(Function<Path, KeyShelf> shelves, SecureRandom random, Clock clock)
    implements Safe {

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

  @Override
  public Optional<Backup> newestWhole(Path folder) throws IOException {
    return FolderBackups.newestWhole(folder, new FolderKey(folder, shelves.apply(folder), random));
  }

  @Override
  public RestoreResult replace(Path backup, Path folder) {
    return new Restoring(shelves.apply(folder), random).replace(backup, folder, clock.instant());
  }
}
