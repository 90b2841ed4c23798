package id.balai.domain.dataprotection;

/// The result of making a backup.
public sealed interface BackupResult {

  /// It is on disk and was read again.
  record Made(Backup backup) implements BackupResult {}

  /// Nothing was recorded since the last one, which still lies there.
  record Unchanged(Backup last) implements BackupResult {}

  /// Nothing was ever recorded, so there is nothing to keep.
  record Empty() implements BackupResult {}

  /// The folder is not there or cannot be written: a stick that was taken out, a full disk.
  record NotWritable() implements BackupResult {}
}
