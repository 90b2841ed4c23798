package id.balai.domain.document;

/// What a row of a sheet must not hide (R11).
public enum SheetMark {
  LATE,
  WALK_IN,
  ON_BEHALF,
  /// Entered later from a sheet or slip of paper (R55).
  FROM_PAPER,
  /// Recorded after the session was over.
  AFTER_EVENT
}
