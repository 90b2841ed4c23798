package id.balai.store.jdbc;

import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.store.journal.FactCodec;
import id.balai.store.journal.Journal;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

/// The log from the database.
final class JdbcEventLog implements EventLog {

  private final Jdbi jdbi;
  private final FactCodec codec;

  JdbcEventLog(Jdbi jdbi, FactCodec codec) {
    this.jdbi = jdbi;
    this.codec = codec;
  }

  @Override
  public void forEach(Consumer<Entry> reader) {
    jdbi.useHandle(
        handle ->
            handle
                .select("select body from event_log order by sequence")
                .mapTo(String.class)
                .forEach(body -> reader.accept(Journal.entryOf(codec, body))));
  }

  @Override
  public void forEachBody(UUID event, Consumer<String> reader) {
    jdbi.useHandle(
        handle ->
            handle
                .select("select body from event_log where event = ? order by sequence", event)
                .mapTo(String.class)
                .forEach(reader));
  }

  @Override
  public List<Entry> newest(UUID event, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    """
                    select body from event_log where event = ?
                    order by sequence desc fetch first ? rows only
                    """,
                    event,
                    limit)
                .mapTo(String.class)
                .map(body -> Journal.entryOf(codec, body))
                .list());
  }

  @Override
  public long size() {
    return jdbi.withHandle(
        handle -> handle.select("select count(*) from event_log").mapTo(Long.class).one());
  }

  List<String> bodiesAfter(long sequence) {
    return jdbi.withHandle(
        handle ->
            handle
                .select("select body from event_log where sequence > ? order by sequence", sequence)
                .mapTo(String.class)
                .list());
  }
}
