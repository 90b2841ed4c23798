package id.balai.domain.event;

import java.util.Optional;

/// The head of an office's papers (*kop*), printed on the first page only (R5).
///
/// @param government first line, for example `PEMERINTAH KABUPATEN KUTAI TIMUR`
/// @param office second line, bold and larger, for example `KECAMATAN RANTAU PULUNG`
/// @param address third line: street, telephone, e-mail
/// @param emblem the arms left of the lines; an event from before there were emblems has none
public record Letterhead(
    String government, String office, String address, Optional<Emblem> emblem) {

  public Letterhead {
    emblem = emblem == null ? Optional.empty() : emblem;
  }

  /// A head without arms.
  public Letterhead(String government, String office, String address) {
    this(government, office, address, Optional.empty());
  }
}
