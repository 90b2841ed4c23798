package id.balai.store.jdbc;

import id.balai.store.journal.FactCodec;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Makes the tables of a common database again from its own log, when another program made them.
final class ProjectionRebuild {

  private final FactCodec codec;
  private final Database database;

  ProjectionRebuild(FactCodec codec, Database database) {
    this.codec = codec;
    this.database = database;
  }

  /// All in one transaction, while nobody else appends.
  ///
  /// @throws id.balai.domain.log.NewerProgramException when a newer program made the tables or
  ///   wrote into the log; nothing was changed
  void run() {
    database.writing().useHandle(TableMaker::refuseNewer);
    if (!database.writing().withHandle(TableMaker::isHubMigrated)) {
      database.migrate();
    }
    database
        .writing()
        .useTransaction(
            handle -> {
              database.lockLog(handle);
              TableMaker.refuseNewer(handle);
              empty(handle);
              var projection = new Projection(codec, database);
              var admission = new Admission(handle, projection, Admission.From.LOG);
              LogTable.forEach(handle, codec, admission::take);
              admission.end();
              TableMaker.sign(handle);
            });
  }

  private static void empty(Handle handle) {
    List<String> tables =
        handle
            .select(
                """
                select table_name from information_schema.tables
                where table_schema = current_schema and table_type = 'BASE TABLE'
                  and table_name not in ('event_log', 'workspace_entry', 'table_maker',
                    'flyway_schema_history', 'station_chain')
                """)
            .mapTo(String.class)
            .list();
    handle.execute("truncate table " + String.join(", ", tables) + " cascade");
  }
}
