package id.balai.store.jdbc;

import id.balai.domain.log.Entry;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.StoreAwayException;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import id.balai.store.key.DataKey;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a station holds of the common database: tables of its own that follow the common log entry
/// by entry, under the key of its data folder, as fresh as the last contact. Everything that is
/// looked up at a station is looked up here. May be used from any thread.
final class StationCopy implements Mending, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StationCopy.class);

  private static final String FILE = "hub-copy";

  /// Entries that are asked for at once.
  static final int AT_ONCE = 500;

  private final EmbeddedDatabase database;
  private final Projection projection;
  private final KeptConnection hub;
  private final FactCodec codec;
  private final UUID own;
  private final Lock following = new ReentrantLock();
  private final AtomicLong round = new AtomicLong();
  private final AtomicBoolean isErasureNew = new AtomicBoolean();
  private final UndecidedRows undecided;
  private volatile Supplier<List<EntryLine>> waiting = List::of;
  private boolean isWithdrawn;
  private volatile boolean isAnew = true;

  /// What an earlier run left is not known before it was taken away once.
  private boolean isShowing = true;

  private long rottenBefore;
  private volatile long seen;
  private volatile long metAt = System.nanoTime();
  private volatile boolean isAlone;

  private StationCopy(EmbeddedDatabase database, KeptConnection hub, FactCodec codec, UUID own) {
    this.database = database;
    this.projection = new Projection(codec, database);
    this.undecided = new UndecidedRows(codec, projection);
    this.hub = hub;
    this.codec = codec;
    this.own = own;
    this.rottenBefore = database.rottenBlocks();
    this.seen = database.reading().withHandle(LogTable::lastPosition);
  }

  /// Opens or makes the copy in a data folder and lets it catch up.
  ///
  /// @param hub the common database
  /// @param own this station's chain
  /// @throws StoreAwayException when the common database cannot be reached
  static StationCopy open(Path folder, DataKey key, SharedDatabase hub, FactCodec codec, UUID own)
      throws IOException, SQLException {
    var copy =
        new StationCopy(
            EmbeddedDatabase.openCurrent(folder.resolve(FILE), key, () -> {}),
            new KeptConnection(hub),
            codec,
            own);
    try {
      copy.prepare();
      copy.catchUp();
      return copy;
    } catch (RuntimeException e) {
      copy.close();
      throw e;
    }
  }

  /// Opens the copy in a data folder as it was left, while the common database is away.
  ///
  /// @return empty where there is none, or one that holds somebody who was erased
  static Optional<StationCopy> openLone(
      Path folder, DataKey key, SharedDatabase hub, FactCodec codec, UUID own)
      throws IOException, SQLException {
    Path file = folder.resolve(FILE);
    Optional<Duration> age = EmbeddedDatabase.age(file);
    var copy =
        new StationCopy(
            EmbeddedDatabase.openCurrent(file, key, () -> {}), new KeptConnection(hub), codec, own);
    boolean isUsable =
        age.isPresent()
            && copy.seen > 0
            && copy.database.reading().withHandle(TableMaker::generation).isPresent();
    if (!isUsable) {
      copy.close();
      return Optional.empty();
    }
    copy.prepare();
    copy.metAt = System.nanoTime() - age.get().toNanos();
    copy.isAlone = true;
    return Optional.of(copy);
  }

  /// Meets the common database for the first time since the copy was opened without it.
  void meet() {
    isErasureNew.set(true);
  }

  /// A connection to the copy.
  Handle open() {
    return database.reading().open();
  }

  /// The tables of the copy, for reading.
  Tables tables() {
    return new Tables(database.reading(), Optional.of(this));
  }

  /// Place of the newest entry that is in the copy.
  long seen() {
    return seen;
  }

  /// Takes in whatever the common log has beyond the copy.
  ///
  /// @return what other stations recorded
  /// @throws StoreAwayException while the common database cannot be reached
  List<Entry> catchUp() {
    var news = new ArrayList<Entry>();
    List<Placed> fresh;
    do {
      fresh = fresh();
      news.addAll(take(fresh));
    } while (fresh.size() == AT_ONCE);
    if (isAnew) {
      isAnew = false;
      database.writing().useTransaction(TableMaker::sign);
    }
    return news;
  }

  private List<Placed> fresh() {
    long behind = seen;
    Optional<String> here = database.reading().withHandle(this::newestHash);
    try {
      Optional<List<Placed>> found =
          hub.ask(handle -> LogTable.after(handle, codec, behind, here, AT_ONCE));
      if (found.isEmpty() && seen == behind) {
        begin();
        return fresh();
      }
      return found.orElseGet(List::of);
    } catch (StoreAwayException e) {
      isAlone = true;
      throw e;
    }
  }

  /// A standby that took over, or a database that was brought back from a backup, lacks what is
  /// here.
  private void begin() {
    LOG.warn("the copy of the common database parted from it and is made again");
    following.lock();
    try {
      remake();
      round.incrementAndGet();
    } catch (IOException | SQLException e) {
      throw new StoreAwayException(e);
    } finally {
      following.unlock();
    }
  }

  /// For how long the common database has been out of reach; empty while it answers.
  Optional<Duration> aloneFor() {
    return isAlone ? Optional.of(Duration.ofNanos(System.nanoTime() - metAt)) : Optional.empty();
  }

  /// The common database did not answer a door; whoever meets it again says so.
  void left() {
    isAlone = true;
  }

  /// Takes in entries of the common log.
  ///
  /// @param fresh all entries behind a place that the copy has, in their order
  /// @return those of them that are new here and that other stations recorded
  List<Entry> take(List<Placed> fresh) {
    metAt = System.nanoTime();
    isAlone = false;
    following.lock();
    try {
      List<Placed> due = fresh.stream().filter(each -> each.position() > seen).toList();
      if (due.isEmpty()) {
        return List.of();
      }
      apply(due);
      List<Entry> news =
          due.stream()
              .filter(each -> !each.line().chain().equals(own))
              .map(each -> each.line().entry())
              .toList();
      if (news.stream().anyMatch(entry -> entry.fact() instanceof PeopleFact.Erased)) {
        isErasureNew.set(true);
      }
      return news;
    } finally {
      following.unlock();
    }
  }

  private void apply(List<Placed> due) {
    for (int attempt = 1; ; attempt++) {
      long before = round.get();
      try {
        database.writing().useTransaction(handle -> apply(handle, due));
        seen = due.getLast().position();
        showAgain();
        return;
      } catch (JdbiException e) {
        if (attempt > 1 || !mend(before, e)) {
          throw e;
        }
        if (seen >= due.getLast().position()) {
          return;
        }
      }
    }
  }

  private void apply(Handle handle, List<Placed> due) {
    withdraw(handle);
    projection.begin(handle);
    var admission = new Admission(handle, projection, Admission.From.OTHER_LOG);
    due.forEach(admission::take);
    admission.end();
  }

  /// By itself, for nothing of it may hold up what is in the common log.
  private void showAgain() {
    List<EntryLine> lines = waiting.get();
    if (isWithdrawn || lines.isEmpty()) {
      return;
    }
    try {
      database.writing().useTransaction(handle -> show(handle, lines));
    } catch (JdbiException e) {
      LOG.warn("what was recorded apart is not seen here before it is merged", e);
    }
  }

  private void withdraw(Handle handle) {
    if (isShowing) {
      undecided.withdraw(handle);
      isShowing = false;
    }
  }

  private void show(Handle handle, List<EntryLine> lines) {
    if (!isWithdrawn && !lines.isEmpty()) {
      isShowing = true;
      undecided.show(handle, lines);
    }
  }

  /// Shows from now on what this station recorded apart, as if it counted.
  ///
  /// @param lines gives what is not decided yet
  void showUndecided(Supplier<List<EntryLine>> lines) {
    waiting = lines;
    showUndecided();
  }

  /// Shows what this station recorded apart and is not decided yet.
  void showUndecided() {
    renew(false);
  }

  /// Shows the common database alone, until [#showUndecided].
  void withdrawUndecided() {
    renew(true);
  }

  private void renew(boolean isWithdrawn) {
    following.lock();
    try {
      this.isWithdrawn = isWithdrawn;
      database.writing().useTransaction(this::withdraw);
      showAgain();
    } finally {
      following.unlock();
    }
  }

  /// Shows one more, which was recorded just now.
  void show(EntryLine line) {
    following.lock();
    try {
      database.writing().useTransaction(handle -> show(handle, List.of(line)));
    } finally {
      following.unlock();
    }
  }

  /// Whether somebody was erased at another station since this was asked.
  boolean isErasureNew() {
    return isErasureNew.getAndSet(false);
  }

  private Optional<String> newestHash(Handle handle) {
    return handle
        .select("select hash from event_log where position = ?", seen)
        .mapTo(String.class)
        .findFirst();
  }

  @Override
  public long round() {
    return round.get();
  }

  @Override
  public boolean mend(long before, Throwable failure) {
    following.lock();
    try {
      if (round.get() != before) {
        return true;
      }
      if (!BrokenDatabase.isBehind(failure)) {
        return false;
      }
      LOG.error("the copy of the common database cannot be used and is brought back", failure);
      bringBack();
      round.incrementAndGet();
      return true;
    } catch (IOException | SQLException | JdbiException | StoreAwayException e) {
      LOG.error("the copy could not be brought back", e);
      return false;
    } finally {
      following.unlock();
    }
  }

  private void bringBack() throws IOException, SQLException {
    if (database.rottenBlocks() == rottenBefore) {
      try {
        database.reopen();
        seen = database.reading().withHandle(LogTable::lastPosition);
        return;
      } catch (SQLException | JdbiException e) {
        LOG.error("the copy does not open again", e);
      }
    }
    remake();
    catchUp();
  }

  private void remake() throws IOException, SQLException {
    database.remake();
    prepare();
    rottenBefore = database.rottenBlocks();
    seen = 0;
    isAnew = true;
  }

  private void prepare() {
    database.writing().useHandle(UndecidedRows::prepare);
  }

  @Override
  public void close() {
    hub.close();
    database.close();
  }
}
