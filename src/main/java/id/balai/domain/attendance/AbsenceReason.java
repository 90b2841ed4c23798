package id.balai.domain.attendance;

/// Why somebody who was invited did not come, as the desk knows it.
public enum AbsenceReason {
  /// Ill (*sakit*).
  SICK,
  /// With leave (*izin*).
  EXCUSED,
  /// Without a word (*tanpa keterangan*); also whoever nothing was entered of.
  UNEXPLAINED
}
