package id.balai.domain.event;

/// Whether people sign for being present (*tanda tangan kehadiran*), in sessions in which they sign
/// nothing else.
public enum PresenceSignature {
  /// Nobody does: the row says when somebody came.
  NOT_ASKED,
  /// On the pad of the kiosk, in the same pass as the greeting.
  AT_KIOSK,
  /// With a pen on a sheet, which the desk enters.
  ON_PAPER
}
