package id.balai.store.jdbc;

import id.balai.domain.participant.Participant;
import id.balai.domain.participant.ParticipantRepository;
import id.balai.domain.participant.name.NameKeys;
import id.balai.store.journal.FactCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// People from the database.
final class JdbcParticipantRepository implements ParticipantRepository {

  private static final int PART = 10_000;

  private static final String NEXT_PART =
      "where event = ? and number > ? order by event, number fetch first " + PART + " rows only";

  private final Tables tables;
  private final FactCodec codec;

  JdbcParticipantRepository(Tables tables, FactCodec codec) {
    this.tables = tables;
    this.codec = codec;
  }

  @Override
  public Optional<Participant> find(UUID id) {
    return select("where id = ?", id).stream().findFirst();
  }

  /// Read in parts, in the order of an index: results that are long, or that have to be sorted, H2
  /// writes to a file first and reads them again.
  @Override
  public List<Participant> ofEvent(UUID event) {
    List<Participant> all = new ArrayList<>();
    List<Participant> part;
    do {
      int last = all.isEmpty() ? Integer.MIN_VALUE : all.getLast().number();
      part = select(NEXT_PART, event, last);
      all.addAll(part);
    } while (part.size() == PART);
    return all;
  }

  @Override
  public int lastNumber(UUID event) {
    return number(
        "select coalesce(max(number), 0) from participant where event = ? and number < ?",
        event,
        NumberBlock.FIRST);
  }

  @Override
  public int count(UUID event) {
    return number("select count(*) from participant where event = ?", event);
  }

  @Override
  public int invited(UUID event, String session) {
    return number(
        "select coalesce(max(invited), 0) from session_total where event = ? and session = ?",
        event,
        session);
  }

  @Override
  public List<Participant> search(UUID event, String typed, int limit) {
    var condition = new StringBuilder("where event = ?");
    var arguments = new ArrayList<Object>(List.of(event));
    String key = NameKeys.sortKey(typed);
    for (String word : key.split(" ", -1)) {
      condition.append(" and search_key like ?");
      arguments.add("%" + word + "%");
    }
    condition.append(" order by case when search_key like ? then 0 else 1 end, search_key");
    arguments.add(key + "%");
    condition.append(" fetch first ").append(limit).append(" rows only");
    return select(condition.toString(), arguments.toArray());
  }

  private int number(String sql, Object... arguments) {
    return tables.withHandle(handle -> handle.select(sql, arguments).mapTo(Integer.class).one());
  }

  private List<Participant> select(String rest, Object... arguments) {
    return tables.withHandle(
        handle ->
            handle
                .select("select document from participant " + rest, arguments)
                .map((row, _) -> codec.person(row.getString(1)))
                .list());
  }
}
