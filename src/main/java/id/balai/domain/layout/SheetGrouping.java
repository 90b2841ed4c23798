package id.balai.domain.layout;

/// How many lists a session has.
public enum SheetGrouping {
  /// A list for every group.
  GROUP,
  /// One list with the groups as heads within it.
  SESSION
}
