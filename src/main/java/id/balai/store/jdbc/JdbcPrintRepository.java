package id.balai.store.jdbc;

import id.balai.domain.printing.PrintRepository;
import id.balai.domain.printing.PrintRun;
import id.balai.store.journal.FactCodec;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// Prints from the database.
final class JdbcPrintRepository implements PrintRepository {

  private final Tables tables;
  private final FactCodec codec;

  JdbcPrintRepository(Tables tables, FactCodec codec) {
    this.tables = tables;
    this.codec = codec;
  }

  @Override
  public List<Kept> ofEvent(UUID event) {
    return tables.withHandle(
        handle ->
            handle
                .select(
                    "select document, sent_at from print_run where event = ? order by sequence"
                        + " desc",
                    event)
                .map(
                    (row, _) ->
                        new Kept(
                            codec.read(row.getString(1), PrintRun.class),
                            row.getObject(2, OffsetDateTime.class).toInstant()))
                .list());
  }
}
