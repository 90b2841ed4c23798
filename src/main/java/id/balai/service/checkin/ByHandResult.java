package id.balai.service.checkin;

import id.balai.domain.attendance.Attendance;
import java.util.UUID;

/// The result of a change of presences by hand.
public sealed interface ByHandResult {

  /// It is on disk.
  record Recorded(Attendance attendance) implements ByHandResult {}

  /// Why the person did not come, or that nothing is known, is on disk.
  record AbsenceNoted(UUID participant) implements ByHandResult {}

  /// The record was taken back; it stays in the log.
  record Annulled(Attendance attendance) implements ByHandResult {}

  /// The person was recorded before; the first record stands.
  record Already(Attendance first) implements ByHandResult {}

  /// The person is not invited to this session. Nothing was stored.
  record NotOnList() implements ByHandResult {}

  /// Somebody else has taken it back already. Nothing was stored.
  record NoLongerThere() implements ByHandResult {}

  /// The storage did not take it. Nothing was stored.
  record Failed() implements ByHandResult {}
}
