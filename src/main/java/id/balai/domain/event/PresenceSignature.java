package id.balai.domain.event;

/// Whether people sign for being present (*tanda tangan kehadiran*), in sessions in which they sign
/// nothing else.
public enum PresenceSignature {
  /// Nobody does: the row says when somebody came.
  NOT_ASKED,
  /// On the pad of the kiosk, in the same pass as the greeting.
  AT_KIOSK,
  /// With a pen on a sheet, which the desk enters.
  ON_PAPER;

  private static final String PREFIX = "HADIR-";

  /// The code under which presence in a session is signed, beside the codes of declarations.
  ///
  /// @param session code of the session
  public static String code(String session) {
    return PREFIX + session;
  }

  /// Whether a code is that of a presence and of no declaration.
  public static boolean isCode(String declaration) {
    return declaration.startsWith(PREFIX);
  }
}
