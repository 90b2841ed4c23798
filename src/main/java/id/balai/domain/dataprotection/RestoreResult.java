package id.balai.domain.dataprotection;

import java.nio.file.Path;

/// The result of restoring a backup.
public sealed interface RestoreResult {

  /// The folder holds what the backup holds.
  ///
  /// @param entries how many entries the log has
  /// @param others how many entries of other stations it takes in when it is opened
  record Restored(long entries, long others) implements RestoreResult {}

  /// The record of a damaged folder was replaced.
  ///
  /// @param entries how many entries the log has now; more follow from the tables where those are
  ///   whole
  /// @param aside where the damaged record lies, for inspection
  record Replaced(long entries, Path aside) implements RestoreResult {}

  /// There are data in the folder already; nothing was touched.
  record FolderInUse() implements RestoreResult {}

  /// This computer does not have the key, and the password or code is missing or wrong.
  record Locked() implements RestoreResult {}

  /// A newer Balai made it. Nothing was written.
  record Newer() implements RestoreResult {}

  /// A part that it shares with other backups, in a folder beside it, is missing or not as it was
  /// written. Nothing was written.
  ///
  /// @param part where it is looked for; a whole part of this name from anywhere else will do
  record PartUnusable(Path part) implements RestoreResult {}

  /// It is no backup, or not a whole one. Nothing was written.
  record Damaged() implements RestoreResult {}
}
