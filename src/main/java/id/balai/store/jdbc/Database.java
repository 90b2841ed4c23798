package id.balai.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The embedded database: one connection that writes, a few that read.
///
/// The settings are the ones that lose nothing (H2 2.4.240): commits are written at once, results
/// are never reused inside a transaction, the file is closed by us alone. The defaults lose
/// acknowledged rows; `docs/decisions` tells.
final class Database implements AutoCloseable {

  /// All migrations; the migrator itself costs half a second and only runs when one is missing.
  private static final List<String> SCHEMA =
      List.of(
          "1", //
          "60");

  private static final String SETTINGS =
      ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  private final JdbcConnectionPool pool;
  private final Connection writer;

  private Database(JdbcConnectionPool pool, Connection writer) {
    this.pool = pool;
    this.writer = writer;
  }

  /// Opens or makes the database.
  ///
  /// @param file path without the ending that H2 adds (`.mv.db`)
  /// @throws SQLException when the file cannot be opened as a database
  static Database open(Path file) throws SQLException {
    // No code of ours is called from the database, and a file from a stick must not call any.
    System.setProperty("h2.allowedClasses", "none");
    String url = "jdbc:h2:file:" + file.toAbsolutePath() + SETTINGS;
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, "balai", "");
    pool.setMaxConnections(8);
    try {
      Connection writer = pool.getConnection();
      var database = new Database(pool, writer);
      database.migrate(url);
      return database;
    } catch (SQLException | RuntimeException e) {
      pool.dispose();
      throw e instanceof SQLException sql ? sql : new SQLException("schema", e);
    }
  }

  /// For reading, on any thread.
  Jdbi reading() {
    return Jdbi.create(pool);
  }

  /// For writing, on the writer's thread only.
  Jdbi writing() {
    return Jdbi.create(writer);
  }

  /// Sequence and hash of the newest entry that the tables follow.
  Optional<TableHead> head() {
    return reading()
        .withHandle(
            handle ->
                handle
                    .select("select sequence, hash from event_log order by sequence desc limit 1")
                    .map((row, _) -> new TableHead(row.getLong(1), row.getString(2)))
                    .findFirst());
  }

  @Override
  public void close() throws SQLException {
    try (var statement = writer.createStatement()) {
      statement.execute("shutdown");
    } finally {
      pool.dispose();
    }
  }

  private void migrate(String url) {
    if (!isCurrent()) {
      Flyway.configure()
          .dataSource(url, "balai", "")
          .outOfOrder(true)
          .locations("classpath:id/balai/store/migrations")
          .load()
          .migrate();
    }
  }

  private boolean isCurrent() {
    try {
      return reading()
          .withHandle(
              handle ->
                  handle
                      .select(
                          """
                          select "version" from "flyway_schema_history" where "success"
                          """)
                      .mapTo(String.class)
                      .set()
                      .containsAll(SCHEMA));
    } catch (JdbiException e) {
      return false;
    }
  }

  /// Where the tables stand.
  record TableHead(long sequence, String hash) {}
}
