package id.balai.ui.kiosk.result;

/// What an answer of the door offers to do next.
public enum Offer {
  /// Read and sign the declaration.
  PROCEED,
  /// Go back to the resting screen.
  CLOSE,
  /// Say that the person on the screen is somebody else.
  NOT_ME,
  /// Call an operator.
  CALL_HELP,
  /// Look for the name.
  FIND,
  /// Show the sessions of the day.
  PROGRAMME
}
