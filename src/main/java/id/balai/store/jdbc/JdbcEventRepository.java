package id.balai.store.jdbc;

import id.balai.domain.event.Event;
import id.balai.domain.event.EventRepository;
import id.balai.domain.event.OfficeDefaults;
import id.balai.store.journal.FactCodec;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Events from the database. Doors ask for the same one at every scan, so the one that was asked
/// for last is kept as it was read, for as long as the database says the same.
final class JdbcEventRepository implements EventRepository {

  private final Tables tables;
  private final FactCodec codec;
  private volatile Optional<Read> last = Optional.empty();

  private record Read(String document, Event event) {}

  JdbcEventRepository(Tables tables, FactCodec codec) {
    this.tables = tables;
    this.codec = codec;
  }

  @Override
  public Optional<Event> find(UUID id) {
    return select("where id = ?", id).stream().findFirst();
  }

  @Override
  public Optional<Event> find(String code) {
    return select("where code = ?", code.toUpperCase(Locale.ROOT)).stream().findFirst();
  }

  @Override
  public List<Event> all() {
    return select("order by held_on desc, code");
  }

  @Override
  public OfficeDefaults defaults() {
    return tables.withHandle(
        handle ->
            handle
                .select("select document from office_defaults")
                .map((row, _) -> codec.read(row.getString(1), OfficeDefaults.class))
                .findFirst()
                .orElse(OfficeDefaults.NONE));
  }

  private Event event(String document) {
    Optional<Read> before = last.filter(read -> read.document().equals(document));
    if (before.isPresent()) {
      return before.get().event();
    }
    Event event = codec.read(document, Event.class);
    last = Optional.of(new Read(document, event));
    return event;
  }

  @Override
  public Optional<Instant> closedAt(UUID id) {
    return tables.withHandle(
        handle ->
            handle
                .select("select closed_at from event_closing where event = ?", id)
                .map((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .findOne());
  }

  private List<Event> select(String rest, Object... arguments) {
    return tables.withHandle(
        handle ->
            handle
                .select("select document from event " + rest, arguments)
                .map((row, _) -> event(row.getString(1)))
                .list());
  }
}
