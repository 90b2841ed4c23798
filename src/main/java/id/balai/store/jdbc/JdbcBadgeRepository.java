package id.balai.store.jdbc;

import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.BadgeRepository;
import id.balai.domain.badge.Card;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.badge.ShownCard;
import id.balai.domain.participant.Participant;
import id.balai.store.journal.FactCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// Cards from the database: one table, so that no code is ever given to two kinds.
final class JdbcBadgeRepository implements BadgeRepository {

  private static final String COLUMNS =
      """
      select b.code, b.event, b.participant, b.issue, b.state, b.ended_at, b.holder from badge b
      """;

  private static final String SHOWN =
      """
      select b.code, b.event, b.participant, b.issue, b.state, b.ended_at, b.holder, p.document
      from badge b left join participant p on p.id = b.participant where b.code = ?
      """;

  private static final int HOLDER = 7;
  private static final int DOCUMENT = 8;

  private final Jdbi jdbi;
  private final FactCodec codec;

  JdbcBadgeRepository(Jdbi jdbi, FactCodec codec) {
    this.jdbi = jdbi;
    this.codec = codec;
  }

  @Override
  public Optional<Card> find(BadgeCode code) {
    return select(JdbcBadgeRepository::card, "where b.code = ?", code.text()).stream().findFirst();
  }

  @Override
  public Optional<ShownCard> shown(BadgeCode code) {
    return jdbi.withHandle(
        handle -> handle.select(SHOWN, code.text()).map((row, _) -> shown(row)).findFirst());
  }

  private ShownCard shown(ResultSet row) throws SQLException {
    Optional<Participant> holder =
        Optional.ofNullable(row.getString(DOCUMENT))
            .map(document -> codec.read(document, Participant.class));
    return new ShownCard(card(row), holder);
  }

  @Override
  public Optional<Badge> newest(UUID participant) {
    return select(
            JdbcBadgeRepository::badge,
            "where b.participant = ? order by b.issue desc",
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
        where b.event = ? and b.state = 'ISSUED' order by p.number
        """,
        event);
  }

  @Override
  public List<OperatorCard> operators(UUID event) {
    return select(
        JdbcBadgeRepository::operator,
        "where b.event = ? and b.holder is not null order by b.holder, b.code",
        event);
  }

  private <C> List<C> select(Reading<C> reading, String rest, Object... arguments) {
    return jdbi.withHandle(
        handle -> handle.select(COLUMNS + rest, arguments).map((row, _) -> reading.of(row)).list());
  }

  private static Card card(ResultSet row) throws SQLException {
    return row.getString(HOLDER) == null ? badge(row) : operator(row);
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

  private interface Reading<C> {
    C of(ResultSet row) throws SQLException;
  }
}
