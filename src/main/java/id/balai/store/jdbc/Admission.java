package id.balai.store.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Lets tables follow entries that were recorded already, wherever that was, and that others may
/// have overtaken meanwhile: after a crash between the journal and the common database another door
/// may have given the same number. An entry against which something stands in the tables stays in
/// the log and touches nothing; it is kept in a list until it is decided what it counts for.
/// Whoever follows the same log comes to the same list.
final class Admission {

  private static final String BEFORE = "before_entries";

  /// Most groups are followed as a whole; only in one with a contradiction each entry is tried.
  private static final int AT_ONCE = 500;

  private final Handle handle;
  private final Projection projection;
  private final boolean isInLog;
  private final List<Placed> waiting = new ArrayList<>();

  /// @param isInLog whether the log's table has the entries already
  Admission(Handle handle, Projection projection, boolean isInLog) {
    this.handle = handle;
    this.projection = projection;
    this.isInLog = isInLog;
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
    handle.savepoint(BEFORE);
    try {
      for (Placed entry : entries) {
        if (isInLog) {
          projection.followAt(handle, entry);
        } else {
          projection.applyAt(handle, entry);
        }
      }
      projection.end(handle);
      handle.releaseSavepoint(BEFORE);
      return true;
    } catch (JdbiException e) {
      if (!ContradictedException.isBehind(e)) {
        throw e;
      }
      handle.rollbackToSavepoint(BEFORE);
      projection.forget();
      return false;
    }
  }

  private void note(Placed entry) {
    if (!isInLog) {
      projection.log(handle, entry);
    }
    handle.execute(
        "insert into contradicted_entry (position, chain, sequence) values (?, ?, ?)",
        entry.position(),
        entry.line().chain(),
        entry.line().entry().sequence());
  }
}
