package id.balai.store.jdbc;

import id.balai.base.OwnFolder;
import id.balai.domain.dataprotection.KeyTrouble;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.NewerProgramException;
import id.balai.domain.log.StoreAwayException;
import id.balai.store.folder.SideFolder;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import id.balai.store.journal.Journal;
import id.balai.store.journal.JournalDamagedException;
import id.balai.store.journal.JournalProof;
import id.balai.store.journal.LineForm;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import id.balai.store.key.KeyShelf;
import java.io.IOException;
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
      new SideFolder(folder).finish();
      var folderKey = new FolderKey(folder, shelf, new SecureRandom(), new JournalProof(folder));
      return switch (folderKey.open()) {
        case FolderKey.Opening.Open(_, DataKey key) ->
            new StoreOpener(folder, key, hub).open(lock, maker);
        case FolderKey.Opening.Locked(KeyTrouble trouble) -> {
          release(lock);
          yield new StoreOpening.Locked(trouble);
        }
      };
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
    return hub.isPresent() ? openShared(maker, lock, hub.get()) : openAlone(maker, lock);
  }

  private Store openAlone(Maker maker, FolderLock lock) throws IOException, SQLException {
    EmbeddedDatabase database = EmbeddedDatabase.openCurrent(folder.resolve(DATABASE), key);
    try {
      Optional<Journal> journal = followed(database);
      if (journal.isEmpty()) {
        database.remake();
        journal = follow(database);
      }
      return maker.make(lock, key, journal.orElseThrow(), database, Optional.empty());
    } catch (IOException | SQLException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private Optional<Journal> followed(EmbeddedDatabase database) throws IOException {
    try {
      Optional<Journal> journal = follow(database);
      if (journal.isEmpty()) {
        LOG.error("the database follows another journal and is made again");
      }
      return journal;
    } catch (JdbiException e) {
      LOG.error("the tables cannot be read and are made again from the journal", e);
      return Optional.empty();
    }
  }

  private Store openShared(Maker maker, FolderLock lock, String url) throws IOException {
    Database database = openHub(url);
    try {
      Optional<Journal> journal = follow(database);
      return maker.make(lock, key, journal.orElseThrow(), database, Optional.of(openSecond()));
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
