package id.balai.store.jdbc;

import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.log.DoorFact;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Why people did not come. Who came has no row.
final class AbsenceTable {
  private AbsenceTable() {}

  static void note(Handle handle, DoorFact.AbsenceNoted fact) {
    boolean isPresent =
        handle
            .select(
                "select 1 from attendance where event = ? and session = ? and participant = ?",
                fact.event(),
                fact.session(),
                fact.participant())
            .mapTo(Integer.class)
            .findFirst()
            .isPresent();
    if (isPresent) {
      throw new ContradictedException("somebody who came is not absent");
    }
    remove(handle, fact.event(), fact.session(), fact.participant());
    fact.reason().map(AbsenceReason::name).ifPresent(reason -> insert(handle, fact, reason));
  }

  private static void insert(Handle handle, DoorFact.AbsenceNoted fact, String reason) {
    handle.execute(
        "insert into absence (event, session, participant, reason) values (?, ?, ?, ?)",
        fact.event(),
        fact.session(),
        fact.participant(),
        reason);
  }

  /// Somebody came after all.
  static void attended(Handle handle, Attendance attendance) {
    remove(handle, attendance.event(), attendance.session(), attendance.participant());
  }

  /// Nothing is known of this person any more.
  static void forget(Handle handle, UUID participant) {
    handle.execute("delete from absence where participant = ?", participant);
  }

  private static void remove(Handle handle, UUID event, String session, UUID participant) {
    handle.execute(
        "delete from absence where event = ? and session = ? and participant = ?",
        event,
        session,
        participant);
  }
}
