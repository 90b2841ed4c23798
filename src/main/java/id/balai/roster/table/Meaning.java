package id.balai.roster.table;

import id.balai.domain.participant.roster.RosterColumn;

/// What the words above a column say about it.
///
/// @param holds what it would hold
/// @param strength 3: the words say just that; 2: they name it among other words; 1: a mere hint
record Meaning(RosterColumn holds, double strength) {
  /// The words say just that.
  static final double SURE = 3;

  /// They name it among other words.
  static final double CLEAR = 2;

  /// A mere hint.
  static final double HINT = 1;

  /// The column is about somebody else, such as the mother of the person.
  static final double OTHER = 0.3;
}
