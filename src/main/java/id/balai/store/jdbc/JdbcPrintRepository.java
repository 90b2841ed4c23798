package id.balai.store.jdbc;

import id.balai.domain.log.Entry;
import id.balai.domain.printing.PrintRepository;
import id.balai.domain.printing.PrintRun;
import id.balai.store.journal.FactCodec;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The newest report of every print.
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

  /// @param document the run as JSON
  static void report(Handle handle, PrintRun run, Entry entry, String document) {
    int changed =
        handle.execute("update print_run set document = ? where id = ?", document, run.id());
    if (changed == 0) {
      handle.execute(
          "insert into print_run (id, event, sequence, sent_at, document) values (?, ?, ?, ?, ?)",
          run.id(),
          run.event(),
          entry.sequence(),
          entry.provenance().at().atOffset(ZoneOffset.UTC),
          document);
    }
  }
}
