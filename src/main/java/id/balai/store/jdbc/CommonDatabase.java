package id.balai.store.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import id.balai.domain.log.StoreAwayException;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/// The common database of several doors (PostgreSQL).
final class CommonDatabase implements Database {

  /// Any number that no other program takes for a lock.
  private static final long LOG_LOCK = 0x62616c6169L;

  private static final int CONNECTIONS = 6;
  private static final int PATIENCE_MS = 3_000;

  private final HikariDataSource pool;
  private final ConnectionFactory connections;

  private CommonDatabase(HikariDataSource pool) {
    this.pool = pool;
    this.connections =
        () -> {
          try {
            return pool.getConnection();
          } catch (SQLException e) {
            throw new StoreAwayException(e);
          }
        };
  }

  /// Connects.
  ///
  /// @param url `jdbc:postgresql://…` with user and password
  /// @throws StoreAwayException when it cannot be reached
  static CommonDatabase connect(String url) {
    var config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setPoolName("balai-hub");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE_MS);
    config.addDataSourceProperty("connectTimeout", PATIENCE_MS / 1000);
    config.addDataSourceProperty("socketTimeout", 30);
    config.addDataSourceProperty("tcpKeepAlive", true);
    config.addDataSourceProperty("logServerErrorDetail", false);
    try {
      return new CommonDatabase(new HikariDataSource(config));
    } catch (PoolInitializationException e) {
      throw new StoreAwayException(e);
    }
  }

  @Override
  public Jdbi reading() {
    return jdbi();
  }

  @Override
  public Jdbi writing() {
    return jdbi();
  }

  private Jdbi jdbi() {
    Jdbi jdbi = Discretion.in(Jdbi.create(connections));
    jdbi.getConfig(SqlStatements.class)
        .addExceptionHandler(
            (failure, _) -> {
              if (isAway(failure)) {
                throw new StoreAwayException(failure);
              }
            });
    return jdbi;
  }

  /// Whether the connection broke: classes 08 (connection) and 57P (the server goes down).
  private static boolean isAway(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return state.startsWith("08") || state.startsWith("57P");
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public void lockLog(Handle handle) {
    handle.execute("select pg_advisory_xact_lock(?)", LOG_LOCK);
  }

  @Override
  public void migrate() {
    TableMaker.migrate(pool);
  }

  @Override
  public void close() {
    pool.close();
  }
}
