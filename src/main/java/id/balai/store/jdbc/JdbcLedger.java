package id.balai.store.jdbc;

import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.NewerProgramException;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.Recording;
import id.balai.domain.log.StoreAwayException;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.Journal;
import id.balai.store.journal.JournalHead;
import id.balai.store.journal.JournalTransaction;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes facts: tables first inside a transaction, so that a contradiction shows; then the
/// journal, forced to disk; then the transaction's commit. A crash between the two is mended at the
/// next start from the journal.
final class JdbcLedger implements Ledger {

  private static final Logger LOG = LoggerFactory.getLogger(JdbcLedger.class);

  private static final int STEP = 1000;

  /// As it is, opened again, and made again.
  private static final int TRIES = 3;

  private final ExecutorService writer;
  private final Database database;
  private final Jdbi jdbi;
  private final Journal journal;
  private final Projection projection;
  private final BadgeCache held;
  private final Optional<TableMending> mending;
  private final Optional<Common> common;
  private final Lock recording;
  private final DiskRoom room;
  private final List<Consumer<Entry>> listeners = new CopyOnWriteArrayList<>();

  /// How a station reaches the common database.
  ///
  /// @param copy what it holds of it
  /// @param trip how scans get there
  /// @param news how it hears of what others recorded
  record Common(StationCopy copy, ScanTrip trip, NewsLine news) {
    void close() {
      news.close();
      trip.close();
      copy.close();
    }
  }

  /// @param common empty where the database is in the folder itself
  JdbcLedger(
      ExecutorService writer,
      Database database,
      Journal journal,
      Projection projection,
      BadgeCache held,
      Optional<TableMending> mending,
      Optional<Common> common,
      DiskRoom room) {
    this.room = room;
    this.common = common;
    this.writer = writer;
    this.database = database;
    this.jdbi = database.writing();
    this.journal = journal;
    this.projection = projection;
    this.held = held;
    this.mending = mending;
    this.recording = mending.map(TableMending::recording).orElseGet(ReentrantLock::new);
  }

  @Override
  public Recording record(Provenance provenance, List<Fact> facts) {
    return record(provenance, facts, _ -> {});
  }

  @Override
  public Recording record(Provenance provenance, List<Fact> facts, IntConsumer progress) {
    return onWriter(() -> write(provenance, facts, progress, false));
  }

  @Override
  public Recording recordDecided(Provenance provenance, Fact fact) {
    return onWriter(() -> write(provenance, List.of(fact), _ -> {}, true));
  }

  @Override
  public boolean catchUp() {
    List<Entry> news = common.map(Common::copy).map(StationCopy::catchUp).orElseGet(List::of);
    news.forEach(this::tell);
    return !news.isEmpty();
  }

  @Override
  public Optional<Duration> aloneFor() {
    return common.map(Common::copy).flatMap(StationCopy::aloneFor);
  }

  private Recording onWriter(Callable<Recording> work) {
    try {
      return writer.submit(work).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Recording.Failed();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StoreAwayException away) {
        throw new StoreAwayException(away);
      }
      LOG.error("the writer stopped", e);
      return new Recording.Failed();
    } catch (RejectedExecutionException e) {
      LOG.error("the writer stopped", e);
      return new Recording.Failed();
    }
  }

  @Override
  public boolean isFull() {
    return room.isFull();
  }

  @Override
  public Subscription subscribe(Consumer<Entry> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private Recording write(
      Provenance provenance, List<Fact> facts, IntConsumer progress, boolean isDecided) {
    recording.lock();
    try {
      for (int attempt = 1; ; attempt++) {
        if (!room.hasRoomFor(facts.size())) {
          LOG.error("the disk is full: {} facts were not recorded", facts.size());
          return new Recording.Failed();
        }
        long round = mending.map(TableMending::round).orElse(0L);
        try {
          return attempt(provenance, facts, progress, isDecided);
        } catch (IOException | JdbiException | StoreAwayException | NewerProgramException e) {
          if (isDecided && e instanceof StoreAwayException away && common.isPresent()) {
            // Nobody knows whether it was taken, and whoever stands at the door is answered now.
            common.get().copy().left();
            throw away;
          }
          if (!isWorthAnother(round, e, facts.size()) || attempt == TRIES) {
            LOG.error("{} facts could not be stored", facts.size(), e);
            return new Recording.Failed();
          }
        }
      }
    } finally {
      recording.unlock();
    }
  }

  private boolean isWorthAnother(long round, Exception failure, int facts) {
    boolean hasRoom = room.makeAfter(failure, facts);
    boolean isMended = mending.isPresent() && mending.get().mend(round, failure);
    return hasRoom || isMended;
  }

  private Recording attempt(
      Provenance provenance, List<Fact> facts, IntConsumer progress, boolean isDecided)
      throws IOException {
    if (common.isPresent() && ScanTrip.isFor(facts)) {
      Optional<Recording> scanned = scan(common.get(), provenance, facts.getFirst(), isDecided);
      if (scanned.isPresent()) {
        return scanned.get();
      }
    }
    common.map(Common::trip).ifPresent(ScanTrip::ask);
    Recording result = attempt(provenance, facts, progress);
    common.ifPresent(_ -> follow());
    return result;
  }

  /// Here the common database commits first, then the journal is forced: what a crash leaves
  /// between the two the journal takes as [#agree] says.
  ///
  /// @return empty when the common database knows more of this station's chain than its journal
  private Optional<Recording> scan(Common hub, Provenance provenance, Fact fact, boolean isDecided)
      throws IOException {
    try (JournalTransaction transaction = journal.begin(provenance, 1)) {
      var lines = new ArrayList<EntryLine>(1);
      transaction.take(fact, lines::add);
      Optional<ScanTrip.Answer> answer =
          hub.trip().bring(lines.getFirst(), hub.copy().seen(), isDecided);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      if (answer.get().isTaken()) {
        transaction.finish();
      }
      take(hub, answer.get());
      if (!answer.get().isTaken()) {
        return Optional.of(new Recording.Contradiction());
      }
      Entry entry = lines.getFirst().entry();
      tell(entry);
      closeFullPart();
      return Optional.of(new Recording.Stored(List.of(entry)));
    }
  }

  private void take(Common hub, ScanTrip.Answer answer) {
    try {
      hub.copy().take(answer.fresh()).forEach(this::tell);
    } catch (JdbiException e) {
      LOG.warn("the copy of the common database follows later", e);
    }
    if (answer.isCut()) {
      follow();
    }
  }

  /// What was recorded is safe; should the copy not follow now, it does at the next look.
  private void follow() {
    try {
      catchUp();
    } catch (StoreAwayException | JdbiException e) {
      LOG.warn("the copy of the common database follows later", e);
    }
  }

  private Recording attempt(Provenance provenance, List<Fact> facts, IntConsumer progress)
      throws IOException {
    try (Handle handle = jdbi.open()) {
      handle.begin();
      projection.begin(handle);
      agree(handle);
      held.beginChange(handle, facts);
      try (JournalTransaction transaction = journal.begin(provenance, facts.size())) {
        return write(handle, transaction, facts, progress);
      }
    } finally {
      held.endChange();
    }
  }

  private Recording write(
      Handle handle, JournalTransaction transaction, List<Fact> facts, IntConsumer progress)
      throws IOException {
    var entries = new ArrayList<Entry>(facts.size());
    try {
      for (Fact fact : facts) {
        transaction.take(
            fact,
            line -> {
              projection.apply(handle, line);
              entries.add(line.entry());
            });
        if (entries.size() % STEP == 0) {
          progress.accept(entries.size());
        }
      }
      projection.end(handle);
    } catch (JdbiException e) {
      handle.rollback();
      if (ContradictedException.isBehind(e)) {
        return new Recording.Contradiction();
      }
      throw e;
    } catch (IOException | StoreAwayException e) {
      handle.rollback();
      throw e;
    }
    commit(handle, transaction);
    forgetErased(facts);
    entries.forEach(this::tell);
    closeFullPart();
    return new Recording.Stored(entries);
  }

  /// A connection that broke while it committed leaves open whether the common database took the
  /// facts; they were not answered. Whatever it took, the journal takes too. A standby that took
  /// over may lack the last of what was answered: it is given that again.
  private void agree(Handle handle) throws IOException {
    if (!database.isShared()) {
      return;
    }
    long known = LogTable.head(handle, journal.chain()).map(LogHead::sequence).orElse(0L);
    if (known > journal.size()) {
      journal.restore(LogTable.textsAfter(handle, journal.chain(), journal.size()));
    } else if (known < journal.size()) {
      LOG.warn("the common database lacks entries of this station and is given them again");
      var missing = new MissingEntries(handle, projection, known);
      journal.replay(missing);
      missing.end();
      projection.begin(handle);
    }
  }

  private void commit(Handle handle, JournalTransaction transaction) throws IOException {
    JournalHead before;
    try {
      before = transaction.finish();
    } catch (IOException e) {
      handle.rollback();
      throw e;
    }
    try {
      handle.commit();
    } catch (JdbiException e) {
      journal.takeBack(before);
      throw e;
    }
  }

  /// The tombstone stands: should this fail, the next start takes the parts out.
  private void forgetErased(List<Fact> facts) {
    Set<UUID> people =
        facts.stream()
            .filter(PeopleFact.Erased.class::isInstance)
            .flatMap(fact -> fact.person().stream())
            .collect(Collectors.toUnmodifiableSet());
    if (people.isEmpty()) {
      return;
    }
    try (Handle handle = jdbi.open()) {
      var places = new ArrayList<Long>();
      people.forEach(one -> places.addAll(LogTable.places(handle, journal.chain(), one)));
      journal.forget(people, places);
    } catch (IOException | JdbiException e) {
      LOG.error("parts of {} people stay in the journal until the next start", people.size(), e);
    }
  }

  /// Behind this answer, not before it.
  private void closeFullPart() {
    if (!journal.isFull()) {
      return;
    }
    try {
      writer.execute(this::closePart);
    } catch (RejectedExecutionException e) {
      LOG.debug("the writer stops; the part is closed another time", e);
    }
  }

  private void closePart() {
    recording.lock();
    try {
      if (journal.isFull()) {
        journal.closePart();
      }
    } catch (IOException e) {
      LOG.error("a part of the journal goes on growing", e);
    } finally {
      recording.unlock();
    }
  }

  /// A listener that fails must not take the writer with it, nor the other listeners' news.
  void tell(Entry entry) {
    for (Consumer<Entry> listener : listeners) {
      try {
        listener.accept(entry);
      } catch (RuntimeException e) {
        LOG.error("a listener failed", e);
      }
    }
  }
}
