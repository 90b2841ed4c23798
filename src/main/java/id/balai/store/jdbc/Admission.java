package id.balai.store.jdbc;

import id.balai.store.journal.EntryLine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Lets tables follow entries that were recorded already, wherever that was, and that others may
/// have overtaken meanwhile: after a crash between the journal and the common database another door
/// may have given the same number. An entry against which something stands in the tables stays in
/// the log and touches nothing; it is kept in a list until it is decided what it counts for.
/// Whoever follows the same log comes to the same list.
final class Admission {

  private static final AtomicLong NAMES = new AtomicLong();

  /// Most groups are followed as a whole; only in one with a contradiction each entry is tried.
  private static final int AT_ONCE = 500;

  /// Where the entries come from.
  enum From {
    /// From a journal: each gets the next place in the log, and brings what it speaks of.
    JOURNAL,
    /// From another log, with the places that they have there.
    OTHER_LOG,
    /// From the log's own table.
    LOG
  }

  private final Handle handle;
  private final Projection projection;
  private final From from;
  private final List<Placed> waiting = new ArrayList<>();

  Admission(Handle handle, Projection projection, From from) {
    this.handle = handle;
    this.projection = projection;
    this.from = from;
  }

  /// Takes the next entry of a journal.
  void take(EntryLine line) {
    take(new Placed(0, line));
  }

  /// Takes the next entry.
  void take(Placed entry) {
    waiting.add(entry);
    if (waiting.size() >= AT_ONCE) {
      end();
    }
  }

  /// Follows what was taken.
  void end() {
    if (!waiting.isEmpty() && !isFollowed(waiting)) {
      for (Placed entry : waiting) {
        if (!isFollowed(List.of(entry))) {
          note(entry);
        }
      }
    }
    waiting.clear();
  }

  private boolean isFollowed(List<Placed> entries) {
    // Entries that bring others are tried within others.
    String before = "before_" + NAMES.incrementAndGet();
    long place = projection.position();
    handle.savepoint(before);
    try {
      for (Placed entry : entries) {
        switch (from) {
          case JOURNAL -> projection.apply(handle, entry.line());
          case OTHER_LOG -> projection.applyAt(handle, entry);
          case LOG -> projection.followAt(handle, entry);
        }
      }
      projection.end(handle);
      handle.releaseSavepoint(before);
      return true;
    } catch (JdbiException e) {
      if (!ContradictedException.isBehind(e)) {
        throw e;
      }
      handle.rollbackToSavepoint(before);
      projection.forget();
      projection.moveTo(place);
      return false;
    }
  }

  private void note(Placed entry) {
    long position = from == From.JOURNAL ? projection.position() + 1 : entry.position();
    if (from != From.LOG) {
      projection.log(handle, new Placed(position, entry.line()));
    }
    projection.moveTo(position);
    handle.execute(
        "insert into contradicted_entry (position, chain, sequence) values (?, ?, ?)",
        position,
        entry.line().chain(),
        entry.line().entry().sequence());
  }
}
