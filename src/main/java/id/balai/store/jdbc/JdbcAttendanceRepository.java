package id.balai.store.jdbc;

import id.balai.domain.attendance.Absence;
import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.attendance.Annulment;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.AttendanceRepository;
import id.balai.domain.attendance.Passage;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.participant.Delegate;
import id.balai.store.journal.FactCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The table of who was there, of one person in one session one, and what was taken back of it. It
/// follows the facts on the writer's thread and is read from any.
final class JdbcAttendanceRepository implements AttendanceRepository {

  private static final String COLUMNS =
      """
      select event, session, participant, recorded_at, station, means,
        delegate_name, delegate_office, written_at, notice
      from attendance
      """;

  private final Tables tables;
  private final FactCodec codec;

  JdbcAttendanceRepository(Tables tables, FactCodec codec) {
    this.tables = tables;
    this.codec = codec;
  }

  @Override
  public Optional<Attendance> find(UUID event, String session, UUID participant) {
    return select(
            "where event = ? and session = ? and participant = ?", event, session, participant)
        .stream()
        .findFirst();
  }

  @Override
  public List<Attendance> ofSession(UUID event, String session) {
    return select("where event = ? and session = ? order by sequence", event, session);
  }

  @Override
  public List<Attendance> ofEvent(UUID event) {
    return select("where event = ? order by sequence", event);
  }

  @Override
  public int count(UUID event, String session) {
    return tables.withHandle(
        handle ->
            handle
                .select(
                    """
                    select coalesce(max(attended), 0) from session_total
                    where event = ? and session = ?
                    """,
                    event,
                    session)
                .mapTo(Integer.class)
                .one());
  }

  @Override
  public List<Absence> absences(UUID event) {
    return tables.withHandle(
        handle ->
            handle
                .select("select session, participant, reason from absence where event = ?", event)
                .map(
                    (row, _) ->
                        new Absence(
                            event,
                            row.getString(1),
                            row.getObject(2, UUID.class),
                            AbsenceReason.valueOf(row.getString(3))))
                .list());
  }

  @Override
  public List<Passage> passages(UUID event) {
    return tables.withHandle(handle -> PassageTable.ofEvent(handle, event));
  }

  @Override
  public List<Passage> passages(UUID event, String session, UUID participant) {
    return tables.withHandle(handle -> PassageTable.of(handle, event, session, participant));
  }

  @Override
  public List<Annulment> annulled(UUID event, String session) {
    return tables.withHandle(
        handle ->
            handle
                .select(
                    """
                    select document, reason, annulled_at, actor from annulment
                    where event = ? and session = ? order by sequence
                    """,
                    event,
                    session)
                .map((row, _) -> annulment(row))
                .list());
  }

  private Annulment annulment(ResultSet row) throws SQLException {
    return new Annulment(
        codec.read(row.getString(1), Attendance.class),
        row.getString(2),
        row.getObject(3, OffsetDateTime.class).toInstant(),
        row.getString(4));
  }

  private List<Attendance> select(String rest, Object... arguments) {
    return tables.withHandle(
        handle -> handle.select(COLUMNS + rest, arguments).map((row, _) -> attendance(row)).list());
  }

  private static Attendance attendance(ResultSet row) throws SQLException {
    return new Attendance(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getObject(3, UUID.class),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        row.getString(5),
        Attendance.Means.valueOf(row.getString(6)),
        delegate(row.getString(7), row.getString(8)),
        Optional.ofNullable(row.getObject(9, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
        row.getInt(10));
  }

  private static Optional<Delegate> delegate(@Nullable String name, @Nullable String office) {
    return name == null
        ? Optional.empty()
        : Optional.of(new Delegate(name, office == null ? "" : office));
  }

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
        attendance.written().map(JdbcAttendanceRepository::utc).orElse(null),
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
