package id.balai.store.jdbc;

import id.balai.domain.log.LogHead;
import id.balai.domain.log.WorkspaceFact;
import id.balai.store.journal.Checkpoint;
import id.balai.store.journal.EarlierForms;
import id.balai.store.journal.HighWaterMark;
import id.balai.store.journal.JournalKey;
import id.balai.store.journal.JournalStart;
import id.balai.store.key.FolderKey;
import id.balai.store.key.KeyShelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What is known of a journal before it is read: where reading has to begin, whether an earlier
/// form is taken, and up to where this computer saw it.
///
/// @param folder the data folder
/// @param key of the journal
/// @param shelf where this computer keeps what it saw
/// @param mark up to where it saw this journal
/// @param holder of the folder's key
record JournalGate(
    Path folder, JournalKey key, KeyShelf shelf, Optional<HighWaterMark> mark, FolderKey holder) {

  static JournalGate of(Path folder, JournalKey key, KeyShelf shelf, FolderKey holder)
      throws IOException {
    return new JournalGate(folder, key, shelf, HighWaterMark.find(shelf, key, folder), holder);
  }

  /// From where on the journal is to be read so that these tables can follow.
  ///
  /// @param known place of the newest entry that the tables have of this chain
  JournalStart start(Handle handle, Optional<UUID> chain, long known) throws IOException {
    EarlierForms earlier = mark.isPresent() ? EarlierForms.NONE : EarlierForms.SEALED;
    Optional<Checkpoint> checkpoint =
        Checkpoint.find(folder, key)
            .filter(at -> chain.equals(Optional.of(at.at().chain())))
            .filter(at -> TableMaker.generation(handle).equals(Optional.of(at.tables())));
    return checkpoint
        .map(at -> JournalStart.behind(at, known))
        .orElseGet(() -> JournalStart.first(earlier));
  }

  /// Whether the folder is new on this computer.
  boolean isFirstHere() {
    return mark.isEmpty();
  }

  /// Lets a journal in that is not behind what this computer saw of it.
  ///
  /// @param handle of tables that followed the journal
  /// @param reached where it stands, with what the tables can give back to it
  /// @throws OlderStateException when it is older, or another one
  void admit(Handle handle, LogHead reached) throws OlderStateException {
    if (mark.isPresent()) {
      LogHead wanted =
          mark.get().accepted().map(HighWaterMark.Acceptance::found).orElse(mark.get().seen());
      if (wanted.sequence() > 0 && !holds(handle, reached, wanted)) {
        throw new OlderStateException(mark.get().seen(), reached);
      }
    }
  }

  private static boolean holds(Handle handle, LogHead reached, LogHead wanted) {
    if (reached.sequence() == wanted.sequence()) {
      return reached.equals(wanted);
    }
    return reached.chain().equals(wanted.chain())
        && reached.sequence() > wanted.sequence()
        && LogTable.hash(handle, wanted.chain(), wanted.sequence())
            .equals(Optional.of(wanted.hash()));
  }

  /// What the keeper took although more had been seen, and nobody recorded yet.
  Optional<WorkspaceFact.OlderAccepted> accepted() {
    return mark.flatMap(
        seen ->
            seen.accepted()
                .filter(_ -> seen.seen().sequence() > 0)
                .map(taken -> new WorkspaceFact.OlderAccepted(seen.seen(), taken.found())));
  }

  /// Notes up to where this computer saw the journal.
  void see(LogHead head) throws IOException {
    new HighWaterMark(head, holder.hasPassword(), Optional.empty()).keep(shelf, key, folder);
  }
}
