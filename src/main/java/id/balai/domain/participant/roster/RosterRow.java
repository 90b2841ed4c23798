package id.balai.domain.participant.roster;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One record of a list and what becomes of it.
///
/// @param place where it stands in the file
/// @param action what becomes of it
/// @param draft the person, if the row is about one
/// @param remarks the reasons, the weightiest first
/// @param same the same person elsewhere, for `MERGE` and repetitions
public record RosterRow(
    RowPlace place, Action action, Optional<PersonDraft> draft, List<Remark> remarks, Same same) {

  public RosterRow {
    remarks = List.copyOf(remarks);
  }

  /// Where the same person stands.
  public sealed interface Same {
    /// Nowhere else.
    record Nowhere() implements Same {}

    /// Further up in this list, under this name.
    record Earlier(RowPlace place, String name) implements Same {}

    /// Among the people who are stored, under this printed name.
    record Known(UUID id, String name) implements Same {}
  }

  /// The physical line where the record starts, or the row of the sheet; from 1.
  public int line() {
    return place.line();
  }

  /// The same as people look for it; see [RowPlace#label].
  public String label() {
    return place.label();
  }

  /// A row that is about nobody.
  public static RosterRow skipped(RowPlace place, Remark why) {
    return new RosterRow(place, Action.SKIP, Optional.empty(), List.of(why), new Same.Nowhere());
  }
}
