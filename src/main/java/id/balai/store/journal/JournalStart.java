package id.balai.store.journal;

import java.util.Optional;

/// From where on a journal is read.
///
/// @param checkpoint up to where it was whole, if that is known
/// @param known place of the newest entry that the reader has, 0 for none
/// @param earlier which earlier forms are taken
public record JournalStart(Optional<Checkpoint> checkpoint, long known, EarlierForms earlier) {

  /// From its first entry on.
  public static JournalStart first(EarlierForms earlier) {
    return new JournalStart(Optional.empty(), 0, earlier);
  }

  /// Behind the entry of a checkpoint, or behind the newest one that the reader has.
  public static JournalStart behind(Checkpoint checkpoint, long known) {
    return known == 0
        ? first(EarlierForms.NONE)
        : new JournalStart(Optional.of(checkpoint), known, EarlierForms.NONE);
  }
}
