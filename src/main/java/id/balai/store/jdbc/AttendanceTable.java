package id.balai.store.jdbc;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.participant.Delegate;
import id.balai.store.journal.FactCodec;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;

/// Lets the table of who was there follow the facts; of one person in one session it holds one.
final class AttendanceTable {

  private AttendanceTable() {}

  static void attend(Handle handle, Attendance attendance, long sequence) {
    handle.execute(
        """
        insert into attendance (event, session, participant, sequence, recorded_at, station, means,
          delegate_name, delegate_office, written_at, notice)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        attendance.event(),
        attendance.session(),
        attendance.participant(),
        sequence,
        utc(attendance.at()),
        attendance.station(),
        attendance.means().name(),
        attendance.delegate().map(Delegate::name).orElse(null),
        attendance.delegate().map(Delegate::office).orElse(null),
        attendance.written().map(AttendanceTable::utc).orElse(null),
        attendance.notice());
    AbsenceTable.attended(handle, attendance);
    count(handle, attendance, 1);
  }

  static void annul(Handle handle, DoorFact.AttendanceAnnulled fact, Entry entry, FactCodec codec) {
    Attendance attendance = fact.attendance();
    int gone =
        handle.execute(
            "delete from attendance where event = ? and session = ? and participant = ?",
            attendance.event(),
            attendance.session(),
            attendance.participant());
    if (gone == 0) {
      throw new ContradictedException("there is no such attendance");
    }
    PassageTable.annulled(handle, attendance);
    handle.execute(
        """
        insert into annulment (sequence, event, session, annulled_at, actor, reason, document)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        entry.sequence(),
        attendance.event(),
        attendance.session(),
        utc(entry.provenance().at()),
        entry.provenance().actor(),
        fact.reason(),
        codec.write(attendance));
    count(handle, attendance, -1);
  }

  private static void count(Handle handle, Attendance attendance, int change) {
    handle.execute(
        "update session_total set attended = attended + ? where event = ? and session = ?",
        change,
        attendance.event(),
        attendance.session());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
