package id.balai.store.jdbc;

import id.balai.domain.event.Event;
import id.balai.domain.event.EventRepository;
import id.balai.store.journal.FactCodec;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// Events from the database.
final class JdbcEventRepository implements EventRepository {

  private final Jdbi jdbi;
  private final FactCodec codec;

  JdbcEventRepository(Jdbi jdbi, FactCodec codec) {
    this.jdbi = jdbi;
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

  private List<Event> select(String rest, Object... arguments) {
    return jdbi.withHandle(
        handle ->
            handle
                .select("select document from event " + rest, arguments)
                .map((row, _) -> codec.read(row.getString(1), Event.class))
                .list());
  }
}
