package id.balai.domain.document;

import id.balai.domain.event.Event;
import id.balai.domain.layout.StampDuty;
import id.balai.domain.signature.Ink;
import java.util.List;
import java.util.Optional;

/// A pact (*pakta integritas*) of one person, one page a person (R14).
///
/// @param event whose letterhead, place and date are printed
/// @param wording the text
/// @param declarer who signs
/// @param acknowledged officials who stand beside the declarer, at most two
/// @param identity what tells this paper from others
public record IndividualPact(
    Event event,
    Wording wording,
    Declarer declarer,
    List<Signatory> acknowledged,
    PaperIdentity identity)
    implements Document {

  public IndividualPact {
    acknowledged = List.copyOf(acknowledged);
    if (acknowledged.size() > 2) {
      throw new IllegalArgumentException("at most two officials stand beside the declarer");
    }
  }

  /// Who signs a pact.
  ///
  /// @param person printed with all that is not empty; the first identity number in full
  /// @param ink the signature; empty: room for a pen is left
  /// @param stampDuty whether a place for a duty stamp (*meterai*) is drawn (R22)
  public record Declarer(SheetPerson person, Optional<Ink> ink, StampDuty stampDuty) {}
}
