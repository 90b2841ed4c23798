package id.balai.store.jdbc;

import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Fact;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.LogText;
import id.balai.domain.log.RecordCheck;
import id.balai.store.journal.FactCodec;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The log from the database.
final class JdbcEventLog implements EventLog {

  static final String TEXT = "select body, personal from event_log ";

  /// With all columns of its index in the order, or the database sorts the event's whole log.
  static final String NEWEST =
      "where event = ? order by event desc, position desc fetch first ? rows only";

  /// The chain is no condition: its index would lead through all of the log.
  static final String OF_KIND =
      """
      select l.body, l.personal, l.chain, l.position
      from workspace_entry w join event_log l on l.position = w.position
      where w.event = ? and w.kind = ? and w.position < ?
      order by w.event desc, w.kind desc, w.position desc fetch first 32 rows only
      """;

  private final Tables tables;
  private final FactCodec codec;
  private final Supplier<UUID> own;
  private final Supplier<RecordCheck> checked;

  /// @param own the chain of this data folder
  /// @param checked what is known of the whole record
  JdbcEventLog(Tables tables, FactCodec codec, Supplier<UUID> own, Supplier<RecordCheck> checked) {
    this.tables = tables;
    this.codec = codec;
    this.own = own;
    this.checked = checked;
  }

  @Override
  public RecordCheck checked() {
    return checked.get();
  }

  @Override
  public void forEach(Consumer<Entry> reader) {
    texts(text -> reader.accept(entry(text)), "order by position");
  }

  @Override
  public void forEachTextWithHeads(UUID event, Consumer<LogText> reader) {
    texts(
        reader,
        "where event in (?, ?) and (event = ? or kind = 'HeadSigned') order by position",
        event,
        Fact.NO_EVENT,
        event);
  }

  @Override
  public void forEachTextOf(UUID participant, Consumer<LogText> reader) {
    texts(reader, "where person = ? order by position", participant);
  }

  @Override
  public List<Entry> ofPerson(UUID participant) {
    return entries("where person = ? order by position", participant);
  }

  @Override
  public List<Entry> newest(UUID event, int limit) {
    return entries(NEWEST, event, limit);
  }

  @Override
  public Optional<Fact> newestOfHouse(String kind, Predicate<Fact> which) {
    long before = Long.MAX_VALUE;
    while (true) {
      List<Placed> some = newestOfHouse(kind, before);
      Optional<Fact> found =
          some.stream()
              .filter(each -> each.chain().equals(own.get()))
              .map(each -> entry(each.text()).fact())
              .filter(which)
              .findFirst();
      if (found.isPresent() || some.isEmpty()) {
        return found;
      }
      before = some.getLast().position();
    }
  }

  private record Placed(LogText text, UUID chain, long position) {}

  private List<Placed> newestOfHouse(String kind, long before) {
    return tables.withHandle(
        handle ->
            handle
                .select(OF_KIND, Fact.NO_EVENT, kind, before)
                .map(
                    (row, _) ->
                        new Placed(
                            LogTable.text(row), row.getObject(3, UUID.class), row.getLong(4)))
                .list());
  }

  @Override
  public Optional<String> hash(UUID chain, long sequence) {
    return tables.withHandle(
        handle ->
            handle
                .select(
                    "select hash from event_log where chain = ? and sequence = ?", chain, sequence)
                .mapTo(String.class)
                .findFirst());
  }

  @Override
  public Optional<Entry> entry(UUID chain, long sequence) {
    return entries("where chain = ? and sequence = ?", chain, sequence).stream().findFirst();
  }

  @Override
  public List<UUID> namedPeople(UUID event) {
    return tables.withHandle(
        handle ->
            handle
                .select(
                    """
                    select distinct person from event_log
                    where event = ? and person is not null and personal is not null
                    order by person
                    """,
                    event)
                .mapTo(UUID.class)
                .list());
  }

  @Override
  public long size() {
    return tables.withHandle(
        handle -> handle.select("select count(*) from event_log").mapTo(Long.class).one());
  }

  @Override
  public List<LogHead> heads() {
    UUID first = own.get();
    return tables.withHandle(LogTable::heads).stream()
        .sorted(Comparator.comparing((LogHead head) -> !head.chain().equals(first)))
        .toList();
  }

  /// What was handed over before the tables had to be mended is not handed over again: the log only
  /// grows.
  private void texts(Consumer<LogText> reader, String rest, Object... arguments) {
    var handedOver = new AtomicLong();
    tables.useHandle(
        handle -> {
          try (Stream<LogText> texts =
              handle.select(TEXT + rest, arguments).map((row, _) -> LogTable.text(row)).stream()) {
            texts
                .skip(handedOver.get())
                .forEach(
                    text -> {
                      handedOver.incrementAndGet();
                      reader.accept(text);
                    });
          }
        });
  }

  private List<Entry> entries(String rest, Object... arguments) {
    return tables.withHandle(
        handle ->
            handle
                .select(TEXT + rest, arguments)
                .map((row, _) -> entry(LogTable.text(row)))
                .list());
  }

  private Entry entry(LogText text) {
    return entry(codec, text);
  }

  static Entry entry(FactCodec codec, LogText text) {
    return LogTable.line(codec, text).entry();
  }
}
