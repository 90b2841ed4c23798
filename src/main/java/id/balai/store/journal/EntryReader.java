package id.balai.store.journal;

/// Takes the entries of a journal, oldest first.
@FunctionalInterface
public interface EntryReader {

  /// Takes the next entry.
  void take(EntryLine line);
}
