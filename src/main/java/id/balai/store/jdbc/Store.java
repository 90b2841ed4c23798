package id.balai.store.jdbc;

import id.balai.domain.log.Books;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Ledger;
import id.balai.store.journal.FactCodec;
import id.balai.store.journal.Journal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import org.jdbi.v3.core.Jdbi;

/// Everything that is kept in one data folder: the journal and the database that follows it.
public final class Store implements AutoCloseable {

  private final FolderLock lock;
  private final Journal journal;
  private final Database database;
  private final Ledger ledger;
  private final Books books;
  private final EventLog log;

  private Store(FolderLock lock, Journal journal, Database database, ExecutorService writer) {
    var codec = new FactCodec();
    this.lock = lock;
    this.journal = journal;
    this.database = database;
    this.ledger = new JdbcLedger(writer, database.writing(), journal, new Projection(codec));
    Jdbi reading = database.reading();
    this.books =
        new Books(
            new JdbcEventRepository(reading, codec),
            new JdbcParticipantRepository(reading, codec),
            new JdbcBadgeRepository(reading),
            new JdbcAttendanceRepository(reading, codec),
            new JdbcDeclarationRepository(reading, codec),
            new JdbcSignatureRepository(reading, codec),
            new JdbcCertificateRepository(reading),
            new JdbcPrintRepository(reading, codec));
    this.log = new JdbcEventLog(reading, codec, journal::chain);
  }

  /// Opens or makes the store in a folder, and mends what a crash left.
  ///
  /// @param folder is made where it does not exist
  /// @param writer the one thread that writes; closing the store does not stop it
  public static StoreOpening open(Path folder, ExecutorService writer) {
    return StoreOpener.open(
        folder, (lock, journal, database) -> new Store(lock, journal, database, writer));
  }

  /// The way in which facts are recorded.
  public Ledger ledger() {
    return ledger;
  }

  /// What the facts add up to.
  public Books books() {
    return books;
  }

  /// The facts themselves.
  public EventLog log() {
    return log;
  }

  /// Closes database and journal; the writer must be idle.
  ///
  /// @throws IOException when a file could not be closed; what was recorded is safe
  @Override
  public void close() throws IOException {
    try (lock;
        journal) {
      database.close();
    } catch (SQLException e) {
      throw new IOException("the database did not close", e);
    }
  }
}
