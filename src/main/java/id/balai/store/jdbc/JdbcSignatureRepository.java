package id.balai.store.jdbc;

import id.balai.domain.signature.AnnulledSignature;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import id.balai.domain.signature.SignatureRepository;
import id.balai.store.journal.FactCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Signatures from the database.
final class JdbcSignatureRepository implements SignatureRepository {

  /// The form of a signature that was drawn on the pad.
  static final String ON_PAD = "PAD";

  private final Tables tables;
  private final FactCodec codec;

  JdbcSignatureRepository(Tables tables, FactCodec codec) {
    this.tables = tables;
    this.codec = codec;
  }

  @Override
  public Optional<Signature> find(UUID event, String declaration, UUID participant) {
    return select(
            "event = ? and declaration = ? and participant = ?", event, declaration, participant)
        .stream()
        .findFirst();
  }

  @Override
  public List<Signature> of(UUID event, String declaration) {
    return select("event = ? and declaration = ? order by sequence", event, declaration);
  }

  @Override
  public List<Signature> ofEvent(UUID event) {
    return select("event = ? order by sequence", event);
  }

  private List<Signature> select(String rest, Object... arguments) {
    return tables.withHandle(
        handle ->
            handle
                .select("select document from signature where form = 'PAD' and " + rest, arguments)
                .map((row, _) -> codec.read(row.getString(1), Signature.class))
                .list());
  }

  @Override
  public List<PaperSignature> onPaper(UUID event) {
    return tables.withHandle(
        handle ->
            handle
                .select(
                    """
                    select document from signature
                    where form <> 'PAD' and event = ? order by sequence
                    """,
                    event)
                .map((row, _) -> codec.read(row.getString(1), PaperSignature.class))
                .list());
  }

  @Override
  public List<AnnulledSignature> annulled(UUID event) {
    return tables.withHandle(
        handle ->
            handle
                .select(
                    """
                    select participant, declaration, version, form, signed_at, station, reason,
                      annulled_at, actor
                    from signature_annulment where event = ? order by sequence
                    """,
                    event)
                .map((row, _) -> annulled(row))
                .list());
  }

  private static AnnulledSignature annulled(ResultSet row) throws SQLException {
    return new AnnulledSignature(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getInt(3),
        !row.getString(4).equals(ON_PAD),
        row.getObject(5, OffsetDateTime.class).toInstant(),
        row.getString(6),
        row.getString(7),
        row.getObject(8, OffsetDateTime.class).toInstant(),
        row.getString(9));
  }

  @Override
  public boolean hasSigned(UUID event, String declaration, UUID participant) {
    return tables.withHandle(
        handle ->
            handle
                    .select(
                        """
                        select count(*) from signature
                        where event = ? and declaration = ? and participant = ?
                        """,
                        event,
                        declaration,
                        participant)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }
}
