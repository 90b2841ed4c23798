package id.balai.ui.kiosk.flow;

/// Something that is said about a signature without leaving the screen.
public enum Notice {
  /// Nothing but what the button means, or that the text is to be read first.
  NONE,
  /// The ink is a dot; asked once.
  DOT,
  /// The ink is a straight line; asked once.
  LINE,
  /// A badge was shown while there was ink on the pad, and has to wait.
  SIGN_FIRST,
  /// A signature is on its way to disk.
  STORING,
  /// A signature could not be stored; the ink is still there.
  NOT_STORED,
  /// A signature found no room on the disk; the ink is still there.
  DISK_FULL,
  /// The text changed while it was read, and has to be read anew.
  TEXT_CHANGED
}
