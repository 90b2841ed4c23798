package id.balai.domain.dataprotection;

/// What came of taking an older record on purpose.
public sealed interface AcceptResult {

  /// It is taken; the next opening records that.
  ///
  /// @param seen entries that this computer had seen
  /// @param found entries that are here
  record Accepted(long seen, long found) implements AcceptResult {}

  /// What was typed does not open this folder, or nothing was typed although the keeper set a
  /// password.
  record Wrong() implements AcceptResult {}

  /// The record is not older than this computer saw it.
  record NotOlder() implements AcceptResult {}

  /// The folder is open, or this computer does not have its key.
  record Unavailable() implements AcceptResult {}

  /// The record does not fit together from this entry on.
  record Damaged(long entry) implements AcceptResult {}
}
