package id.balai.store.jdbc;

import id.balai.domain.log.PeopleFact;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Lets everything that was recorded about one entry count for another, and takes the entry away.
/// Two signatures under one text or two certificates break a key, which makes it a contradiction.
final class Merger {

  private final Handle handle;
  private final UUID event;
  private final UUID kept;
  private final UUID gone;
  private final OffsetDateTime at;

  Merger(Handle handle, PeopleFact.PeopleMerged fact, OffsetDateTime at) {
    this.handle = handle;
    this.event = fact.event();
    this.kept = fact.kept();
    this.gone = fact.gone();
    this.at = at;
  }

  void run() {
    sessionsOfBoth().forEach(this::keepEarlier);
    for (String table : List.of("attendance", "passage", "signature", "certificate", "refusal")) {
      handle.execute("update " + table + " set participant = ? where participant = ?", kept, gone);
    }
    AbsenceTable.forget(handle, gone);
    endBadges();
    handle.execute("delete from participant where id = ?", gone);
  }

  private List<String> sessionsOfBoth() {
    return handle
        .select(
            """
            select one.session from attendance one join attendance other
              on one.event = other.event and one.session = other.session
            where one.participant = ? and other.participant = ?
            """,
            kept,
            gone)
        .mapTo(String.class)
        .list();
  }

  /// Of two records in one session the later one goes out of the tables; the log keeps both.
  private void keepEarlier(String session) {
    UUID later =
        handle
            .select(
                """
                select participant from attendance
                where event = ? and session = ? and participant in (?, ?)
                order by recorded_at desc, sequence desc fetch first 1 rows only
                """,
                event,
                session,
                kept,
                gone)
            .mapTo(UUID.class)
            .one();
    PassageTable.forget(handle, event, session, later);
    handle.execute(
        "delete from attendance where event = ? and session = ? and participant = ?",
        event,
        session,
        later);
    handle.execute(
        "update session_total set attended = attended - 1 where event = ? and session = ?",
        event,
        session);
  }

  /// The badges stay known, as revoked ones of the person who is kept, behind that person's own.
  private void endBadges() {
    int last =
        handle
            .select("select max(issue) from badge where participant in (?, ?)", kept, gone)
            .mapTo(Integer.class)
            .one();
    handle.execute(
        """
        update badge set state = 'REVOKED', ended_at = coalesce(ended_at, ?),
          issue = issue + ?, participant = ? where participant = ?
        """,
        at,
        last,
        kept,
        gone);
  }
}
