package id.balai.domain.document;

import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.event.Event;
import java.util.List;
import java.util.Optional;

/// Attendance by institution, sex and status, with those who did not come (R8). The sums are made
/// by the writer.
///
/// @param event whose letterhead, place and date are printed
/// @param scope what is counted, for example the session's name
/// @param lines one for every institution, in printing order
/// @param absent who was invited and did not come, with the reason where one was entered
/// @param signatories 0 to 3 officials
/// @param identity what tells this paper from others
public record AttendanceRecap(
    Event event,
    String scope,
    List<Line> lines,
    List<Absentee> absent,
    List<Signatory> signatories,
    PaperIdentity identity)
    implements Document {

  public AttendanceRecap {
    lines = List.copyOf(lines);
    absent = List.copyOf(absent);
    signatories = List.copyOf(signatories);
  }

  /// Somebody who was invited and did not come.
  ///
  /// @param reason empty: nothing was entered
  public record Absentee(SheetPerson person, Optional<AbsenceReason> reason) {}

  /// One institution.
  ///
  /// @param institution printed name
  /// @param invited people on the list
  /// @param men men present, on time or late
  /// @param women women present, on time or late
  /// @param late how many of those present came late
  /// @param absent how many did not come
  /// @param sick how many of those absent are ill
  /// @param excused how many of those absent have leave
  /// @param left how many of those present were recorded to leave
  /// @param minutes how long all of them were inside, in minutes together
  public record Line(
      String institution,
      int invited,
      int men,
      int women,
      int late,
      int absent,
      int sick,
      int excused,
      int left,
      int minutes) {

    /// Absent people of whom nothing else was entered: sick, excused and these are everybody
    /// absent.
    public int unexplained() {
      return absent - sick - excused;
    }

    /// Present people whose sex is not listed: men, women and these are everybody present.
    public int unknown() {
      return present() - men - women;
    }

    /// Everybody present.
    public int present() {
      return invited - absent;
    }
  }
}
