package id.balai.domain.document;

import id.balai.domain.event.Event;
import java.util.List;

/// Minutes (*notula*) with what the house knows already, and lines for the rest.
///
/// @param event whose letterhead, sessions, venue and date are printed
/// @param present how many people came
/// @param absent who did not
/// @param signatories 0 to 3 officials
/// @param identity what tells this paper from others
public record MinutesSkeleton(
    Event event, int present, Absent absent, List<Signatory> signatories, PaperIdentity identity)
    implements Document {

  public MinutesSkeleton {
    signatories = List.copyOf(signatories);
  }

  /// How many of those invited did not come.
  ///
  /// @param all of them
  /// @param sick of these, ill
  /// @param excused of these, with leave
  public record Absent(int all, int sick, int excused) {

    /// Without a word.
    public int unexplained() {
      return all - sick - excused;
    }
  }
}
