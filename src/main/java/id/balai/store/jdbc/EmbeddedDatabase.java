package id.balai.store.jdbc;

import id.balai.base.WholeFile;
import id.balai.store.block.BlockGuard;
import id.balai.store.block.CheckedFiles;
import id.balai.store.key.DataKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.message.DbException;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The embedded database of one data folder (H2): one connection that writes, a few that read. Its
/// file notices every byte that is not what was written, and it can be opened or made again while
/// others hold on to this object.
///
/// The settings are the ones that lose nothing (H2 2.4.240): commits are written at once, results
/// are never reused inside a transaction, the file is closed by us alone. The defaults lose
/// acknowledged rows; `docs/decisions` tells. The file is enciphered below the database, and what a
/// question yields stays in memory: the database's own files beside it would be in the clear.
final class EmbeddedDatabase implements Database {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  /// Bytes of a page as the database reckons them, who takes a letter for two and each part of a
  /// row for a hundred besides: ten rows of the log or so, where its own 16 kB are two. Many small
  /// pages cost a list more than its rows do.
  private static final int PAGE = 1 << 16;

  /// Kilobytes of pages that are kept in memory, whatever the program may have: by itself the
  /// database takes a sixteenth of it, and what a door looks up is in memory already (record 29).
  private static final int CACHE_KB = 32 << 10;

  private static final String SETTINGS =
      ";MAX_MEMORY_ROWS=2147483647;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=128;MAX_COMPACT_TIME=0;PAGE_SIZE="
          + PAGE
          + ";CACHE_SIZE="
          + CACHE_KB;

  /// Percent of the file's chunks that are rows which somebody can still ask for. Below it, closing
  /// makes up for some of it; each time in any case would cost more than a short command does.
  private static final int SPARSE = 50;

  private static final int COMPACTING_MS = 200;

  private static final String ENDING = ".mv.db";

  /// How files begin that are not guarded: without a cipher, and with one.
  private static final List<String> UNGUARDED = List.of("H:2", "H2encrypt");

  private final Path file;
  private final BlockGuard guard;
  private volatile Opened opened;
  private final Jdbi reading = jdbi(this::connection);
  private final Jdbi writing = jdbi(new Writer());

  private EmbeddedDatabase(Path file, DataKey key) throws SQLException {
    this.file = file;
    this.guard = new BlockGuard(key.aesFor("database blocks").getEncoded(), key.hexFor("database"));
    this.opened = opened();
  }

  private static Jdbi jdbi(ConnectionFactory connections) {
    return Statements.in(Jdbi.create(connections));
  }

  /// The one connection that writes; it stays when a handle is closed.
  private final class Writer implements ConnectionFactory {
    @Override
    public Connection openConnection() {
      return opened.writer();
    }

    @Override
    public void closeConnection(Connection connection) {
      // It stays.
    }
  }

  private record Opened(JdbcConnectionPool pool, Connection writer) {}

  /// Opens the database or makes it, without any tables.
  ///
  /// @param file path without the ending that H2 adds (`.mv.db`)
  /// @param key of the data folder
  /// @throws SQLException when the file cannot be opened as a database
  static EmbeddedDatabase open(Path file, DataKey key) throws SQLException {
    return new EmbeddedDatabase(file, key);
  }

  /// Keeps the folder as it is.
  @FunctionalInterface
  interface BeforeUpgrade {
    void keep() throws IOException;
  }

  /// Opens the database with the tables of this program. They are empty where there were none or
  /// where they cannot be used.
  ///
  /// @param before is called when an earlier program made the tables, before anything is changed
  /// @throws id.balai.domain.log.NewerProgramException when a newer program made them
  static EmbeddedDatabase openCurrent(Path file, DataKey key, BeforeUpgrade before)
      throws IOException, SQLException {
    if (isUnguarded(mvFile(file))) {
      LOG.info("the tables of an earlier version are made again from the journal");
      WholeFile.delete(mvFile(file));
    }
    EmbeddedDatabase database;
    try {
      database = open(file, key);
    } catch (SQLException e) {
      LOG.error("the database does not open and is made again from the journal", e);
      setAside(file);
      database = open(file, key);
      database.migrate();
      return database;
    }
    if (!database.isCurrent()) {
      database.replace(before);
    }
    return database;
  }

  private Opened opened() throws SQLException {
    // No code of ours is called from the database, and a file from a stick must not call any.
    System.setProperty("h2.allowedClasses", "none");
    // Each value would be looked for among those that were met before, which costs more than it
    // saves.
    System.setProperty("h2.objectCache", "false");
    JdbcConnectionPool pool = JdbcConnectionPool.create(url(), "balai", "");
    pool.setMaxConnections(8);
    try {
      return new Opened(pool, pool.getConnection());
    } catch (SQLException e) {
      pool.dispose();
      CheckedFiles.leave(guard);
      throw e;
    }
  }

  private String url() throws SQLException {
    try {
      return "jdbc:h2:" + CheckedFiles.use(file, guard) + SETTINGS;
    } catch (IOException e) {
      throw new SQLException("the folder of the database is not there", e);
    }
  }

  @Override
  public Jdbi reading() {
    return reading;
  }

  private Connection connection() throws SQLException {
    try {
      return opened.pool().getConnection();
    } catch (IllegalStateException e) {
      throw new SQLException("the database is being opened again", BrokenDatabase.CLOSED, e);
    }
  }

  @Override
  public Jdbi writing() {
    return writing;
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
    TableMaker.migrate(opened.pool());
  }

  /// How many blocks of the file were not what was written, so far.
  long rottenBlocks() {
    return guard.rottenBlocks();
  }

  /// Opens the file again, after the database closed itself.
  ///
  /// @throws SQLException when it does not open
  void reopen() throws SQLException {
    breakOff();
    opened = opened();
  }

  /// Puts the file aside, where it stays for inspection, and makes empty tables.
  void remake() throws IOException, SQLException {
    breakOff();
    setAside(file);
    opened = opened();
    migrate();
  }

  /// A database of another program, or one that holds somebody who was erased, does not stay, nor
  /// does one that was set aside earlier.
  private void replace(BeforeUpgrade before) throws IOException, SQLException {
    try {
      reading().useHandle(TableMaker::refuseNewer);
      if (reading().withHandle(TableMaker::isOfOther)) {
        before.keep();
      }
    } catch (JdbiException e) {
      LOG.error("the tables cannot be read and are made again from the journal", e);
    } finally {
      close();
    }
    WholeFile.delete(mvFile(file));
    WholeFile.delete(asideFile(file));
    opened = opened();
    migrate();
  }

  /// A database that is not what the journal says stays for inspection under another name.
  private static void setAside(Path file) throws IOException {
    Path mvFile = mvFile(file);
    if (Files.exists(mvFile)) {
      WholeFile.moveInto(mvFile, asideFile(file));
    }
  }

  private static boolean isUnguarded(Path file) throws IOException {
    if (Files.notExists(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String begin = new String(in.readNBytes(16), StandardCharsets.ISO_8859_1);
      return UNGUARDED.stream().anyMatch(begin::startsWith);
    }
  }

  /// How long ago the file was written last, by the clock of this computer; empty where there is
  /// none.
  static Optional<Duration> age(Path file) throws IOException {
    Path mvFile = mvFile(file);
    if (Files.notExists(mvFile)) {
      return Optional.empty();
    }
    long age = System.currentTimeMillis() - Files.getLastModifiedTime(mvFile).toMillis();
    return Optional.of(Duration.ofMillis(Math.max(0, age)));
  }

  private static Path mvFile(Path file) {
    return file.resolveSibling(file.getFileName() + ENDING);
  }

  private static Path asideFile(Path file) {
    return file.resolveSibling(file.getFileName() + ".set-aside" + ENDING);
  }

  /// Lets go of a database that cannot be closed in order any more.
  private void breakOff() {
    shutDown("shutdown immediately");
  }

  @Override
  public void close() {
    try {
      compact();
    } catch (SQLException | MVStoreException | DbException e) {
      // It may have closed itself, on a full disk for example.
      LOG.warn("the database's file stays as large as it is", e);
    }
    shutDown("shutdown");
  }

  private void compact() throws SQLException {
    var session = (SessionLocal) opened.writer().unwrap(JdbcConnection.class).getSession();
    MVStore store = session.getDatabase().getStore().getMvStore();
    if (!store.isClosed() && store.getFileStore().getChunksFillRate() < SPARSE) {
      store.compactFile(COMPACTING_MS);
    }
  }

  private void shutDown(String statement) {
    Opened closing = opened;
    try (var shutdown = closing.writer().createStatement()) {
      shutdown.execute(statement);
    } catch (SQLException e) {
      LOG.error("the database did not close; the journal has everything", e);
    } finally {
      closing.pool().dispose();
      CheckedFiles.leave(guard);
    }
  }
}
