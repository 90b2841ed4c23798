package id.balai.store.jdbc;

import id.balai.domain.log.LogHead;
import id.balai.domain.log.LogText;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import id.balai.store.journal.JournalDamagedException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/// The table that holds the log of all chains, in the order in which they reached this database.
final class LogTable {

  /// The database walks the index backwards only where the order names all of its columns; by the
  /// sequence alone it sorts the whole chain.
  static final String HEAD =
      """
      select chain, sequence, hash from event_log where chain = ?
      order by chain desc, sequence desc fetch first 1 rows only
      """;

  /// From one chain to the next, which is asked for from the smallest chain behind it: where the
  /// condition is `chain > ?`, the database reads every entry of that chain to skip it. So does a
  /// grouped question, and as part of a join it is asked anew for every row.
  static final String CHAIN_FROM =
      "select chain from event_log where chain >= ? order by chain fetch first 1 rows only";

  static final String INSERT =
      """
      insert into event_log (position, chain, sequence, recorded_at, event, person, station,
        actor, kind, hash, body, personal)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /// Of entries about the house or an event as a whole, the newest of a kind is asked for.
  static final String INSERT_BY_KIND =
      "insert into workspace_entry (event, kind, position) values (?, ?, ?)";

  private static final UUID FIRST = new UUID(0, 0);

  private LogTable() {}

  /// Place of the newest entry, 0 where there is none.
  static long lastPosition(Handle handle) {
    return handle
        .select("select position from event_log order by position desc fetch first 1 rows only")
        .mapTo(Long.class)
        .findFirst()
        .orElse(0L);
  }

  /// Takes a person's parts out of the log; the chain stays as it is. In a common database nobody
  /// may change the log, and a function does it where a tombstone stands.
  static void forget(Handle handle, PeopleFact.Erased tombstone, Database database) {
    if (database.isShared()) {
      handle
          .select("select balai_forget(?) is null", tombstone.participant())
          .mapTo(Boolean.class)
          .list();
    } else {
      handle.execute(
          "update event_log set personal = null where person = ?", tombstone.participant());
    }
  }

  /// The newest entry of a chain.
  static Optional<LogHead> head(Handle handle, UUID chain) {
    return handle.select(HEAD, chain).map((row, _) -> head(row)).findFirst();
  }

  /// The newest entries of all chains, in the order of the chains.
  static List<LogHead> heads(Handle handle) {
    var heads = new ArrayList<LogHead>();
    Optional<UUID> chain = chainFrom(handle, FIRST);
    while (chain.isPresent()) {
      heads.add(head(handle, chain.get()).orElseThrow());
      chain = next(chain.get()).flatMap(behind -> chainFrom(handle, behind));
    }
    return heads;
  }

  /// The newest entry of the chain whose entry stands first: in a data folder's own database, its
  /// own.
  static Optional<LogHead> oldest(Handle handle) {
    return handle
        .select("select chain from event_log order by position fetch first 1 rows only")
        .mapTo(UUID.class)
        .findFirst()
        .flatMap(chain -> head(handle, chain));
  }

  private static Optional<UUID> chainFrom(Handle handle, UUID least) {
    return handle.select(CHAIN_FROM, least).mapTo(UUID.class).findFirst();
  }

  /// The smallest id behind another one; databases compare ids without a sign.
  static Optional<UUID> next(UUID id) {
    long low = id.getLeastSignificantBits() + 1;
    long high = id.getMostSignificantBits() + (low == 0 ? 1 : 0);
    return low == 0 && high == 0 ? Optional.empty() : Optional.of(new UUID(high, low));
  }

  /// The hash of an entry.
  static Optional<String> hash(Handle handle, UUID chain, long sequence) {
    return handle
        .select("select hash from event_log where chain = ? and sequence = ?", chain, sequence)
        .mapTo(String.class)
        .findFirst();
  }

  /// The place of an entry among those of all chains.
  static Optional<Long> position(Handle handle, UUID chain, long sequence) {
    return handle
        .select("select position from event_log where chain = ? and sequence = ?", chain, sequence)
        .mapTo(Long.class)
        .findFirst();
  }

  /// The places of all entries of a chain about somebody.
  static List<Long> places(Handle handle, UUID chain, UUID person) {
    return handle
        .select("select sequence from event_log where person = ? and chain = ?", person, chain)
        .mapTo(Long.class)
        .list();
  }

  /// Place of the first entry of a chain among those of all chains.
  static Optional<Long> first(Handle handle, UUID chain) {
    return handle
        .select(
            "select position from event_log where chain = ? order by chain, sequence fetch first 1"
                + " rows only",
            chain)
        .mapTo(Long.class)
        .findFirst();
  }

  /// Entries of a chain, oldest first.
  static List<LogText> texts(Handle handle, UUID chain, long first, long last) {
    return handle
        .select(
            """
            select body, personal from event_log where chain = ? and sequence between ? and ?
            order by chain, sequence
            """,
            chain,
            first,
            last)
        .map((row, _) -> text(row))
        .list();
  }

  /// The entries of a chain behind this one, oldest first.
  static List<LogText> textsAfter(Handle handle, UUID chain, long sequence) {
    return handle
        .select(
            """
            select body, personal from event_log where chain = ? and sequence > ?
            order by chain, sequence
            """,
            chain,
            sequence)
        .map((row, _) -> text(row))
        .list();
  }

  /// The entries of all chains behind a place, in their order.
  ///
  /// @param limit how many at most
  static List<Placed> after(Handle handle, FactCodec codec, long position, int limit) {
    return handle
        .select(
            """
            select body, personal, position from event_log where position > ?
            order by position fetch first ? rows only
            """,
            position,
            limit)
        .map((row, _) -> new Placed(row.getLong(3), line(codec, text(row))))
        .list();
  }

  /// The entries of all chains behind one that is known, in their order.
  ///
  /// @param hash of the known one; empty for none
  /// @param limit how many at most
  /// @return empty where the known one is not there
  static Optional<List<Placed>> after(
      Handle handle, FactCodec codec, long position, Optional<String> hash, int limit) {
    if (hash.isEmpty()) {
      return Optional.of(after(handle, codec, position, limit));
    }
    List<Placed> found = after(handle, codec, position - 1, limit + 1);
    boolean isKnown =
        !found.isEmpty()
            && found.getFirst().position() == position
            && hash.get().equals(found.getFirst().line().entry().hash());
    return isKnown ? Optional.of(found.subList(1, found.size())) : Optional.empty();
  }

  /// Hands on the entries of all chains in their order.
  static void forEach(Handle handle, FactCodec codec, Consumer<Placed> reader) {
    handle
        .select("select body, personal, position from event_log order by position")
        .map((row, _) -> new Placed(row.getLong(3), line(codec, text(row))))
        .forEach(reader);
  }

  /// The entries of a chain that wait for a decision what they count for, oldest first.
  static List<EntryLine> contradicted(Handle handle, FactCodec codec, UUID chain) {
    return handle
        .select(
            """
            select l.body, l.personal from contradicted_entry c
              join event_log l on l.chain = c.chain and l.sequence = c.sequence
            where c.chain = ? order by c.sequence
            """,
            chain)
        .map((row, _) -> line(codec, text(row)))
        .list();
  }

  /// The entries of all chains that wait for a decision what they count for, oldest first.
  static List<EntryLine> contradicted(Handle handle, FactCodec codec) {
    return handle
        .select(
            """
            select l.body, l.personal from contradicted_entry c
              join event_log l on l.chain = c.chain and l.sequence = c.sequence
            order by c.position
            """)
        .map((row, _) -> line(codec, text(row)))
        .list();
  }

  /// The tombstone of somebody who was erased.
  static Optional<LogText> tombstone(Handle handle, UUID person) {
    return handle
        .select(
            """
            select body, personal from event_log where person = ? and kind = 'Erased'
            order by position fetch first 1 rows only
            """,
            person)
        .map((row, _) -> text(row))
        .findFirst();
  }

  /// Tombstones of other chains for people about whom this chain has entries but no tombstone.
  static List<LogText> tombstonesElsewhere(Handle handle, UUID chain) {
    return handle
        .select(
            """
            select e.body, e.personal from event_log e
            where e.kind = 'Erased' and e.chain <> ?
              and exists (select 1 from event_log o
                where o.chain = ? and o.person = e.person and o.kind <> 'Erased')
              and not exists (select 1 from event_log o
                where o.chain = ? and o.person = e.person and o.kind = 'Erased')
            order by e.position
            """,
            chain,
            chain,
            chain)
        .map((row, _) -> text(row))
        .list();
  }

  /// Whether a newer entry says what became of an event, or of the house.
  static boolean isAfter(Handle handle, WorkspaceFact fact, OffsetDateTime at) {
    return handle
        .select(
            """
            select 1 from workspace_entry w join event_log l on l.position = w.position
            where w.event = ? and w.kind = ? and l.recorded_at > ? fetch first 1 rows only
            """,
            fact.event(),
            FactCodec.kindOf(fact),
            at)
        .mapTo(Integer.class)
        .findFirst()
        .isPresent();
  }

  /// Whether a newer entry corrects the same person.
  static boolean isAfter(Handle handle, PeopleFact.Corrected fact, OffsetDateTime at) {
    return handle
        .select(
            """
            select 1 from event_log
            where person = ? and kind = ? and event = ? and recorded_at > ?
            fetch first 1 rows only
            """,
            fact.participant().id(),
            FactCodec.kindOf(fact),
            fact.event(),
            at)
        .mapTo(Integer.class)
        .findFirst()
        .isPresent();
  }

  /// The text of a row that was selected as body and personal part.
  static LogText text(ResultSet row) throws SQLException {
    return new LogText(row.getString(1), Optional.ofNullable(row.getString(2)));
  }

  /// The entry of a text in the table.
  static EntryLine line(FactCodec codec, LogText text) {
    try {
      return EntryLine.of(codec, text);
    } catch (JournalDamagedException e) {
      throw new IllegalStateException("the log's table holds what is no entry", e);
    }
  }

  private static LogHead head(ResultSet row) throws SQLException {
    return new LogHead(row.getObject(1, UUID.class), row.getLong(2), row.getString(3));
  }
}
