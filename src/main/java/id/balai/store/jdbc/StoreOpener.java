package id.balai.store.jdbc;

import id.balai.base.OwnFolder;
import id.balai.base.WholeFile;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.NewerProgramException;
import id.balai.domain.log.StoreAwayException;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import id.balai.store.journal.Journal;
import id.balai.store.journal.JournalDamagedException;
import id.balai.store.journal.LineForm;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import id.balai.store.key.KeyShelf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings journal and database together when a folder is opened.
final class StoreOpener {

  private static final Logger LOG = LoggerFactory.getLogger(StoreOpener.class);

  private static final String DATABASE = "balai";
  private static final String SET_ASIDE = "balai.set-aside.mv.db";
  private static final String CLEAR = "H:2";

  private final Path folder;
  private final DataKey key;
  private final Optional<String> hub;
  private final FactCodec codec = new FactCodec();

  private StoreOpener(Path folder, DataKey key, Optional<String> hub) {
    this.folder = folder;
    this.hub = hub;
    this.key = key;
  }

  /// What is made of the opened parts.
  interface Maker {
    Store make(
        FolderLock lock,
        DataKey key,
        Journal journal,
        Database database,
        Optional<SecondJournal> second);
  }

  static StoreOpening open(Path folder, KeyShelf shelf, Optional<String> hub, Maker maker) {
    Optional<FolderLock> lock;
    try {
      OwnFolder.make(folder);
      lock = FolderLock.take(folder);
    } catch (IOException e) {
      LOG.warn("the data folder cannot be written", e);
      return new StoreOpening.NotWritable();
    }
    return lock.map(held -> open(folder, held, shelf, hub, maker))
        .orElseGet(StoreOpening.Occupied::new);
  }

  private static StoreOpening open(
      Path folder, FolderLock lock, KeyShelf shelf, Optional<String> hub, Maker maker) {
    try {
      Optional<DataKey> key = new FolderKey(folder, shelf, new SecureRandom()).open();
      if (key.isPresent()) {
        return new StoreOpener(folder, key.get(), hub).open(lock, maker);
      }
      release(lock);
      return new StoreOpening.Locked();
    } catch (IOException e) {
      LOG.error("the key of the data folder cannot be read or made", e);
      release(lock);
      return new StoreOpening.NotWritable();
    }
  }

  private StoreOpening open(FolderLock lock, Maker maker) {
    try {
      return new StoreOpening.Opened(open(maker, lock));
    } catch (JournalDamagedException e) {
      LOG.error("the journal is damaged", e);
      release(lock);
      return new StoreOpening.Damaged(e.sequence());
    } catch (StoreAwayException e) {
      LOG.error("the common database cannot be reached", e);
      release(lock);
      return new StoreOpening.Away();
    } catch (NewerProgramException e) {
      LOG.error("a newer program was here", e);
      release(lock);
      return new StoreOpening.Newer();
    } catch (IOException | SQLException e) {
      LOG.error("the store cannot be opened", e);
      release(lock);
      return new StoreOpening.NotWritable();
    }
  }

  private Store open(Maker maker, FolderLock lock) throws IOException, SQLException {
    Database database = hub.isPresent() ? openHub(hub.get()) : openCurrent();
    try {
      Optional<Journal> journal = follow(database);
      if (journal.isEmpty()) {
        LOG.error("the database follows another journal and is made again");
        database.close();
        database = remake();
        journal = follow(database);
      }
      Optional<SecondJournal> second =
          database.isShared() ? Optional.of(openSecond()) : Optional.empty();
      return maker.make(lock, key, journal.orElseThrow(), database, second);
    } catch (IOException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// The journal of scans that were recorded without the common database.
  ///
  /// @param lines what is in it
  record SecondJournal(Journal journal, List<EntryLine> lines) {}

  private SecondJournal openSecond() throws IOException {
    var lines = new ArrayList<EntryLine>();
    var form = new LineForm(key.aesFor(Journal.PURPOSE));
    Journal journal = Journal.open(folder.resolve("balai.apart.journal"), form, codec, lines::add);
    return new SecondJournal(journal, lines);
  }

  /// Opens the journal and lets the tables catch up with it; empty when they follow another one.
  private Optional<Journal> follow(Database database) throws IOException {
    try (Handle handle = database.writing().open();
        var follower = new CatchUp(handle, new Projection(codec, database), database.isShared())) {
      var form = new LineForm(key.aesFor(Journal.PURPOSE));
      Journal journal = Journal.open(file(), form, codec, follower);
      if (follower.isForeign(journal.size())) {
        journal.close();
        return Optional.empty();
      }
      giveBack(handle, journal, follower);
      follower.keep();
      return Optional.of(journal);
    }
  }

  /// Gives the journal back what it lost and the tables still have.
  private static void giveBack(Handle handle, Journal journal, CatchUp follower)
      throws IOException {
    if (follower.known() > journal.size()) {
      journal.restore(LogTable.textsAfter(handle, journal.chain(), journal.size()));
    } else if (journal.size() == 0 && !follower.isShared()) {
      List<LogHead> heads = LogTable.heads(handle);
      if (!heads.isEmpty()) {
        journal.restore(LogTable.textsAfter(handle, heads.getFirst().chain(), 0));
      }
    }
  }

  private Database openHub(String url) {
    Database database = SharedDatabase.connect(url);
    try {
      if (!database.isCurrent()) {
        new ProjectionRebuild(codec, database).run();
      }
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e instanceof JdbiException ? new StoreAwayException(e) : e;
    }
  }

  private Database openCurrent() throws IOException, SQLException {
    Database database;
    try {
      database = openFile();
    } catch (SQLException e) {
      LOG.error("the database does not open and is made again from the journal", e);
      return remake();
    }
    if (database.isCurrent()) {
      return database;
    }
    try {
      database.reading().useHandle(TableMaker::refuseNewer);
    } catch (JdbiException e) {
      LOG.error("the tables cannot be read and are made again from the journal", e);
    } finally {
      database.close();
    }
    remove();
    return make();
  }

  private Database remake() throws IOException, SQLException {
    setAside();
    return make();
  }

  private Database make() throws SQLException {
    Database database = openFile();
    database.migrate();
    return database;
  }

  private Database openFile() throws SQLException {
    return EmbeddedDatabase.open(folder.resolve(DATABASE), key.hexFor("database"));
  }

  /// A database of another program, or one that holds somebody who was erased, does not stay, nor
  /// does one that was set aside earlier.
  private void remove() throws IOException {
    WholeFile.delete(folder.resolve(DATABASE + ".mv.db"));
    WholeFile.delete(folder.resolve(SET_ASIDE));
  }

  /// A database that is not what the journal says stays for inspection under another name; one in
  /// the clear does not stay.
  private void setAside() throws IOException {
    Path file = folder.resolve(DATABASE + ".mv.db");
    if (isClear(file)) {
      WholeFile.delete(file);
    } else if (Files.exists(file)) {
      WholeFile.moveInto(file, folder.resolve(SET_ASIDE));
    }
  }

  /// Whether the file begins as databases without a cipher do.
  private static boolean isClear(Path file) throws IOException {
    if (Files.notExists(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(CLEAR.length()), StandardCharsets.US_ASCII).equals(CLEAR);
    }
  }

  private Path file() {
    return folder.resolve("balai.journal");
  }

  private static void release(FolderLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      LOG.warn("the folder's lock was not released", e);
    }
  }
}
