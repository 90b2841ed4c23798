package id.balai.store.jdbc;

import id.balai.domain.badge.Badge;
import id.balai.domain.log.Entry;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.name.NameKeys;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Rows of people who are put on a list, on their way into the tables: a list brings thousands, and
/// a statement for each of them, and one for each session it counts for, takes most of the time.
/// They stand in the tables before anything else is written or asked.
final class PendingRows {

  /// A statement that failed, without what it was about.
  static final class RowsException extends JdbiException {
    private static final long serialVersionUID = 1L;

    RowsException(SQLException cause) {
      super("rows were not written", cause);
    }
  }

  private record Counted(UUID event, String session) {}

  private record LogRow(EntryLine line, long position) {}

  private static final int BATCH = 500;

  /// Long runs, for they are sorted by the keys that come in no order of their own, a name and a
  /// badge's code: so each page of such an index is touched once, and in any other order nearly
  /// each row reads one again. Keys that grow by themselves lie close together in any order.
  private static final int MOST_PEOPLE = 20_000;

  private final FactCodec codec;
  private final List<LogRow> log = new ArrayList<>();
  private final List<Participant> people = new ArrayList<>();
  private final List<Badge> badges = new ArrayList<>();
  private final Map<Counted, Integer> invited = new LinkedHashMap<>();

  PendingRows(FactCodec codec) {
    this.codec = codec;
  }

  /// Forgets what a transaction left that did not end.
  void forget() {
    log.clear();
    people.clear();
    badges.clear();
    invited.clear();
  }

  void log(EntryLine line, long position) {
    log.add(new LogRow(line, position));
  }

  void person(Participant person) {
    people.add(person);
    invite(person, 1);
  }

  void badge(Badge badge) {
    badges.add(badge);
  }

  /// Counts a person into or out of the totals of the sessions on whose lists the person stands. A
  /// walk-in stands there too: those who came are never more than those who are counted.
  void invite(Participant person, int change) {
    person.participations().stream()
        .flatMap(p -> p.sessions().stream())
        .distinct()
        .forEach(s -> invited.merge(new Counted(person.event(), s), change, Integer::sum));
  }

  /// Writes rows of which so many wait that they should go.
  void writeMany(Handle handle) {
    if (people.size() >= MOST_PEOPLE || badges.size() >= MOST_PEOPLE) {
      write(handle);
    } else if (log.size() >= BATCH) {
      write(handle, this::writeLog);
    }
  }

  private void write(Handle handle) {
    write(handle, this::writeLog);
    requireReferences(handle);
    write(handle, this::writePeople);
    write(handle, this::writeBadges);
  }

  /// Badges of people who come with them are most of all.
  private void requireReferences(Handle handle) {
    people.stream()
        .map(Participant::event)
        .distinct()
        .forEach(event -> References.requireEvent(handle, event));
    Set<UUID> fresh = people.stream().map(Participant::id).collect(Collectors.toSet());
    badges.stream()
        .map(Badge::participant)
        .filter(person -> !fresh.contains(person))
        .forEach(person -> References.requirePerson(handle, person));
  }

  private interface Writing {
    void to(Connection connection) throws SQLException;
  }

  private static void write(Handle handle, Writing writing) {
    try {
      writing.to(handle.getConnection());
    } catch (SQLException e) {
      throw new RowsException(e);
    }
  }

  /// Writes everything.
  void end(Handle handle) {
    write(handle);
    invited.forEach(
        (counted, change) ->
            handle.execute(
                "update session_total set invited = invited + ? where event = ? and session = ?",
                change,
                counted.event,
                counted.session));
    invited.clear();
  }

  private void writeLog(Connection connection) throws SQLException {
    if (log.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(LogTable.INSERT);
        PreparedStatement byKind = connection.prepareStatement(LogTable.INSERT_BY_KIND)) {
      for (LogRow row : log) {
        Entry entry = row.line.entry();
        insert.setLong(1, row.position);
        insert.setObject(2, row.line.chain());
        insert.setLong(3, entry.sequence());
        insert.setObject(4, entry.provenance().at().atOffset(ZoneOffset.UTC));
        insert.setObject(5, entry.fact().event());
        insert.setObject(6, entry.fact().person().orElse(null));
        insert.setString(7, entry.provenance().station());
        insert.setString(8, entry.provenance().actor());
        insert.setString(9, FactCodec.kindOf(entry.fact()));
        insert.setString(10, entry.hash());
        insert.setString(11, row.line.text().body());
        insert.setString(12, row.line.text().personal().orElse(null));
        insert.addBatch();
        if (entry.fact() instanceof WorkspaceFact) {
          byKind.setObject(1, entry.fact().event());
          byKind.setString(2, FactCodec.kindOf(entry.fact()));
          byKind.setLong(3, row.position);
          byKind.addBatch();
        }
      }
      insert.executeBatch();
      byKind.executeBatch();
    }
    log.clear();
  }

  private void writePeople(Connection connection) throws SQLException {
    if (people.isEmpty()) {
      return;
    }
    record Keyed(String key, Participant person) {}
    List<Keyed> sorted =
        people.stream()
            .map(person -> new Keyed(NameKeys.sortKey(person.name()), person))
            .sorted(Comparator.comparing(Keyed::key))
            .toList();
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into participant (id, event, number, search_key, document)
            values (?, ?, ?, ?, ?)
            """)) {
      int waiting = 0;
      for (Keyed keyed : sorted) {
        Participant person = keyed.person;
        insert.setObject(1, person.id());
        insert.setObject(2, person.event());
        insert.setInt(3, person.number());
        insert.setString(4, keyed.key);
        insert.setString(5, codec.document(person));
        insert.addBatch();
        waiting = sent(insert, waiting + 1);
      }
      insert.executeBatch();
    }
    people.clear();
  }

  /// Sends a batch that is full.
  ///
  /// @return how many rows wait
  private static int sent(PreparedStatement insert, int waiting) throws SQLException {
    if (waiting < BATCH) {
      return waiting;
    }
    insert.executeBatch();
    return 0;
  }

  private void writeBadges(Connection connection) throws SQLException {
    if (badges.isEmpty()) {
      return;
    }
    badges.sort(Comparator.comparing(badge -> badge.code().text()));
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into badge (code, event, participant, issue, state) values (?, ?, ?, ?, ?)")) {
      int waiting = 0;
      for (Badge badge : badges) {
        insert.setString(1, badge.code().text());
        insert.setObject(2, badge.event());
        insert.setObject(3, badge.participant());
        insert.setInt(4, badge.issue());
        insert.setString(5, badge.state().name());
        insert.addBatch();
        waiting = sent(insert, waiting + 1);
      }
      insert.executeBatch();
    }
    badges.clear();
  }
}
