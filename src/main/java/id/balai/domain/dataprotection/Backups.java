package id.balai.domain.dataprotection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Backups of a house. They are made by themselves each hour, when a session closes and when the
/// house closes, if anything was recorded since; old ones make room.
public interface Backups {

  /// The folder they go to.
  Path folder();

  /// Lets them go to another folder from now on, for example on a stick.
  ///
  /// @throws IOException when the choice could not be kept
  void moveTo(Path folder) throws IOException;

  /// Files in the folder that are no longer as they were written; blocks while all are read.
  List<Path> rotten();

  /// The newest in the folder that is as it was written, or empty where there is none or the folder
  /// is away.
  Optional<Backup> last();

  /// Makes one now; blocks until it is on disk and was read again.
  BackupResult make();

  /// Makes one that stands alone, with all of the record inside: it is restored from this file and
  /// nothing else, where the others need the folder of parts beside them. It costs as much as the
  /// record is long, and is not counted among the others. Blocks until it is on disk and was read
  /// again.
  ///
  /// @param file is replaced where it is there
  BackupResult makeWhole(Path file);

  /// Makes one now and removes every earlier one from every folder that backups went to, because
  /// somebody's data were erased and must not come back from a backup. Earlier ones on a stick that
  /// is away go when a backup is made while it is there.
  Replacement replaceAll();
}
