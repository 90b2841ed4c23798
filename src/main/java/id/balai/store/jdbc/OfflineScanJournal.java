package id.balai.store.jdbc;

import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.LogText;
import id.balai.domain.log.OfflineScans;
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
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Scans without the common database, in a second journal of the station. Not in the first one: of
/// the transaction during which the connection broke nobody knows whether the common database took
/// it, and whatever was appended behind it could part the chain in two.
final class OfflineScanJournal implements OfflineScans, Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(OfflineScanJournal.class);

  private final ExecutorService writer;
  private final Database database;
  private final FactCodec codec;
  private final UUID station;
  private final Journal journal;
  private final List<EntryLine> lines;
  private volatile long recorded;
  private volatile long decided;

  /// @param station the chain of this station, in which is decided what scans count for
  /// @param journal the second journal
  /// @param lines what is in it
  OfflineScanJournal(
      ExecutorService writer,
      Database database,
      FactCodec codec,
      UUID station,
      Journal journal,
      List<EntryLine> lines) {
    this.writer = writer;
    this.database = database;
    this.codec = codec;
    this.station = station;
    this.journal = journal;
    this.lines = new ArrayList<>(lines);
    this.recorded = lines.size();
  }

  @Override
  public Recording record(Provenance provenance, DoorFact.ScannedApart scan) {
    try {
      return onWriter(() -> write(provenance, scan));
    } catch (IOException e) {
      LOG.error("a scan could not be stored", e);
      return new Recording.Failed();
    }
  }

  private Recording write(Provenance provenance, DoorFact.ScannedApart scan) throws IOException {
    var taken = new ArrayList<EntryLine>();
    try (JournalTransaction transaction = journal.begin(provenance, 1)) {
      transaction.take(scan, taken::add);
      transaction.finish();
    }
    lines.addAll(taken);
    recorded = lines.size();
    return new Recording.Stored(taken.stream().map(EntryLine::entry).toList());
  }

  @Override
  public List<Entry> bring() {
    if (waiting() == 0) {
      return List.of();
    }
    try {
      return onWriter(this::brought);
    } catch (IOException e) {
      throw new IllegalStateException("scans could not be brought to the common database", e);
    }
  }

  private List<Entry> brought() throws IOException {
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
    }
    return lines.stream()
        .map(EntryLine::entry)
        .filter(entry -> entry.sequence() > decided)
        .toList();
  }

  /// Gives the journal back what it lost and the common database has.
  private void giveBack(List<LogText> texts) throws IOException {
    journal.restore(texts);
    for (LogText text : texts) {
      lines.add(EntryLine.of(codec, text));
    }
    recorded = lines.size();
  }

  /// Up to where this station has decided what scans of this chain count for.
  private long decidedIn(Handle handle) {
    Optional<LogText> newest =
        handle
            .select(
                """
                select body, personal from event_log where chain = ? and kind = 'ScansDecided'
                order by sequence desc fetch first 1 rows only
                """,
                station)
            .map((row, _) -> LogTable.text(row))
            .findFirst();
    return newest
        .map(text -> JdbcEventLog.entry(codec, text).fact())
        .filter(DoorFact.ScansDecided.class::isInstance)
        .map(DoorFact.ScansDecided.class::cast)
        .filter(fact -> fact.chain().equals(journal.chain()))
        .map(DoorFact.ScansDecided::upTo)
        .orElse(0L);
  }

  @Override
  public UUID chain() {
    return journal.chain();
  }

  @Override
  public long waiting() {
    return recorded - decided;
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
