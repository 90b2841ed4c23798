package id.balai.store.jdbc;

import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import id.balai.domain.signature.SignatureRepository;
import id.balai.store.journal.FactCodec;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// Signatures from the database.
final class JdbcSignatureRepository implements SignatureRepository {

  /// The form of a signature that was drawn on the pad.
  static final String ON_PAD = "PAD";

  private final Jdbi jdbi;
  private final FactCodec codec;

  JdbcSignatureRepository(Jdbi jdbi, FactCodec codec) {
    this.jdbi = jdbi;
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
    return jdbi.withHandle(
        handle ->
            handle
                .select("select document from signature where form = 'PAD' and " + rest, arguments)
                .map((row, _) -> codec.read(row.getString(1), Signature.class))
                .list());
  }

  @Override
  public List<PaperSignature> onPaper(UUID event) {
    return jdbi.withHandle(
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
  public boolean hasSigned(UUID event, String declaration, UUID participant) {
    return jdbi.withHandle(
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
