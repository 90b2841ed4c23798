package id.balai.store.jdbc;

import id.balai.base.OwnFolder;
import id.balai.domain.dataprotection.KeyTrouble;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.NewerProgramException;
import id.balai.domain.log.StoreAwayException;
import id.balai.store.folder.EarlierCopy;
import id.balai.store.folder.SideFolder;
import id.balai.store.journal.EarlierForms;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import id.balai.store.journal.FirstVersion;
import id.balai.store.journal.Journal;
import id.balai.store.journal.JournalDamagedException;
import id.balai.store.journal.JournalKey;
import id.balai.store.journal.JournalKind;
import id.balai.store.journal.JournalOpening;
import id.balai.store.journal.JournalProof;
import id.balai.store.journal.JournalStart;
import id.balai.store.key.DataKey;
import id.balai.store.key.FolderKey;
import id.balai.store.key.KeyShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
  private final JournalGate gate;
  private final Optional<String> hub;
  private final byte[] keyFile;
  private final FactCodec codec = new FactCodec();

  /// @param keyFile the key file as it was found; empty where there was none
  private StoreOpener(
      Path folder, DataKey key, JournalGate gate, Optional<String> hub, byte[] keyFile) {
    this.folder = folder;
    this.hub = hub;
    this.keyFile = keyFile;
    this.key = key;
    this.gate = gate;
  }

  /// What is made of the opened parts.
  interface Maker {
    Store make(
        FolderLock lock, Keys keys, Journal journal, Database database, Optional<Station> station);
  }

  /// Under what a folder lies.
  ///
  /// @param data the key of everything
  /// @param gate what is known of the journal
  record Keys(DataKey data, JournalGate gate) {}

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
      var random = new SecureRandom();
      FirstVersion.migrate(folder, shelf, random);
      byte[] keyFile = keyFile(folder);
      var folderKey = new FolderKey(folder, shelf, random, new JournalProof(folder));
      return switch (folderKey.open()) {
        case FolderKey.Opening.Open(UUID id, DataKey key) -> {
          var journal = JournalKey.of(key, id, JournalKind.MAIN);
          JournalGate gate = JournalGate.of(folder, journal, shelf, folderKey);
          yield new StoreOpener(folder, key, gate, hub, keyFile).open(lock, maker);
        }
        case FolderKey.Opening.Locked(KeyTrouble trouble) -> {
          release(lock);
          yield new StoreOpening.Locked(trouble);
        }
      };
    } catch (JournalDamagedException e) {
      LOG.error("the journal of the first version is damaged", e);
      release(lock);
      return new StoreOpening.Damaged(e.sequence());
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
    } catch (OlderStateException e) {
      LOG.error("the record is older than it was seen", e);
      release(lock);
      return new StoreOpening.Older(e.seen(), e.found());
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

  private static byte[] keyFile(Path folder) throws IOException {
    Path file = folder.resolve(FolderKey.FILE);
    return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
  }

  private Store open(Maker maker, FolderLock lock) throws IOException, SQLException {
    if (JournalOpening.isOfEarlierForm(folder, gate.key())) {
      keepEarlier();
    }
    return hub.isPresent() ? openShared(maker, lock, hub.get()) : openAlone(maker, lock);
  }

  /// What an earlier program left stays in one file, before anything of it is changed.
  private void keepEarlier() throws IOException {
    EarlierCopy.keep(folder, key, keyFile);
    LOG.info("the folder as an earlier program left it was kept");
  }

  private Store openAlone(Maker maker, FolderLock lock) throws IOException, SQLException {
    EmbeddedDatabase database =
        EmbeddedDatabase.openCurrent(folder.resolve(DATABASE), key, this::keepEarlier);
    try {
      Optional<Journal> journal = followed(database);
      if (journal.isEmpty()) {
        database.remake();
        journal = followedAnew(database);
      }
      return maker.make(
          lock, new Keys(key, gate), journal.orElseThrow(), database, Optional.empty());
    } catch (IOException | SQLException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private Optional<Journal> followedAnew(EmbeddedDatabase database)
      throws IOException, SQLException {
    try {
      return follow(database, false);
    } catch (JdbiException e) {
      if (!ContradictedException.isBehind(e)) {
        throw e;
      }
      LOG.warn("the journal holds what was overtaken; each entry is tried", e);
      database.remake();
      return follow(database, true);
    }
  }

  private Optional<Journal> followed(EmbeddedDatabase database) throws IOException {
    try {
      Optional<Journal> journal = follow(database, false);
      if (journal.isEmpty()) {
        LOG.error("the database follows another journal and is made again");
      }
      return journal;
    } catch (JdbiException e) {
      LOG.error("the tables cannot be read and are made again from the journal", e);
      return Optional.empty();
    }
  }

  private Store openShared(Maker maker, FolderLock lock, String url)
      throws IOException, SQLException {
    SharedDatabase database;
    try {
      database = openHub(url);
    } catch (StoreAwayException e) {
      return openLone(maker, lock, url, e);
    }
    try {
      Journal journal = follow(database, true).orElseThrow();
      StationCopy copy = StationCopy.open(folder, key, database, codec, journal.chain());
      try {
        return make(maker, lock, journal, database, copy);
      } catch (IOException | RuntimeException e) {
        copy.close();
        throw e;
      }
    } catch (IOException | SQLException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// Opens a station by its copy while the common database is away. What a start does with that is
  /// done when it is met.
  private Store openLone(Maker maker, FolderLock lock, String url, StoreAwayException away)
      throws IOException, SQLException {
    UUID chain =
        JournalOpening.chain(folder, gate.key())
            .filter(_ -> !gate.isFirstHere())
            .orElseThrow(() -> away);
    SharedDatabase database = SharedDatabase.later(url);
    try {
      StationCopy copy =
          StationCopy.openLone(folder, key, database, codec, chain).orElseThrow(() -> away);
      try {
        Journal journal = openJournal(copy);
        database.meetFirst(handle -> meet(handle, database, journal, copy));
        return make(maker, lock, journal, database, copy);
      } catch (IOException | RuntimeException e) {
        copy.close();
        throw e;
      }
    } catch (IOException | SQLException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private Store make(
      Maker maker, FolderLock lock, Journal journal, SharedDatabase database, StationCopy copy)
      throws IOException, SQLException {
    var common = new JdbcLedger.Common(copy, new ScanTrip(database, codec), new NewsLine(database));
    return maker.make(
        lock, new Keys(key, gate), journal, database, Optional.of(openStation(common)));
  }

  private Journal openJournal(StationCopy copy) throws IOException {
    JournalOpening opening =
        JournalOpening.read(
            folder, gate.key(), codec, JournalStart.first(EarlierForms.NONE), _ -> {});
    try (Handle handle = copy.open()) {
      gate.admit(handle, opening.head());
    }
    return opening.open(false);
  }

  /// Lets the common database catch up with the journal of this station.
  private void meet(Handle handle, SharedDatabase database, Journal journal, StationCopy copy) {
    TableMaker.refuseOthers(handle);
    if (!TableMaker.isHubMigrated(handle)) {
      throw new NewerProgramException("tables that this program has to change at its next start");
    }
    try {
      copy.meet();
      try (var follower = new CatchUp(handle, new Projection(codec, database), true)) {
        journal.replay(follower);
        if (follower.isForeign(journal.size())) {
          throw new NewerProgramException("a common database with another journal of this station");
        }
        follower.keepUnsigned();
      }
    } catch (IOException e) {
      throw new StoreAwayException(e);
    }
  }

  /// What a station has beside its journal.
  ///
  /// @param common the way to the common database
  /// @param apart the journal of scans that were recorded without it
  /// @param lines what is in that journal
  record Station(JdbcLedger.Common common, Journal apart, List<EntryLine> lines) {}

  private Station openStation(JdbcLedger.Common common) throws IOException {
    var lines = new ArrayList<EntryLine>();
    JournalKey apart = JournalKey.of(key, gate.key().folder(), JournalKind.APART);
    Journal journal = Journal.open(folder, apart, codec, lines::add);
    return new Station(common, journal, lines);
  }

  /// Opens the journal and lets the tables catch up with it; empty when they follow another one.
  private Optional<Journal> follow(Database database, boolean isCareful) throws IOException {
    try (Handle handle = database.writing().open();
        var follower =
            new CatchUp(handle, new Projection(codec, database), database.isShared(), isCareful)) {
      Optional<UUID> chain = JournalOpening.chain(folder, gate.key());
      long known = chain.map(follower::meet).orElse(0L);
      JournalStart start = gate.start(handle, chain, known);
      JournalOpening opening = JournalOpening.read(folder, gate.key(), codec, start, follower);
      if (follower.isForeign(opening.head().sequence())) {
        return Optional.empty();
      }
      gate.admit(handle, reached(handle, opening.head(), follower));
      Journal journal = opening.open(gate.isFirstHere());
      giveBack(handle, journal, follower);
      follower.keep();
      if (gate.isFirstHere()) {
        gate.see(journal.logHead());
      }
      return Optional.of(journal);
    }
  }

  /// Where the journal stands once the tables gave back what it lost.
  private static LogHead reached(Handle handle, LogHead found, CatchUp follower) {
    if (follower.known() > found.sequence()) {
      boolean isFollowed =
          found.sequence() == 0
              || LogTable.hash(handle, found.chain(), found.sequence())
                  .equals(Optional.of(found.hash()));
      if (!isFollowed) {
        return found;
      }
      return LogTable.head(handle, found.chain()).orElse(found);
    }
    return found.sequence() > 0 || follower.isShared()
        ? found
        : LogTable.oldest(handle).orElse(found);
  }

  /// Gives the journal back what it lost and the tables still have.
  private static void giveBack(Handle handle, Journal journal, CatchUp follower)
      throws IOException {
    if (follower.known() > journal.size()) {
      journal.restore(LogTable.textsAfter(handle, journal.chain(), journal.size()));
    } else if (journal.size() == 0 && !follower.isShared()) {
      Optional<LogHead> own = LogTable.oldest(handle);
      if (own.isPresent()) {
        journal.restore(LogTable.textsAfter(handle, own.get().chain(), 0));
      }
    }
  }

  private SharedDatabase openHub(String url) {
    SharedDatabase database = SharedDatabase.connect(url);
    try {
      if (!database.isCurrent() || !database.reading().withHandle(TableMaker::isHubMigrated)) {
        new ProjectionRebuild(codec, database).run();
      }
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e instanceof JdbiException ? new StoreAwayException(e) : e;
    }
  }

  private static void release(FolderLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      LOG.warn("the folder's lock was not released", e);
    }
  }
}
