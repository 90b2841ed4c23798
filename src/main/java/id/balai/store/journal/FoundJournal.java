package id.balai.store.journal;

import id.balai.domain.log.LogHead;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What was read of a journal; nothing on the disk was changed yet.
///
/// @param head where the last whole transaction ends; what a crash left behind it does not count
/// @param chain the chain of the journal, [EntryLine#UNNAMED] while it is empty
/// @param growing the file that grows
/// @param toForget people who were erased but whose parts a crash may have left in the files
record FoundJournal(JournalHead head, UUID chain, Growing growing, Set<UUID> toForget) {

  /// Where it ends.
  LogHead logHead() {
    return new LogHead(chain, head.sequence(), head.hash());
  }

  /// The file that grows.
  ///
  /// @param part what its last head says; empty where there is none yet
  /// @param isEnded whether it was closed but not moved yet
  /// @param heads how many parts are in it; more than one after a backup was laid out
  /// @param isEarlier whether it is of an earlier form
  record Growing(Optional<PartHead> part, boolean isEnded, int heads, boolean isEarlier) {

    /// Whether it is to be written anew before anything is appended.
    boolean isToBeLaidAnew() {
      return isEarlier || heads > 1;
    }
  }
}
