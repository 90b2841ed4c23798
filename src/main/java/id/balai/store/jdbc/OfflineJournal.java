package id.balai.store.jdbc;

import id.balai.domain.log.ApartFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.LogText;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.Recording;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import id.balai.store.journal.Journal;
import id.balai.store.journal.JournalTransaction;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a door does without the common database, in a second journal of the station. Not in the
/// first one: of the transaction during which the connection broke nobody knows whether the common
/// database took it, and whatever was appended behind it could part the chain in two.
final class OfflineJournal implements OfflineRecords, Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(OfflineJournal.class);

  private final ExecutorService writer;
  private final Database database;
  private final FactCodec codec;
  private final UUID station;
  private final Journal journal;
  private final StationCopy copy;
  private final List<EntryLine> lines;
  private volatile long recorded;
  private volatile long decided;
  private volatile long contradicted;
  private boolean isTouched;

  /// @param station the chain of this station, in which is decided what counts
  /// @param journal the second journal
  /// @param lines what is in it
  /// @param copy shows what is not decided yet
  OfflineJournal(
      ExecutorService writer,
      Database database,
      FactCodec codec,
      UUID station,
      Journal journal,
      List<EntryLine> lines,
      StationCopy copy) {
    this.writer = writer;
    this.database = database;
    this.codec = codec;
    this.station = station;
    this.journal = journal;
    this.copy = copy;
    this.lines = new CopyOnWriteArrayList<>(lines);
    this.recorded = lines.size();
    this.decided = copy.tables().withHandle(this::decidedIn);
    this.contradicted = copy.tables().withHandle(this::contradictedIn).size();
    copy.showUndecided(this::undecided);
  }

  @Override
  public Recording record(Provenance provenance, ApartFact fact) {
    try {
      return onWriter(() -> write(provenance, fact));
    } catch (IOException e) {
      LOG.error("what a door did could not be stored", e);
      return new Recording.Failed();
    }
  }

  private Recording write(Provenance provenance, ApartFact fact) throws IOException {
    EntryLine line = append(provenance, fact);
    try {
      copy.show(line);
    } catch (JdbiException e) {
      LOG.warn("what was recorded apart is not seen here before it is merged", e);
    }
    return new Recording.Stored(List.of(line.entry()));
  }

  private EntryLine append(Provenance provenance, Fact fact) throws IOException {
    var taken = new ArrayList<EntryLine>(1);
    try (JournalTransaction transaction = journal.begin(provenance, 1)) {
      transaction.take(fact, taken::add);
      transaction.finish();
    }
    lines.addAll(taken);
    recorded = lines.size();
    return taken.getFirst();
  }

  private List<EntryLine> undecided() {
    return lines.stream().filter(line -> line.entry().sequence() > decided).toList();
  }

  @Override
  public List<Undecided> bring() {
    contradicted = copy.tables().withHandle(this::contradictedIn).size();
    if (waiting() == 0) {
      return List.of();
    }
    try {
      return onWriter(this::brought);
    } catch (IOException e) {
      throw new IllegalStateException("nothing could be brought to the common database", e);
    }
  }

  private List<Undecided> brought() throws IOException {
    List<Undecided> undecided;
    try (Handle handle = database.writing().open()) {
      var projection = new Projection(codec, database);
      handle.begin();
      projection.begin(handle);
      long known = LogTable.head(handle, journal.chain()).map(LogHead::sequence).orElse(0L);
      if (known > lines.size()) {
        giveBack(LogTable.textsAfter(handle, journal.chain(), lines.size()));
      }
      for (EntryLine line : lines) {
        if (line.entry().sequence() > known) {
          projection.apply(handle, line);
        }
      }
      projection.end(handle);
      handle.commit();
      decided = decidedIn(handle);
      undecided = new ArrayList<>(contradictedIn(handle));
    }
    contradicted = undecided.size();
    isTouched = true;
    copy.withdrawUndecided();
    undecided().stream().map(OfflineJournal::undecided).forEach(undecided::add);
    return undecided;
  }

  private List<Undecided> contradictedIn(Handle handle) {
    return LogTable.contradicted(handle, codec, station).stream()
        .map(OfflineJournal::undecided)
        .toList();
  }

  private static Undecided undecided(EntryLine line) {
    return new Undecided(line.chain(), line.entry());
  }

  @Override
  public void settle() {
    if (isTouched) {
      isTouched = false;
      copy.showUndecided();
    }
  }

  /// Gives the journal back what it lost and the common database has.
  private void giveBack(List<LogText> texts) throws IOException {
    journal.restore(texts);
    for (LogText text : texts) {
      lines.add(EntryLine.of(codec, text));
    }
    recorded = lines.size();
  }

  /// Up to where this station has decided what entries of this chain count for.
  private long decidedIn(Handle handle) {
    return handle
        .select(
            """
            select body, personal from event_log where chain = ? and kind = 'ScansDecided'
            order by sequence desc
            """,
            station)
        .map((row, _) -> JdbcEventLog.entry(codec, LogTable.text(row)).fact())
        .stream()
        .filter(MergingFact.ScansDecided.class::isInstance)
        .map(MergingFact.ScansDecided.class::cast)
        .filter(fact -> fact.chain().equals(journal.chain()))
        .findFirst()
        .map(MergingFact.ScansDecided::upTo)
        .orElse(0L);
  }

  @Override
  public OptionalInt nextNumber(UUID event) {
    return OptionalInt.of(
        copy.tables().withHandle(handle -> NumberBlock.next(handle, event, station)));
  }

  @Override
  public long waiting() {
    return recorded - decided + contradicted;
  }

  /// Takes people out of this journal who were erased meanwhile, behind what is under way. Their
  /// tombstones stand in this chain too, so that it explains itself.
  void forgetErased() {
    try {
      writer.execute(this::forget);
    } catch (RejectedExecutionException e) {
      LOG.debug("the writer stops; the next start takes them out", e);
    }
  }

  private void forget() {
    try {
      List<EntryLine> named =
          lines.stream().filter(line -> line.text().personal().isPresent()).toList();
      Set<UUID> people =
          named.stream()
              .flatMap(line -> line.entry().fact().person().stream())
              .collect(Collectors.toUnmodifiableSet());
      for (UUID person : people) {
        Optional<Entry> tombstone =
            copy.tables()
                .withHandle(handle -> LogTable.tombstone(handle, person))
                .map(text -> JdbcEventLog.entry(codec, text));
        if (tombstone.isPresent()) {
          forget(tombstone.get(), person);
        }
      }
    } catch (IOException | JdbiException e) {
      LOG.error("people stay in the journal of a lone door until the next start", e);
    }
  }

  private void forget(Entry tombstone, UUID person) throws IOException {
    append(tombstone.provenance(), tombstone.fact());
    List<Long> places =
        lines.stream()
            .filter(line -> isAbout(line, person))
            .map(line -> line.entry().sequence())
            .toList();
    journal.forget(Set.of(person), places);
    lines.replaceAll(line -> isAbout(line, person) ? line.withoutPersonalPart() : line);
  }

  private static boolean isAbout(EntryLine line, UUID person) {
    return line.entry().fact().person().filter(person::equals).isPresent();
  }

  private <T> T onWriter(Callable<T> work) throws IOException {
    try {
      return writer.submit(work).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
