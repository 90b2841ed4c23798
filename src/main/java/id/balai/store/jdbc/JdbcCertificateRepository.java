package id.balai.store.jdbc;

import id.balai.domain.certificate.Certificate;
import id.balai.domain.certificate.CertificateRepository;
import id.balai.domain.certificate.IssuedCertificate;
import id.balai.domain.certificate.IssuedCertificate.Voiding;
import id.balai.domain.log.Entry;
import id.balai.domain.log.PaperFact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Certificates and what became of them. No number, no code and no place in a chain is taken twice,
/// and what was voided once stays so: the database itself refuses it.
final class JdbcCertificateRepository implements CertificateRepository {

  private static final String COLUMNS =
      "select event, participant, number_in_event, number, code, issued_at, replaces"
          + " from certificate ";

  private final Tables tables;

  JdbcCertificateRepository(Tables tables) {
    this.tables = tables;
  }

  @Override
  public Optional<Certificate> find(UUID event, UUID participant) {
    return select(
            "where event = ? and participant = ? order by number_in_event desc", event, participant)
        .stream()
        .findFirst();
  }

  @Override
  public List<Certificate> ofEvent(UUID event) {
    return select("where event = ? order by number_in_event", event);
  }

  @Override
  public List<IssuedCertificate> issued(UUID event) {
    List<Certificate> all = ofEvent(event);
    Map<Integer, Certificate> replacements = new HashMap<>();
    for (Certificate certificate : all) {
      certificate.replaces().ifPresent(sequence -> replacements.put(sequence, certificate));
    }
    Map<Integer, Voiding> voidings = voidings(event);
    return all.stream()
        .map(
            certificate ->
                new IssuedCertificate(
                    certificate,
                    Optional.ofNullable(voidings.get(certificate.sequence())),
                    Optional.ofNullable(replacements.get(certificate.sequence()))))
        .toList();
  }

  @Override
  public Optional<IssuedCertificate> byCode(String code) {
    return select("where code = ?", code).stream()
        .findFirst()
        .flatMap(
            found ->
                issued(found.event()).stream()
                    .filter(one -> one.certificate().equals(found))
                    .findFirst());
  }

  private Map<Integer, Voiding> voidings(UUID event) {
    return tables.withHandle(
        handle ->
            handle
                .select(
                    "select number_in_event, voided_at, reason from certificate_void where event ="
                        + " ?",
                    event)
                .reduceRows(
                    new HashMap<Integer, Voiding>(),
                    (all, row) -> {
                      Instant at = row.getColumn(2, OffsetDateTime.class).toInstant();
                      all.put(
                          row.getColumn(1, Integer.class),
                          new Voiding(at, row.getColumn(3, String.class)));
                      return all;
                    }));
  }

  private List<Certificate> select(String rest, Object... arguments) {
    return tables.withHandle(
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
        row.getObject(6, OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject(7, Integer.class)));
  }

  static void issue(Handle handle, Certificate certificate) {
    handle.execute(
        """
        insert into certificate (event, participant, number_in_event, number, code, issued_at,
          replaces)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        certificate.event(),
        certificate.participant(),
        certificate.sequence(),
        certificate.number(),
        certificate.code(),
        certificate.issuedAt().atOffset(ZoneOffset.UTC),
        certificate.replaces().orElse(null));
  }

  static void end(Handle handle, PaperFact.CertificateVoided fact, Entry entry) {
    handle.execute(
        """
        insert into certificate_void (event, number_in_event, voided_at, reason)
        values (?, ?, ?, ?)
        """,
        fact.event(),
        fact.sequence(),
        entry.provenance().at().atOffset(ZoneOffset.UTC),
        fact.reason());
  }
}
