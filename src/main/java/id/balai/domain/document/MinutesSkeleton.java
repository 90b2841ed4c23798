package id.balai.domain.document;

import id.balai.domain.event.Event;
import java.util.List;

/// Minutes (*notula*) with what the house knows already, and lines for the rest.
///
/// @param event whose letterhead, sessions, venue and date are printed
/// @param present how many people came
/// @param signatories 0 to 3 officials
/// @param identity what tells this paper from others
public record MinutesSkeleton(
    Event event, int present, List<Signatory> signatories, PaperIdentity identity)
    implements Document {

  public MinutesSkeleton {
    signatories = List.copyOf(signatories);
  }
}
