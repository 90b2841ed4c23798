package id.balai.domain.event;

import java.util.Optional;

/// The head of an office's papers (*kop*), printed on the first page only (R5).
///
/// @param government first line, for example `PEMERINTAH KABUPATEN KUTAI TIMUR`
/// @param office second line, bold and larger, for example `KECAMATAN RANTAU PULUNG`
/// @param address third line: the street
/// @param emblem the arms left of the lines; an event from before there were emblems has none
/// @param contact fourth line: telephone, e-mail, postcode; empty, as in older events: there is
///   none
/// @param seat fifth line: seat of the office, for example `SANGATTA`; empty, as in older events:
///   there is none
/// @param secondEmblem the arms right of the lines; older events have none
public record Letterhead(
    String government,
    String office,
    String address,
    Optional<Emblem> emblem,
    String contact,
    String seat,
    Optional<Emblem> secondEmblem) {

  public Letterhead {
    emblem = emblem == null ? Optional.empty() : emblem;
    contact = contact == null ? "" : contact;
    seat = seat == null ? "" : seat;
    secondEmblem = secondEmblem == null ? Optional.empty() : secondEmblem;
  }

  /// A head of three lines without arms.
  public Letterhead(String government, String office, String address) {
    this(government, office, address, Optional.empty(), "", "", Optional.empty());
  }
}
