package id.balai.domain.evidence;

/// What a check comes to as a whole.
public enum Verdict {
  /// Everything that was checked is whole and comes from where it says.
  HOLDS,
  /// The same, and people who are not known here have signed in the places that were kept free.
  HOLDS_WITH_ADDITIONS,
  /// Whole as it was sealed, by an office whose key is not known here.
  UNKNOWN_OFFICE,
  /// Something was changed after the office had sealed it.
  CHANGED,
  /// Something does not hold, or cannot be told.
  UNCERTAIN
}
