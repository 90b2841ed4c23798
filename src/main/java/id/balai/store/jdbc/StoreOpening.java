package id.balai.store.jdbc;

import id.balai.domain.dataprotection.KeyTrouble;

/// The result of opening a data folder.
public sealed interface StoreOpening {

  /// It is open.
  record Opened(Store store) implements StoreOpening {}

  /// Another Balai has it open.
  record Occupied() implements StoreOpening {}

  /// Its key is not at hand; nothing was changed.
  record Locked(KeyTrouble trouble) implements StoreOpening {}

  /// The common database cannot be reached, see [Store#isThere].
  record Away() implements StoreOpening {}

  /// A newer Balai wrote it or the common database; nothing was changed.
  record Newer() implements StoreOpening {}

  /// It cannot be made or written.
  record NotWritable() implements StoreOpening {}

  /// The journal does not fit together from this entry on (1 is the first); nothing was changed.
  record Damaged(long sequence) implements StoreOpening {}

  /// The record is older than this computer saw it, or another one; nothing was changed.
  ///
  /// @param seen entries that this computer saw
  /// @param found entries that are here
  record Older(long seen, long found) implements StoreOpening {}
}
