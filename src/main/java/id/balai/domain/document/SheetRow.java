package id.balai.domain.document;

import id.balai.domain.signature.Ink;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// One line of an attendance sheet.
///
/// @param person who
/// @param arrival time of the check-in in the event's zone; empty: not present
/// @param ink the signature; empty: none was drawn
/// @param marks what the row must not hide, in printing order
/// @param remark free text for the remarks column, for example who is represented, or empty
/// @param leaving time of leaving in the event's zone; empty: not recorded
/// @param section printed name of the part of the list that the row stands in, or empty
public record SheetRow(
    SheetPerson person,
    Optional<LocalTime> arrival,
    Optional<Ink> ink,
    List<SheetMark> marks,
    String remark,
    Optional<LocalTime> leaving,
    String section) {

  public SheetRow {
    marks = List.copyOf(marks);
  }

  /// A row of a list without parts.
  public SheetRow(
      SheetPerson person,
      Optional<LocalTime> arrival,
      Optional<Ink> ink,
      List<SheetMark> marks,
      String remark) {
    this(person, arrival, ink, marks, remark, Optional.empty(), "");
  }

  /// Whether there is a signature: drawn, or with a pen or a thumb on a sheet that the desk saw.
  public boolean isSigned() {
    return ink.isPresent()
        || marks.contains(SheetMark.SIGNED_ON_PAPER)
        || marks.contains(SheetMark.THUMBPRINT);
  }

  /// The same row in a part of a list.
  public SheetRow in(String part) {
    return new SheetRow(person, arrival, ink, marks, remark, leaving, part);
  }

  /// The same row of somebody who left.
  public SheetRow leaving(Optional<LocalTime> at) {
    return new SheetRow(person, arrival, ink, marks, remark, at, section);
  }

  /// Somebody who has not been seen yet.
  public static SheetRow expected(SheetPerson person) {
    return new SheetRow(person, Optional.empty(), Optional.empty(), List.of(), "");
  }
}
