package id.balai.store.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import id.balai.domain.log.NewerProgramException;
import id.balai.domain.log.StoreAwayException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The common database of several doors (PostgreSQL).
final class SharedDatabase implements Database {

  private static final Logger LOG = LoggerFactory.getLogger(SharedDatabase.class);

  /// Any number that no other program takes for a lock.
  private static final long LOG_LOCK = 0x62616c6169L;

  private static final int CONNECTIONS = 6;

  /// How long a server is waited for; a line over a satellite may need more.
  static final int PATIENCE_MS = Integer.getInteger("balai.hub.patience", 3_000);

  /// How long an answer is waited for that needs nothing but the server.
  static final int ANSWER_MS = Math.max(250, PATIENCE_MS / 2);

  /// Once it was waited for in vain, nobody at a door waits as long again.
  private static final int AGAIN_MS = Math.max(250, PATIENCE_MS / 3);

  private static final long PAUSE_NS = PATIENCE_MS * 700_000L;

  private static final int PATIENCE_S = Math.max(1, PATIENCE_MS / 1000);

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final AtomicBoolean isTrying = new AtomicBoolean();
  private volatile long failedAt;
  private volatile boolean isSilent;
  private volatile @Nullable SQLException lastFailure;

  /// What has to be seen to on the first connection, before anybody else has one.
  private volatile @Nullable Meeting due;

  private SharedDatabase(HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = jdbi(this::connection);
  }

  /// What a station does that was opened without the common database, when it meets it at last.
  @FunctionalInterface
  interface Meeting {

    /// @throws StoreAwayException when it cannot work with this database
    void meet(Handle handle);
  }

  /// Nobody waits for a server right after somebody waited in vain, nor while somebody does.
  Connection connection() {
    SQLException failure = lastFailure;
    if (failure == null) {
      return connected();
    }
    if (System.nanoTime() - failedAt < PAUSE_NS || !isTrying.compareAndSet(false, true)) {
      throw new StoreAwayException(failure);
    }
    try {
      return connected();
    } finally {
      isTrying.set(false);
    }
  }

  private Connection connected() {
    try {
      Connection connection = pool.getConnection();
      meet(connection);
      lastFailure = null;
      isSilent = false;
      pool.getHikariConfigMXBean().setConnectionTimeout(PATIENCE_MS);
      return connection;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void meet(Connection connection) throws SQLException {
    Meeting meeting = due;
    if (meeting == null) {
      return;
    }
    try (Handle handle = Statements.in(Jdbi.create(connection)).open()) {
      meeting.meet(handle);
      due = null;
    } catch (JdbiException | StoreAwayException | NewerProgramException e) {
      LOG.error("the common database answers but cannot be used", e);
      connection.close();
      throw failed(new SQLException("cannot be used", e));
    }
  }

  /// It took a question and said nothing: nobody waits for it for a while.
  void silent(Throwable cause) {
    isSilent = true;
    failed(new SQLException("no answer", "08006", cause));
  }

  /// Whether somebody waited for it in vain just now.
  boolean isSilent() {
    return isSilent && System.nanoTime() - failedAt < PAUSE_NS;
  }

  private StoreAwayException failed(SQLException e) {
    pool.getHikariConfigMXBean().setConnectionTimeout(AGAIN_MS);
    failedAt = System.nanoTime();
    lastFailure = e;
    return new StoreAwayException(e);
  }

  /// Whether it answers now; waits for [#PATIENCE_MS] at most.
  ///
  /// @param url `jdbc:postgresql://…` with user and password
  static boolean isThere(String url) {
    var asking = new Properties();
    asking.setProperty("connectTimeout", String.valueOf(PATIENCE_S));
    asking.setProperty("loginTimeout", String.valueOf(PATIENCE_S));
    asking.setProperty("logServerErrorDetail", "false");
    try (Connection answered = DriverManager.getConnection(url, asking)) {
      return answered.isValid(PATIENCE_S);
    } catch (SQLException e) {
      LOG.debug("the common database is still away", e);
      return false;
    }
  }

  /// Connects.
  ///
  /// @param url `jdbc:postgresql://…` with user and password
  /// @throws StoreAwayException when it cannot be reached
  static SharedDatabase connect(String url) {
    try {
      return new SharedDatabase(new HikariDataSource(config(url)));
    } catch (PoolInitializationException e) {
      throw new StoreAwayException(e);
    }
  }

  /// A database that is away now; it is tried again as soon as somebody asks for it.
  ///
  /// @param url `jdbc:postgresql://…` with user and password
  static SharedDatabase later(String url) {
    HikariConfig config = config(url);
    config.setInitializationFailTimeout(-1);
    var database = new SharedDatabase(new HikariDataSource(config));
    database.failed(new SQLException("not met yet"));
    return database;
  }

  /// Nobody has a connection before this has gone well on one of them.
  void meetFirst(Meeting meeting) {
    due = meeting;
  }

  /// Whether it was met.
  boolean isMet() {
    return due == null;
  }

  private static HikariConfig config(String url) {
    var config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setPoolName("balai-hub");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE_MS);
    config.setValidationTimeout(ANSWER_MS);
    config.addDataSourceProperty("connectTimeout", PATIENCE_S);
    // Else a line that is dead while somebody signs in would hold up the next one for as long as a
    // question may take.
    config.addDataSourceProperty("loginTimeout", PATIENCE_S);
    config.addDataSourceProperty("socketTimeout", 30);
    config.addDataSourceProperty("tcpKeepAlive", true);
    config.addDataSourceProperty("logServerErrorDetail", false);
    return config;
  }

  @Override
  public Jdbi reading() {
    return jdbi;
  }

  @Override
  public Jdbi writing() {
    return jdbi;
  }

  private static Jdbi jdbi(ConnectionFactory connections) {
    Jdbi jdbi = Statements.in(Jdbi.create(connections));
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
  static boolean isAway(SQLException failure) {
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
    TableMaker.migrateHub(pool);
  }

  @Override
  public void close() {
    pool.close();
  }
}
