package id.balai.store.jdbc;

import id.balai.domain.log.Entry;
import id.balai.domain.printing.PrintRun;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;

/// Keeps the newest report of every print.
final class PrintTable {

  private PrintTable() {}

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
