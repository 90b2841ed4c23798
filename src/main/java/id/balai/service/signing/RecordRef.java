package id.balai.service.signing;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.signature.Signature;
import java.time.Instant;
import java.util.UUID;

/// One of the records that a remark is about.
///
/// @param participant whose record it is
/// @param kind what kind of record
/// @param about code of the declaration that was signed, or of the session that was come to
/// @param station where it was recorded
/// @param at when the pad was closed, or when the person came
public record RecordRef(UUID participant, Kind kind, String about, String station, Instant at) {

  /// What kind of record.
  public enum Kind {
    SIGNATURE,
    CHECK_IN
  }

  static RecordRef of(Signature signature) {
    return new RecordRef(
        signature.participant(),
        Kind.SIGNATURE,
        signature.declaration(),
        signature.station(),
        signature.signedAt());
  }

  static RecordRef of(Attendance attendance) {
    return new RecordRef(
        attendance.participant(),
        Kind.CHECK_IN,
        attendance.session(),
        attendance.station(),
        attendance.arrival());
  }

  String key() {
    return participant + " " + about + " " + at.toEpochMilli();
  }
}
