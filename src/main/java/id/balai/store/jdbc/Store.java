package id.balai.store.jdbc;

import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Exchange;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.LogText;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.RecordCheck;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.StoreAwayException;
import id.balai.domain.log.WorkspaceFact;
import id.balai.store.journal.CheckNote;
import id.balai.store.journal.Checkpoint;
import id.balai.store.journal.FactCodec;
import id.balai.store.journal.Journal;
import id.balai.store.journal.JournalCheck;
import id.balai.store.journal.JournalCopy;
import id.balai.store.key.DataKey;
import id.balai.store.key.KeyShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything that is kept in one data folder: the journal and the database that follows it.
public final class Store implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  private final FolderLock lock;
  private final DiskRoom room;
  private final DataKey key;
  private final JournalGate gate;
  private final ExecutorService writer;
  private final Journal journal;
  private final Database database;
  private final Optional<TableMending> mending;
  private final JdbcLedger ledger;
  private final BadgeCache held;
  private final BadgeCacheFilling filling;
  private final Repositories repositories;
  private final EventLog log;
  private final Optional<JdbcLedger.Common> common;
  private final Optional<OfflineJournal> apart;
  private final Tables reading;
  private final OfflineRecords house;
  private final Exchange exchange;
  private final AtomicBoolean isErasedElsewhere = new AtomicBoolean();
  private volatile @Nullable LogHead noted;
  private volatile @Nullable RecordChecking checking;

  private Store(
      FolderLock lock,
      StoreOpener.Keys keys,
      Journal journal,
      Database database,
      Optional<StoreOpener.Station> station,
      ExecutorService writer) {
    var codec = new FactCodec();
    this.lock = lock;
    this.key = keys.data();
    this.gate = keys.gate();
    this.room = new DiskRoom(lock.folder());
    this.writer = writer;
    this.journal = journal;
    this.database = database;
    this.held = BadgeCache.of(database, codec);
    this.mending =
        database instanceof EmbeddedDatabase embedded
            ? Optional.of(new TableMending(embedded, journal, codec, room))
            : Optional.empty();
    this.common = station.map(StoreOpener.Station::common);
    this.ledger =
        new JdbcLedger(
            writer,
            database,
            journal,
            new Projection(codec, database),
            held,
            mending,
            common,
            room);
    this.reading =
        common
            .map(hub -> hub.copy().tables())
            .orElseGet(() -> new Tables(database.reading(), mending));
    var badges = new JdbcBadgeRepository(reading, codec, held);
    this.repositories =
        new Repositories(
            new JdbcEventRepository(reading, codec),
            new JdbcParticipantRepository(reading, codec),
            badges,
            new JdbcAttendanceRepository(reading, codec),
            new JdbcDeclarationRepository(reading, codec),
            new JdbcSignatureRepository(reading, codec),
            new JdbcCertificateRepository(reading),
            new JdbcPrintRepository(reading, codec),
            new JdbcPapersElsewhere(reading, codec));
    this.log = new JdbcEventLog(reading, codec, journal::chain, this::checked);
    this.apart =
        station.map(
            open ->
                new OfflineJournal(
                    writer,
                    database,
                    codec,
                    journal.chain(),
                    open.apart(),
                    open.lines(),
                    open.common().copy()));
    this.house = new HouseRecords(reading, codec, journal::chain);
    this.exchange =
        new JournalExchange(reading, codec, ledger, journal::chain, station.isPresent());
    apart.ifPresent(this::forgetErased);
    this.filling = new BadgeCacheFilling(badges);
    if (database instanceof SharedDatabase shared) {
      if (shared.isMet()) {
        eraseWhatOthersErased();
      }
    } else {
      filling.start();
    }
  }

  /// Whether a common database answers now; waits for a few seconds at most.
  ///
  /// @param hub `jdbc:postgresql://…` with user and password
  public static boolean isThere(String hub) {
    return SharedDatabase.isThere(hub);
  }

  /// Opens or makes the store in a folder, and mends what a crash left.
  ///
  /// @param folder is made where it does not exist
  /// @param shelf where this computer keeps the keys of its data folders
  /// @param hub address of the common database of several doors (`jdbc:postgresql://…`); empty: the
  ///   folder has a database of its own
  /// @param writer the one thread that writes; closing the store does not stop it
  public static StoreOpening open(
      Path folder, KeyShelf shelf, Optional<String> hub, ExecutorService writer) {
    return StoreOpener.open(
        folder,
        shelf,
        hub,
        (lock, keys, journal, database, station) ->
            new Store(lock, keys, journal, database, station, writer));
  }

  private void forgetErased(OfflineJournal records) {
    records.forgetErased();
    var _ =
        ledger.subscribe(
            entry -> {
              if (entry.fact() instanceof PeopleFact.Erased) {
                records.forgetErased();
              }
            });
  }

  /// The badges that are held in memory.
  BadgeCache held() {
    return held;
  }

  /// The way in which facts are recorded.
  public Ledger ledger() {
    return ledger;
  }

  /// What the facts add up to.
  public Repositories repositories() {
    return repositories;
  }

  /// The room on the disk of the folder.
  public DiskRoom room() {
    return room;
  }

  /// The facts themselves.
  public EventLog log() {
    return log;
  }

  /// Takes what a door does while the common database is away.
  public OfflineRecords apart() {
    return apart.<OfflineRecords>map(scans -> scans).orElse(house);
  }

  /// What this house hands to others without a network.
  public Exchange exchange() {
    return exchange;
  }

  /// What this house records to stand alone again with everything that the common database has.
  public List<Fact> homecoming() {
    return reading.withHandle(handle -> Homecoming.facts(handle, new FactCodec(), journal.chain()));
  }

  /// The same as of the moment at which the own chain ended there, one fact after the other.
  ///
  /// @param upTo the newest own entry of that moment
  /// @param facts takes them
  /// @return what is recorded before all of them
  public MergingFact.TablesBegun homecoming(long upTo, Consumer<Fact> facts) {
    var isBegun = new AtomicBoolean();
    return reading.withHandle(
        handle -> {
          if (isBegun.getAndSet(true)) {
            throw new UncheckedIOException(new IOException("the tables were mended meanwhile"));
          }
          return Homecoming.forEach(handle, new FactCodec(), journal.chain(), upTo, facts);
        });
  }

  /// Takes out of this journal whoever was erased in what came from elsewhere.
  public void eraseWhatCame() {
    eraseWhatOthersErased();
  }

  /// Whether other stations record into the same database.
  public boolean isShared() {
    return common.isPresent();
  }

  /// Waits until somebody recorded something, on one thread.
  ///
  /// @return whether the next look is due; a look is due every few seconds in any case
  /// @throws id.balai.domain.log.StoreAwayException while the common database cannot be reached
  public boolean awaitNews(Duration patience) {
    return common.isPresent() && common.get().news().await(patience);
  }

  /// Tells the ledger's listeners what other stations recorded since the last look, on one thread.
  ///
  /// @throws id.balai.domain.log.StoreAwayException while the common database cannot be reached
  public void lookAtOthers() {
    ledger.catchUp();
    if (common.isPresent() && common.get().copy().isErasureNew()) {
      eraseWhatOthersErased();
    }
  }

  /// A journal explains itself: anyone who was erased at another station gets a tombstone in this
  /// chain too, and is taken out of this journal.
  private void eraseWhatOthersErased() {
    List<LogText> tombstones =
        database
            .reading()
            .withHandle(handle -> LogTable.tombstonesElsewhere(handle, journal.chain()));
    if (!tombstones.isEmpty()) {
      isErasedElsewhere.set(true);
    }
    for (LogText text : tombstones) {
      Entry entry = JdbcEventLog.entry(new FactCodec(), text);
      ledger.record(entry.provenance(), entry.fact());
    }
  }

  /// Whether somebody was erased elsewhere since this was asked: what this house wrote before holds
  /// them still.
  public boolean isErasedElsewhere() {
    return isErasedElsewhere.getAndSet(false);
  }

  /// Whether nothing was recorded here yet.
  public boolean isEmpty() {
    return journal.size() == 0;
  }

  /// The key under which everything lies.
  public DataKey key() {
    return key;
  }

  /// The journal of this moment; it stays as it is while more is recorded.
  ///
  /// @throws IOException when it cannot be read
  public JournalCopy journal() throws IOException {
    return onWriter(journal::copy);
  }

  /// What else is checked behind the start.
  @FunctionalInterface
  public interface Further {

    /// @param pace is to be called after every piece of work, and ends it when the store is closed
    void check(JournalCheck pace) throws IOException;
  }

  /// Checks all of the record behind the start, until the store is closed.
  ///
  /// @param clock says when it was found whole
  /// @param further is checked after the record, in the same pace
  public void checkBehind(Clock clock, Further further) {
    try {
      RecordCheck before = CheckNote.find(gate.folder(), gate.key());
      checking = new RecordChecking(gate, this::journal, further, clock, before);
      checking.start(RecordChecking.FIRST);
    } catch (IOException e) {
      LOG.warn("the last check of the record cannot be read", e);
    }
  }

  private RecordCheck checked() {
    RecordChecking running = checking;
    return running == null ? new RecordCheck.NotYet() : running.result();
  }

  /// What is to be recorded first: that an older record was taken on purpose.
  public Optional<WorkspaceFact.OlderAccepted> accepted() {
    return gate.accepted();
  }

  /// Notes what the next start need not read again, and up to where this computer saw the record;
  /// to be called every minute or so, never on the way of an answer. Does nothing where nothing was
  /// recorded since the last time.
  public void note() {
    try {
      note(onWriter(journal::logHead));
    } catch (IOException | JdbiException | StoreAwayException e) {
      LOG.warn("the next start reads more than it had to", e);
    }
  }

  private void note(LogHead head) throws IOException {
    if (head.equals(noted) || checked() instanceof RecordCheck.Damaged) {
      return;
    }
    Optional<UUID> tables = database.reading().withHandle(TableMaker::generation);
    if (tables.isPresent()) {
      Optional<Checkpoint> checkpoint = onWriter(() -> journal.checkpoint(tables.get()));
      if (checkpoint.isPresent()) {
        checkpoint.get().keep(gate.folder(), gate.key());
      }
    }
    gate.see(head);
    noted = head;
  }

  private <T> T onWriter(Callable<T> work) throws IOException {
    try {
      return writer.isShutdown() ? work.call() : writer.submit(work).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("the journal cannot be read", e);
    }
  }

  /// Closes database and journal; the writer must be idle.
  ///
  /// @throws IOException when a file could not be closed; what was recorded is safe
  @Override
  public void close() throws IOException {
    try (lock;
        journal) {
      filling.close();
      RecordChecking running = checking;
      if (running != null) {
        running.close();
      }
      note();
      mending.ifPresent(TableMending::close);
      if (apart.isPresent()) {
        apart.get().close();
      }
      common.ifPresent(JdbcLedger.Common::close);
      database.close();
    }
  }
}
