package id.balai.store.jdbc;

import id.balai.domain.certificate.Certificate;
import id.balai.domain.certificate.CertificateRepository;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// Certificates from the database.
final class JdbcCertificateRepository implements CertificateRepository {

  private static final String COLUMNS =
      "select event, participant, number_in_event, number, code, issued_at from certificate ";

  private final Jdbi jdbi;

  JdbcCertificateRepository(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public Optional<Certificate> find(UUID event, UUID participant) {
    return select("where event = ? and participant = ?", event, participant).stream().findFirst();
  }

  @Override
  public List<Certificate> ofEvent(UUID event) {
    return select("where event = ? order by number_in_event", event);
  }

  private List<Certificate> select(String rest, Object... arguments) {
    return jdbi.withHandle(
        handle ->
            handle.select(COLUMNS + rest, arguments).map((row, _) -> certificate(row)).list());
  }

  private static Certificate certificate(ResultSet row) throws SQLException {
    return new Certificate(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getInt(3),
        row.getString(4),
        row.getString(5),
        row.getObject(6, OffsetDateTime.class).toInstant());
  }
}
