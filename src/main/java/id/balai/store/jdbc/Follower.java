package id.balai.store.jdbc;

import id.balai.domain.log.Entry;
import id.balai.store.journal.EntryReader;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Lets the tables catch up with a journal that is being read, in one transaction, and finds out
/// whether they follow this journal at all.
final class Follower implements EntryReader, AutoCloseable {

  private final Handle handle;
  private final Projection projection;
  private final Optional<Database.TableHead> tables;
  private boolean isFound;

  /// @param tables where the tables stand before
  Follower(Handle handle, Projection projection, Optional<Database.TableHead> tables) {
    this.handle = handle;
    this.projection = projection;
    this.tables = tables;
    handle.begin();
  }

  @Override
  public void take(Entry entry, String body) {
    if (entry.sequence() > known()) {
      if (!isForeign(known())) {
        projection.apply(handle, entry, body);
      }
    } else if (entry.sequence() == known()) {
      isFound = tables.orElseThrow().hash().equals(entry.hash());
    }
  }

  /// Number of the newest entry that the tables knew; 0 for none.
  long known() {
    return tables.map(Database.TableHead::sequence).orElse(0L);
  }

  /// Whether the tables' newest entry is another one in the journal.
  ///
  /// @param size entries of the journal so far
  boolean isForeign(long size) {
    return tables.isPresent() && known() <= size && !isFound;
  }

  /// Keeps what was caught up; without it, closing undoes it.
  void keep() {
    handle.commit();
  }

  @Override
  public void close() {
    if (handle.isInTransaction()) {
      handle.rollback();
    }
    handle.close();
  }
}
