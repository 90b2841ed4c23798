package id.balai.store.jdbc;

/// The result of opening a data folder.
public sealed interface StoreOpening {

  /// It is open.
  record Opened(Store store) implements StoreOpening {}

  /// Another Balai has it open.
  record Occupied() implements StoreOpening {}

  /// Its key is not on this computer: the folder came from another one.
  record Locked() implements StoreOpening {}

  /// The common database cannot be reached, see [Store#isThere].
  record Away() implements StoreOpening {}

  /// A newer Balai wrote it or the common database; nothing was changed.
  record Newer() implements StoreOpening {}

  /// It cannot be made or written.
  record NotWritable() implements StoreOpening {}

  /// The journal does not fit together from this entry on (1 is the first); nothing was changed.
  record Damaged(long sequence) implements StoreOpening {}
}
