package id.balai.store.jdbc;

import id.balai.domain.signature.Signature;
import id.balai.domain.signature.SignatureRepository;
import id.balai.store.journal.FactCodec;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// Signatures from the database.
final class JdbcSignatureRepository implements SignatureRepository {

  private final Jdbi jdbi;
  private final FactCodec codec;

  JdbcSignatureRepository(Jdbi jdbi, FactCodec codec) {
    this.jdbi = jdbi;
    this.codec = codec;
  }

  @Override
  public Optional<Signature> find(UUID event, String declaration, UUID participant) {
    return select(
            "where event = ? and declaration = ? and participant = ?",
            event,
            declaration,
            participant)
        .stream()
        .findFirst();
  }

  @Override
  public List<Signature> of(UUID event, String declaration) {
    return select("where event = ? and declaration = ? order by sequence", event, declaration);
  }

  @Override
  public List<Signature> ofEvent(UUID event) {
    return select("where event = ? order by sequence", event);
  }

  private List<Signature> select(String rest, Object... arguments) {
    return jdbi.withHandle(
        handle ->
            handle
                .select("select document from signature " + rest, arguments)
                .map((row, _) -> codec.read(row.getString(1), Signature.class))
                .list());
  }
}
