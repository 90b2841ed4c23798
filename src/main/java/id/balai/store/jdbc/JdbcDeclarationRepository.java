package id.balai.store.jdbc;

import id.balai.domain.declaration.DeclarationRepository;
import id.balai.domain.declaration.DeclarationText;
import id.balai.store.journal.FactCodec;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Declaration texts from the database.
final class JdbcDeclarationRepository implements DeclarationRepository {

  private final Tables tables;
  private final FactCodec codec;

  JdbcDeclarationRepository(Tables tables, FactCodec codec) {
    this.tables = tables;
    this.codec = codec;
  }

  @Override
  public Optional<DeclarationText> current(UUID event, String code) {
    return select("where event = ? and code = ? order by version desc", event, code).stream()
        .findFirst();
  }

  @Override
  public boolean isFrozen(UUID event, String code, int version) {
    return tables.withHandle(
        handle ->
            handle
                .select(
                    """
                    select is_frozen from declaration_text
                    where event = ? and code = ? and version = ?
                    """,
                    event,
                    code,
                    version)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
  }

  @Override
  public List<DeclarationText> ofEvent(UUID event) {
    return select("where event = ? order by code, version", event);
  }

  @Override
  public List<UUID> places(UUID event, String code, int version) {
    return tables.withHandle(
        handle ->
            handle
                .select(
                    """
                    select participant from declaration_place
                    where event = ? and declaration = ? and version = ? order by place
                    """,
                    event,
                    code,
                    version)
                .mapTo(UUID.class)
                .list());
  }

  private List<DeclarationText> select(String rest, Object... arguments) {
    return tables.withHandle(
        handle ->
            handle
                .select("select document from declaration_text " + rest, arguments)
                .map((row, _) -> codec.read(row.getString(1), DeclarationText.class))
                .list());
  }
}
