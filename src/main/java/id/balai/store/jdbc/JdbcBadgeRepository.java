package id.balai.store.jdbc;

import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.BadgeRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// Badges from the database.
final class JdbcBadgeRepository implements BadgeRepository {

  private static final String COLUMNS =
      "select b.code, b.event, b.participant, b.issue, b.state, b.ended_at from badge b ";

  private final Jdbi jdbi;

  JdbcBadgeRepository(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<Badge> find(BadgeCode code) {
    return select("where b.code = ?", code.text()).stream().findFirst();
  }

  @Override
  public Optional<Badge> newest(UUID participant) {
    return select("where b.participant = ? order by b.issue desc", participant).stream()
        .findFirst();
  }

  @Override
  public List<Badge> issued(UUID event) {
    return select(
        """
        join participant p on p.id = b.participant
        where b.event = ? and b.state = 'ISSUED' order by p.number
        """,
        event);
  }

  private List<Badge> select(String rest, Object... arguments) {
    return jdbi.withHandle(
        handle -> handle.select(COLUMNS + rest, arguments).map((row, _) -> badge(row)).list());
  }

  private static Badge badge(ResultSet row) throws SQLException {
    return new Badge(
        new BadgeCode(row.getString(1)),
        row.getObject(2, UUID.class),
        row.getObject(3, UUID.class),
        row.getInt(4),
        Badge.State.valueOf(row.getString(5)),
        Optional.ofNullable(row.getObject(6, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
  }
}
