package id.balai.store.jdbc;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Passage;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Who went out and came in again. Passages of one person in one session take turns: out, in, out;
/// they begin after a record of presence, and go with it.
final class PassageTable {

  private static final String COLUMNS =
      "select event, session, participant, passed_at, station, way from passage ";

  private PassageTable() {}

  /// @throws ContradictedException when nobody is recorded, or the last passage went the same way
  static void pass(Handle handle, Passage passage, long sequence) {
    boolean isPresent =
        handle
            .select(
                "select 1 from attendance where event = ? and session = ? and participant = ?",
                passage.event(),
                passage.session(),
                passage.participant())
            .mapTo(Integer.class)
            .findFirst()
            .isPresent();
    Passage.Way last = last(handle, passage).map(Passage::way).orElse(Passage.Way.IN);
    if (!isPresent || last == passage.way()) {
      throw new ContradictedException("nobody goes the same way twice");
    }
    handle.execute(
        """
        insert into passage (sequence, event, session, participant, passed_at, station, way)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        sequence,
        passage.event(),
        passage.session(),
        passage.participant(),
        passage.at().atOffset(ZoneOffset.UTC),
        passage.station(),
        passage.way().name());
  }

  /// @throws ContradictedException when it is not the last passage of that person
  static void annul(Handle handle, Passage passage) {
    if (last(handle, passage).filter(passage::isSameRecord).isEmpty()) {
      throw new ContradictedException("it is not the last passage");
    }
    handle.execute(
        """
        delete from passage where sequence = (
          select max(sequence) from passage where event = ? and session = ? and participant = ?)
        """,
        passage.event(),
        passage.session(),
        passage.participant());
  }

  /// A record of presence no longer counts, and what followed it neither.
  static void annulled(Handle handle, Attendance attendance) {
    forget(handle, attendance.event(), attendance.session(), attendance.participant());
  }

  /// The passages of this person in this session go.
  static void forget(Handle handle, UUID event, String session, UUID participant) {
    handle.execute(
        "delete from passage where event = ? and session = ? and participant = ?",
        event,
        session,
        participant);
  }

  static List<Passage> ofEvent(Handle handle, UUID event) {
    return select(handle, "where event = ? order by sequence", event);
  }

  static List<Passage> of(Handle handle, UUID event, String session, UUID participant) {
    return select(
        handle,
        "where event = ? and session = ? and participant = ? order by sequence",
        event,
        session,
        participant);
  }

  private static Optional<Passage> last(Handle handle, Passage passage) {
    List<Passage> all = of(handle, passage.event(), passage.session(), passage.participant());
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  private static List<Passage> select(Handle handle, String rest, Object... arguments) {
    return handle
        .select(COLUMNS + rest, arguments)
        .map(
            (row, _) ->
                new Passage(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getObject(3, UUID.class),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    row.getString(5),
                    Passage.Way.valueOf(row.getString(6))))
        .list();
  }
}
