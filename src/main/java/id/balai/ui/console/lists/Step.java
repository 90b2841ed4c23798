package id.balai.ui.console.lists;

/// The steps by which a list gets into an event.
public enum Step {
  /// Choose the file.
  FILE,
  /// Check what the columns hold.
  COLUMNS,
  /// Decide the rows that need it.
  ROWS,
  /// It is in; it may be undone.
  DONE
}
