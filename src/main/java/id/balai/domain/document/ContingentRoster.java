package id.balai.domain.document;

import id.balai.domain.event.Event;
import java.util.List;

/// The list of a contingent: who competes in what, and who goes along (R19).
///
/// @param event whose letterhead, place and date are printed
/// @param contingent printed name, for example `Kontingen Porseni PGRI Kecamatan Rantau Pulung`
/// @param entries in printing order
/// @param signatories 0 to 3 officials
/// @param identity what tells this paper from others
public record ContingentRoster(
    Event event,
    String contingent,
    List<Entry> entries,
    List<Signatory> signatories,
    PaperIdentity identity)
    implements Document {

  public ContingentRoster {
    entries = List.copyOf(entries);
    signatories = List.copyOf(signatories);
  }

  /// One member.
  ///
  /// @param person who
  /// @param branch competition, for example `Bulu Tangkis`, or empty
  /// @param part athlete, official, coach or manager, as printed
  public record Entry(SheetPerson person, String branch, String part) {}
}
