package id.balai.service.registration;

/// The result of undoing an import.
public sealed interface UndoResult {

  /// The list is as it was before the import.
  ///
  /// @param removed people who are no longer on it
  record Undone(int removed) implements UndoResult {}

  /// Somebody of the import was there, signed, or was changed since. Nothing was undone.
  record InUse() implements UndoResult {}

  /// The storage did not take it. Nothing was undone.
  record Failed() implements UndoResult {}
}
