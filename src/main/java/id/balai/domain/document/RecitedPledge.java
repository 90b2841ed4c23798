package id.balai.domain.document;

import id.balai.domain.event.Event;
import java.util.List;

/// A pledge (*ikrar*) that is read aloud together; nobody signs it, attendance proves it (R14).
///
/// @param event whose letterhead, place and date are printed
/// @param wording the text
/// @param signatories 0 to 3 officials who know of it
/// @param identity what tells this paper from others
public record RecitedPledge(
    Event event, Wording wording, List<Signatory> signatories, PaperIdentity identity)
    implements Document {

  public RecitedPledge {
    signatories = List.copyOf(signatories);
  }
}
