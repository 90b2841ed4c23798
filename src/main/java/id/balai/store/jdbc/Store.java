package id.balai.store.jdbc;

import id.balai.domain.log.Books;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Ledger;
import id.balai.store.journal.FactCodec;
import id.balai.store.journal.Journal;
import id.balai.store.journal.JournalCopy;
import id.balai.store.key.DataKey;
import id.balai.store.key.KeyShelf;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import org.jdbi.v3.core.Jdbi;

/// Everything that is kept in one data folder: the journal and the database that follows it.
public final class Store implements AutoCloseable {

  private final FolderLock lock;
  private final DataKey key;
  private final ExecutorService writer;
  private final Journal journal;
  private final Database database;
  private final Ledger ledger;
  private final Books books;
  private final EventLog log;

  private Store(
      FolderLock lock, DataKey key, Journal journal, Database database, ExecutorService writer) {
    var codec = new FactCodec();
    this.lock = lock;
    this.key = key;
    this.writer = writer;
    this.journal = journal;
    this.database = database;
    this.ledger = new JdbcLedger(writer, database.writing(), journal, new Projection(codec));
    Jdbi reading = database.reading();
    this.books =
        new Books(
            new JdbcEventRepository(reading, codec),
            new JdbcParticipantRepository(reading, codec),
            new JdbcBadgeRepository(reading, codec),
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
  /// @param shelf where this computer keeps the keys of its data folders
  /// @param writer the one thread that writes; closing the store does not stop it
  public static StoreOpening open(Path folder, KeyShelf shelf, ExecutorService writer) {
    return StoreOpener.open(
        folder,
        shelf,
        (lock, key, journal, database) -> new Store(lock, key, journal, database, writer));
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

  /// The key under which everything lies.
  public DataKey key() {
    return key;
  }

  /// The journal of this moment; it stays as it is while more is recorded.
  ///
  /// @throws IOException when it cannot be read
  public JournalCopy journal() throws IOException {
    if (writer.isShutdown()) {
      return journal.copy();
    }
    try {
      return writer.submit(journal::copy).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException("the journal cannot be copied", e);
    }
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
