package id.balai.roster.person;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.number.Nik;
import id.balai.domain.participant.roster.PersonDraft;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RosterRow;
import java.util.List;

/// A NIK that ends in 0 may have lost its last digit in a spreadsheet; it is shown to the operator,
/// unless the list is long enough to prove that such numbers are as rare as chance has them.
public final class LostDigits {
  private static final int PROVING = 200;

  private LostDigits() {}

  /// Marks the rows with such a number.
  ///
  /// @param rows all rows of the list; changed in place
  public static void mark(List<RosterRow> rows) {
    long niks = rows.stream().filter(r -> nik(r) != null).count();
    long rounded = rows.stream().filter(LostDigits::isRounded).count();
    if (niks >= PROVING && rounded * 7 <= niks) {
      return;
    }
    rows.replaceAll(row -> isRounded(row) ? marked(row) : row);
  }

  private static RosterRow marked(RosterRow row) {
    Remarks remarks = new Remarks(row.remarks());
    remarks.about(RosterColumn.NIK, RemarkCode.NIK_ENDS_IN_ZERO);
    return new RosterRow(row.place(), remarks.action(), row.draft(), remarks.sorted(), row.same());
  }

  private static boolean isRounded(RosterRow row) {
    IdentityNumber nik = nik(row);
    return nik != null && new Nik(nik.digits()).endsInZero();
  }

  private static @org.jspecify.annotations.Nullable IdentityNumber nik(RosterRow row) {
    return row.draft()
        .map(PersonDraft::identities)
        .flatMap(all -> all.stream().filter(n -> n.kind() == IdentityKind.NIK).findFirst())
        .orElse(null);
  }
}
