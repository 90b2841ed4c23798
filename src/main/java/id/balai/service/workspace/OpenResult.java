package id.balai.service.workspace;

import id.balai.domain.dataprotection.KeyTrouble;
import java.util.function.BooleanSupplier;

/// The result of opening a data folder.
public sealed interface OpenResult {

  /// It is open; anyone who asked closes it.
  record Opened(Workspace workspace) implements OpenResult {}

  /// Another Balai has it open.
  record Occupied() implements OpenResult {}

  /// The folder's key is not at hand; nothing was changed.
  record Locked(KeyTrouble trouble) implements OpenResult {}

  /// The common database of several doors cannot be reached.
  ///
  /// @param isBack asks whether it can be reached now; blocks for a few seconds at most
  record Away(BooleanSupplier isBack) implements OpenResult {}

  /// A newer Balai wrote the folder or the common database; nothing was changed.
  record Newer() implements OpenResult {}

  /// It cannot be made or written.
  record NotWritable() implements OpenResult {}

  /// The record was changed from outside from this entry on (1 is the first); nothing was touched.
  record Damaged(long entry) implements OpenResult {}

  /// The record is older than this computer saw it, or another one; nothing was touched. The keeper
  /// decides.
  ///
  /// @param seen entries that this computer saw
  /// @param found entries that are here
  record Older(long seen, long found) implements OpenResult {}
}
