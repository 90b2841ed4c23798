package id.balai.store.journal;

import id.balai.domain.log.Entry;

/// Takes the entries of a journal, oldest first.
@FunctionalInterface
public interface EntryReader {

  /// Takes the next entry.
  ///
  /// @param body its canonical JSON
  void take(Entry entry, String body);
}
