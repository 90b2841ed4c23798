package id.balai.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The embedded database of one data folder (H2): one connection that writes, a few that read.
///
/// The settings are the ones that lose nothing (H2 2.4.240): commits are written at once, results
/// are never reused inside a transaction, the file is closed by us alone. The defaults lose
/// acknowledged rows; `docs/decisions` tells.
final class EmbeddedDatabase implements Database {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  private static final String SETTINGS =
      ";CIPHER=AES;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  private final JdbcConnectionPool pool;
  private final Connection writer;

  private EmbeddedDatabase(JdbcConnectionPool pool, Connection writer) {
    this.pool = pool;
    this.writer = writer;
  }

  /// Opens or makes the database.
  ///
  /// @param file path without the ending that H2 adds (`.mv.db`)
  /// @param key of its cipher (AES), in hexadecimal digits
  /// @throws SQLException when the file cannot be opened as a database
  static EmbeddedDatabase open(Path file, String key) throws SQLException {
    // No code of ours is called from the database, and a file from a stick must not call any.
    System.setProperty("h2.allowedClasses", "none");
    String url = "jdbc:h2:file:" + file.toAbsolutePath() + SETTINGS;
    JdbcConnectionPool pool = JdbcConnectionPool.create(url, "balai", key + " ");
    pool.setMaxConnections(8);
    try {
      return new EmbeddedDatabase(pool, pool.getConnection());
    } catch (SQLException e) {
      pool.dispose();
      throw e;
    }
  }

  @Override
  public Jdbi reading() {
    return SqlErrorRedaction.in(Jdbi.create(pool));
  }

  @Override
  public Jdbi writing() {
    return SqlErrorRedaction.in(Jdbi.create(writer));
  }

  @Override
  public boolean isShared() {
    return false;
  }

  @Override
  public void lockLog(Handle handle) {
    // One process, one writer: nobody else is there.
  }

  @Override
  public void migrate() {
    TableMaker.migrate(pool);
  }

  @Override
  public void close() {
    try (var statement = writer.createStatement()) {
      statement.execute("shutdown");
    } catch (SQLException e) {
      LOG.error("the database did not close; the journal has everything", e);
    } finally {
      pool.dispose();
    }
  }
}
