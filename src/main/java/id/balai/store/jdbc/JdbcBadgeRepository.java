package id.balai.store.jdbc;

import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.BadgeRepository;
import id.balai.domain.badge.Card;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.badge.ShownCard;
import id.balai.store.journal.FactCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// Cards from the database: one table, so that no code is ever given to two kinds.
final class JdbcBadgeRepository implements BadgeRepository {

  private static final String COLUMNS =
      """
      select b.code, b.event, b.participant, b.issue, b.state, b.ended_at, b.holder from badge b
      """;

  private static final String WITH_PERSON =
      """
      select b.code, b.event, b.participant, b.issue, b.state, b.ended_at, b.holder, p.document
      from badge b left join participant p on p.id = b.participant
      """;

  /// In the order of the list of an event, so that its index leads past all other events.
  private static final String AFTER_NUMBER =
      """
      select b.code, b.event, b.participant, b.issue, b.state, b.ended_at, b.holder, p.document,
        p.number
      from participant p join badge b on b.participant = p.id
      where p.event = ? and p.number > ?
      order by p.event, p.number fetch first 500 rows only
      """;

  private static final int HOLDER = 7;
  private static final int DOCUMENT = 8;
  private static final int NUMBER = 9;

  private final Tables tables;
  private final FactCodec codec;
  private final BadgeCache held;

  JdbcBadgeRepository(Tables tables, FactCodec codec, BadgeCache held) {
    this.tables = tables;
    this.codec = codec;
    this.held = held;
  }

  @Override
  public Optional<Card> find(BadgeCode code) {
    return select(JdbcBadgeRepository::card, "where b.code = ?", code.text()).stream().findFirst();
  }

  @Override
  public Optional<ShownCard> shown(BadgeCode code) {
    Optional<ShownCard> known = held.find(code);
    return known.isPresent() ? known : read(code);
  }

  private Optional<ShownCard> read(BadgeCode code) {
    long stamp = held.stamp();
    Optional<ShownCard> shown =
        rows("where b.code = ?", code.text()).stream().findFirst().map(this::shown);
    shown.ifPresent(found -> hold(stamp, found));
    return shown;
  }

  /// The events that are not closed.
  List<UUID> openEvents() {
    return tables.withHandle(
        handle ->
            handle
                .select(
                    """
                    select e.id from event e
                    where not exists (select 1 from event_closing c where c.event = e.id)
                    order by e.held_on desc
                    """)
                .mapTo(UUID.class)
                .list());
  }

  /// Holds the next badges of an event in the order of its list. Of somebody at the edge a badge
  /// may be left out; the tables know it.
  ///
  /// @param number of the last one on the list who was held
  /// @return from which number to go on; empty when there are no more, or no room for more
  OptionalInt holdAfter(UUID event, int number) {
    long stamp = held.stamp();
    int last = number;
    List<Numbered> next =
        tables.withHandle(
            handle ->
                handle
                    .select(AFTER_NUMBER, event, number)
                    .map((row, _) -> new Numbered(row(row), row.getInt(NUMBER)))
                    .list());
    for (Numbered each : next) {
      switch (hold(stamp, shown(each.row()))) {
        case HELD -> last = each.number();
        case CHANGED -> {
          return OptionalInt.of(last);
        }
        case FULL -> {
          return OptionalInt.empty();
        }
      }
    }
    return last == number ? OptionalInt.empty() : OptionalInt.of(last);
  }

  private record Numbered(Row row, int number) {}

  private CardTable.Put hold(long stamp, ShownCard shown) {
    return shown.card() instanceof Badge && shown.holder().isPresent()
        ? held.hold(stamp, shown)
        : CardTable.Put.HELD;
  }

  private ShownCard shown(Row row) {
    return new ShownCard(row.card(), row.document().map(codec::person));
  }

  private List<Row> rows(String rest, Object key) {
    return tables.withHandle(
        handle -> handle.select(WITH_PERSON + rest, key).map((row, _) -> row(row)).list());
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(card(row), Optional.ofNullable(row.getString(DOCUMENT)));
  }

  @Override
  public Optional<Badge> newest(UUID participant) {
    return select(
            JdbcBadgeRepository::badge,
            "where b.participant = ? order by case when b.state = 'ISSUED' then 0 else 1 end,"
                + " b.issue desc",
            participant)
        .stream()
        .findFirst();
  }

  @Override
  public List<Badge> issued(UUID event) {
    return select(
        JdbcBadgeRepository::badge,
        """
        join participant p on p.id = b.participant
        where p.event = ? and b.state = 'ISSUED' order by p.event, p.number
        """,
        event);
  }

  @Override
  public List<OperatorCard> operators(UUID event) {
    return select(
        JdbcBadgeRepository::operator,
        "where b.participant is null and b.event = ? order by b.holder, b.code",
        event);
  }

  private <C> List<C> select(Reading<C> reading, String rest, Object... arguments) {
    return tables.withHandle(
        handle -> handle.select(COLUMNS + rest, arguments).map((row, _) -> reading.of(row)).list());
  }

  private static Card card(ResultSet row) throws SQLException {
    return row.getObject(HOLDER) == null ? badge(row) : operator(row);
  }

  private static Badge badge(ResultSet row) throws SQLException {
    return new Badge(
        new BadgeCode(row.getString(1)),
        row.getObject(2, UUID.class),
        row.getObject(3, UUID.class),
        row.getInt(4),
        Badge.State.valueOf(row.getString(5)),
        endedAt(row));
  }

  private static OperatorCard operator(ResultSet row) throws SQLException {
    return new OperatorCard(
        new BadgeCode(row.getString(1)),
        row.getObject(2, UUID.class),
        row.getString(HOLDER),
        Badge.State.valueOf(row.getString(5)),
        endedAt(row));
  }

  private static Optional<Instant> endedAt(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getObject(6, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private record Row(Card card, Optional<String> document) {}

  private interface Reading<C> {
    C of(ResultSet row) throws SQLException;
  }
}
