package id.balai.app;

import id.balai.domain.dataprotection.Opener;
import id.balai.evidence.key.KeyFiles;
import id.balai.store.guard.GuardedFolder;
import id.balai.store.journal.JournalProof;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import id.balai.store.key.KeyShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;

/// What is kept of an office's keys in a data folder that need not be open.
///
/// @param shelves where the key of a data folder stands
record SealedOffice(Function<Path, KeyShelf> shelves) implements KeyFiles.Offices {

  @Override
  public Optional<byte[]> of(Path folder) throws IOException {
    if (Files.notExists(folder.resolve(GuardedFolder.OFFICE))) {
      return Optional.empty();
    }
    var key =
        new FolderKey(folder, shelves.apply(folder), new SecureRandom(), new JournalProof(folder));
    if (key.find(new Opener.Nothing()) instanceof FolderKey.Opening.Open(_, DataKey found)) {
      return GuardedFolder.sealed(folder, GuardedFolder.OFFICE, found);
    }
    throw new IOException("the data folder is locked");
  }
}
