package id.balai.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;

/// The embedded database: one connection that writes, a few that read.
///
/// The settings are the ones that lose nothing (H2 2.4.240): commits are written at once, results
/// are never reused inside a transaction, the file is closed by us alone. The defaults lose
/// acknowledged rows; `docs/decisions` tells.
final class Database implements AutoCloseable {

  private static final String SETTINGS =
      ";CIPHER=AES;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  private final JdbcConnectionPool pool;
  private final Connection writer;

  private Database(JdbcConnectionPool pool, Connection writer) {
    this.pool = pool;
    this.writer = writer;
  }

  /// Opens or makes the database.
  ///
  /// @param file path without the ending that H2 adds (`.mv.db`)
  /// @param key of its cipher (AES), in hexadecimal digits
  /// @throws SQLException when the file cannot be opened as a database
  static Database open(Path file, String key) throws SQLException {
    // No code of ours is called from the database, and a file from a stick must not call any.
    System.setProperty("h2.allowedClasses", "none");
    String url = "jdbc:h2:file:" + file.toAbsolutePath() + SETTINGS;
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, "balai", key + " ");
    pool.setMaxConnections(8);
    try {
      Connection writer = pool.getConnection();
      return new Database(pool, writer);
    } catch (SQLException e) {
      pool.dispose();
      throw e;
    }
  }

  /// Makes the tables of an empty database.
  void makeTables() {
    TableMaker.migrate(pool);
  }

  /// For reading, on any thread.
  Jdbi reading() {
    return Jdbi.create(pool);
  }

  /// For writing, on the writer's thread only.
  Jdbi writing() {
    return Jdbi.create(writer);
  }

  /// Whether the tables are there and made by this program; others have to be made again.
  boolean isCurrent() {
    return TableMaker.isCurrent(reading());
  }

  @Override
  public void close() throws SQLException {
    try (var statement = writer.createStatement()) {
      statement.execute("shutdown");
    } finally {
      pool.dispose();
    }
  }
}
