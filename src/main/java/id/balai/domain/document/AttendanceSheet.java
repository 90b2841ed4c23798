package id.balai.domain.document;

import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.layout.SheetLayout;
import java.util.List;

/// The attendance sheet (*Daftar Hadir*) of one group in one session (R1–R7, R11, R12).
///
/// @param event whose letterhead, venue, date and zone are printed
/// @param session which part of it
/// @param group printed name of the group, or empty for everybody
/// @param layout columns, paper and mode
/// @param rows in printing order; the number of a row is its place, from 1
/// @param signatories 0 to 3 officials under the list
/// @param identity what tells this paper from others
public record AttendanceSheet(
    Event event,
    Session session,
    String group,
    SheetLayout layout,
    List<SheetRow> rows,
    List<Signatory> signatories,
    PaperIdentity identity)
    implements Document {

  /// Officials that have room under a list.
  public static final int MOST_SIGNATORIES = 3;

  public AttendanceSheet {
    rows = List.copyOf(rows);
    signatories = List.copyOf(signatories);
    if (signatories.size() > MOST_SIGNATORIES) {
      throw new IllegalArgumentException("at most three officials sign a sheet");
    }
  }
}
