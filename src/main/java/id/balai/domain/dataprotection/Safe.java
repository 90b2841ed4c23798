package id.balai.domain.dataprotection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What is done with data folders that are not open.
public interface Safe {

  /// Puts the key of a folder that came from another computer onto this one.
  ///
  /// @return `false` when what was typed does not open it
  /// @throws IOException when there is no such folder, or its key file is damaged
  boolean unlock(Path folder, Opener opener) throws IOException;

  /// Restores a backup into a folder that holds no data yet; reads and checks all of it first.
  RestoreResult restore(Path backup, Path folder, Opener opener);

  /// The newest backup of a folder that can be read from its beginning to its end; empty where
  /// there is none or this computer does not have the folder's key.
  ///
  /// @throws IOException when the folder of the backups cannot be read
  Optional<Backup> newestWhole(Path folder) throws IOException;

  /// Puts a backup in the place of a damaged record; reads and checks all of the backup first, and
  /// keeps what was damaged.
  RestoreResult replace(Path backup, Path folder);

  /// Takes a record that is older than this computer saw it, or another one.
  ///
  /// @param opener the keeper's password or the recovery code; nothing serves only where no
  ///   password was ever set
  /// @throws IOException when the folder cannot be read
  AcceptResult acceptOlder(Path folder, Opener opener) throws IOException;
}
