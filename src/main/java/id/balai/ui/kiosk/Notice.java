package id.balai.ui.kiosk;

/// Something a screen says without giving way to another.
public enum Notice {
  NONE,
  /// A badge was shown while there was ink on the pad.
  SIGN_FIRST,
  /// A signature is on its way to disk.
  STORING,
  /// A signature could not be stored; the ink is still there.
  NOT_STORED,
  /// A signature found no room on the disk; the ink is still there.
  DISK_FULL,
  /// The text changed while it was read.
  TEXT_CHANGED
}
