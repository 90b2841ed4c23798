package id.balai.ui.console.attendance;

import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.document.SheetMark;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import java.util.List;
import java.util.Optional;

/// Somebody who is invited to a session, and whether the person came.
///
/// @param person who
/// @param capacity in which the person is invited
/// @param time when the person was there; empty: not present
/// @param marks what the record must not hide
/// @param owesPresence whether the person came and is to sign for that and has not
/// @param absence why the person did not come; empty: nothing was entered
public record PresenceRow(
    Participant person,
    Participation capacity,
    Optional<TimeInside> time,
    List<SheetMark> marks,
    boolean owesPresence,
    Optional<AbsenceReason> absence) {

  public PresenceRow {
    marks = List.copyOf(marks);
  }

  /// The record of presence; empty: not present.
  public Optional<Attendance> attendance() {
    return time.map(TimeInside::first);
  }
}
