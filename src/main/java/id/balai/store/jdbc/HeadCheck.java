package id.balai.store.jdbc;

import id.balai.domain.log.Entry;
import id.balai.store.journal.EntryReader;
import java.util.Optional;

/// Finds out whether the tables follow this journal or another one.
final class HeadCheck implements EntryReader {

  private final Optional<Database.TableHead> tables;
  private boolean isFound;

  HeadCheck(Optional<Database.TableHead> tables) {
    this.tables = tables;
  }

  @Override
  public void take(Entry entry, String body) {
    isFound |=
        tables
            .filter(head -> head.sequence() == entry.sequence() && head.hash().equals(entry.hash()))
            .isPresent();
  }

  /// Whether the tables' newest entry should be in the journal but is another one there.
  ///
  /// @param size entries of the journal
  boolean isForeign(long size) {
    return tables.isPresent() && tables.get().sequence() <= size && !isFound;
  }
}
