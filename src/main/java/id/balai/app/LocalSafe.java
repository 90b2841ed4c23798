package id.balai.app;

import id.balai.domain.dataprotection.AcceptResult;
import id.balai.domain.dataprotection.Backup;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.dataprotection.RestoreResult;
import id.balai.domain.dataprotection.Safe;
import id.balai.store.backup.FolderBackups;
import id.balai.store.backup.Restoring;
import id.balai.store.jdbc.OlderAcceptance;
import id.balai.store.journal.JournalProof;
import id.balai.store.key.FolderKey;
import id.balai.store.key.KeyShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
    FolderKey key = key(folder);
    if (Files.notExists(folder.resolve(FolderKey.FILE)) && !key.isWorkspace()) {
      throw new NoSuchFileException(folder.toString());
    }
    return key.unlock(opener);
  }

  @Override
  public RestoreResult restore(Path backup, Path folder, Opener opener) {
    return new Restoring(shelves.apply(folder), random).restore(backup, folder, opener);
  }

  @Override
  public Optional<Backup> newestWhole(Path folder) throws IOException {
    return FolderBackups.newestWhole(folder, key(folder));
  }

  @Override
  public RestoreResult replace(Path backup, Path folder) {
    return new Restoring(shelves.apply(folder), random).replace(backup, folder, clock.instant());
  }

  @Override
  public AcceptResult acceptOlder(Path folder, Opener opener) throws IOException {
    return OlderAcceptance.accept(folder, shelves.apply(folder), random, opener);
  }

  private FolderKey key(Path folder) {
    return new FolderKey(folder, shelves.apply(folder), random, new JournalProof(folder));
  }
}
