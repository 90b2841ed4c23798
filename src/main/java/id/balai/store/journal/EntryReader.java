package id.balai.store.journal;

import java.util.UUID;

/// Takes the entries of a journal, oldest first.
@FunctionalInterface
public interface EntryReader {

  /// Takes the next entry.
  void take(EntryLine line);

  /// Is told first where reading begins, unless that is at the first entry of all.
  ///
  /// @param sequence of the last entry that is not read
  /// @param hash of that entry
  default void beginsBehind(UUID chain, long sequence, String hash) {}
}
