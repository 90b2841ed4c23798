package id.balai.store.jdbc;

import id.balai.domain.log.Entry;
import id.balai.domain.log.PeopleFact;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Finds what other stations recorded in the common database since the last look.
final class RemoteChangePoller {

  private static final int AT_ONCE = 500;

  private final Jdbi jdbi;
  private final FactCodec codec;
  private final UUID own;
  private final Consumer<Entry> news;
  private long seen;

  /// @param own this station's chain
  /// @param news is told of every entry of another chain
  RemoteChangePoller(Jdbi jdbi, FactCodec codec, UUID own, Consumer<Entry> news) {
    this.jdbi = jdbi;
    this.codec = codec;
    this.own = own;
    this.news = news;
    this.seen = jdbi.withHandle(LogTable::lastPosition);
  }

  /// Tells the news. Entries become visible in the order of their places, so none is missed.
  ///
  /// @return whether somebody was erased at another station
  boolean look() {
    List<Entry> fresh =
        jdbi.withHandle(this::fresh).stream()
            .filter(entry -> !entry.line().chain().equals(own))
            .map(entry -> entry.line().entry())
            .toList();
    fresh.forEach(news);
    return fresh.stream().anyMatch(entry -> entry.fact() instanceof PeopleFact.Erased);
  }

  private List<Seen> fresh(Handle handle) {
    List<Seen> fresh = select(handle);
    if (!fresh.isEmpty()) {
      seen = fresh.getLast().position();
    }
    return fresh;
  }

  private List<Seen> select(Handle handle) {
    return handle
        .select(
            """
            select body, personal, position from event_log where position > ?
            order by position fetch first ? rows only
            """,
            seen,
            AT_ONCE)
        .map((row, _) -> new Seen(row.getLong(3), LogTable.line(codec, LogTable.text(row))))
        .list();
  }

  private record Seen(long position, EntryLine line) {}
}
