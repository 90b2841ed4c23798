package id.balai.store.jdbc;

import id.balai.domain.log.Entry;
import id.balai.domain.log.LogHead;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.EntryReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Lets the tables catch up with a journal that is being read, in one transaction, and finds out
/// whether they follow this journal at all.
final class CatchUp implements EntryReader, AutoCloseable {

  /// Tables that are being made are kept piece by piece: until they are signed at the end they are
  /// nobody's, and undoing all of them would cost as much as making them. Short pieces, for the
  /// database goes over all rows of a piece once more to keep it, and finds those in memory.
  private static final int PIECE = 500;

  /// As long as tables are nobody's, a piece need not be on disk when the next one begins, nor need
  /// pages stay that were written over: either makes the file many times as long, and the work.
  private static final List<String> WHILE_MAKING =
      List.of("set write_delay 10000", "set retention_time 0");

  private static final List<String> WHEN_MADE =
      List.of("set retention_time 45000", "set write_delay 0");

  private final Handle handle;
  private final Projection projection;
  private final boolean isShared;
  private final boolean isCareful;
  private final boolean isUnsigned;
  private @Nullable UUID chain;
  private Optional<LogHead> newest = Optional.empty();
  private long known;
  private boolean isStrange;
  private boolean isFound;
  private int taken;
  private final Admission admission;

  /// @param isShared whether the tables may follow other journals as well
  CatchUp(Handle handle, Projection projection, boolean isShared) {
    this(handle, projection, isShared, isShared);
  }

  /// @param isShared whether the tables may follow other journals as well
  /// @param isCareful whether an entry may contradict what stands in the tables: always where
  ///   others record too, and in a house that came home from there
  CatchUp(Handle handle, Projection projection, boolean isShared, boolean isCareful) {
    this.isCareful = isCareful;
    this.handle = handle;
    this.projection = projection;
    this.isShared = isShared;
    this.isUnsigned = !isShared && TableMaker.generation(handle).isEmpty();
    if (isUnsigned) {
      WHILE_MAKING.forEach(handle::execute);
    }
    this.admission = new Admission(handle, projection, Admission.From.JOURNAL);
    handle.begin();
    projection.begin(handle);
  }

  @Override
  public void beginsBehind(UUID journal, long sequence, String hash) {
    meet(journal);
    isFound = isFound || (sequence == known && isKnown(hash));
  }

  @Override
  public void take(EntryLine line) {
    if (chain == null) {
      meet(line.chain());
    }
    Entry entry = line.entry();
    if (entry.sequence() > known) {
      if (!isStrange && (known == 0 || isFound)) {
        follow(line);
      }
    } else if (entry.sequence() == known) {
      isFound = isFound || isKnown(entry.hash());
    }
  }

  /// Where others record too, one of them may have overtaken an entry.
  private void follow(EntryLine line) {
    if (isCareful) {
      admission.take(line);
    } else {
      projection.apply(handle, line);
      keepPiece(line);
    }
  }

  private void keepPiece(EntryLine line) {
    taken++;
    if (isUnsigned && known == 0 && line.left() == 0 && taken >= PIECE) {
      taken = 0;
      handle.commit();
      handle.begin();
    }
  }

  /// Whether the tables may follow other journals as well.
  boolean isShared() {
    return isShared;
  }

  /// Number of the newest entry of this journal that the tables knew; 0 for none.
  long known() {
    return known;
  }

  /// Whether the tables follow another journal.
  ///
  /// @param size entries of the journal so far
  boolean isForeign(long size) {
    return isStrange || (known > 0 && known <= size && !isFound);
  }

  /// Keeps what was caught up; without it, closing undoes it.
  void keep() {
    end();
    if (isUnsigned) {
      WHEN_MADE.forEach(handle::execute);
    }
    TableMaker.sign(handle);
    handle.commit();
  }

  /// Keeps what was caught up in tables that stay signed or not, as they are.
  void keepUnsigned() {
    end();
    handle.commit();
  }

  private void end() {
    admission.end();
    projection.end(handle);
  }

  @Override
  public void close() {
    if (handle.isInTransaction()) {
      handle.rollback();
    }
    handle.close();
  }

  private boolean isKnown(String hash) {
    return newest.map(LogHead::hash).equals(Optional.of(hash));
  }

  /// Looks what the tables know of a journal.
  ///
  /// @return number of its newest entry that they know
  long meet(UUID journal) {
    if (journal.equals(chain)) {
      return known;
    }
    end();
    chain = journal;
    newest = LogTable.head(handle, journal);
    known = newest.map(LogHead::sequence).orElse(0L);
    List<LogHead> heads = LogTable.heads(handle);
    isStrange = !isShared && newest.isEmpty() && !heads.isEmpty();
    return known;
  }
}
