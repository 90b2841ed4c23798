package id.balai.domain.document;

import id.balai.domain.event.Event;
import java.util.List;

/// An official record (*berita acara*), for example of an inauguration, with the date in words and
/// the members in an annex (R19).
///
/// @param event whose letterhead, venue and date are printed
/// @param number of the record in the office's agenda, or empty
/// @param wording title; opening that follows the date in words; points; closing
/// @param members rows of the annex; empty: no annex
/// @param parties who signs, 1 to 3
/// @param witnesses who stand apart below
/// @param identity what tells this paper from others
public record OfficialRecord(
    Event event,
    String number,
    Wording wording,
    List<SheetPerson> members,
    List<Signatory> parties,
    List<Signer> witnesses,
    PaperIdentity identity)
    implements Document {

  public OfficialRecord {
    members = List.copyOf(members);
    parties = List.copyOf(parties);
    witnesses = List.copyOf(witnesses);
  }
}
