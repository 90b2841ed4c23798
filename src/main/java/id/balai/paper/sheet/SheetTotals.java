package id.balai.paper.sheet;

import id.balai.domain.document.SheetMark;
import id.balai.domain.document.SheetRow;
import id.balai.domain.participant.Sex;
import id.balai.paper.word.PaperMessages;
import java.util.List;

/// How many of a sheet came, men and women, and why the others did not. Men, women and those of
/// whom nothing is listed are together everybody who came.
final class SheetTotals {

  private final PaperMessages messages;
  private final List<SheetRow> rows;

  SheetTotals(PaperMessages messages, List<SheetRow> rows) {
    this.messages = messages;
    this.rows = rows;
  }

  /// The sentence, or nothing where nobody came yet.
  String text() {
    int present = count(row -> row.arrival().isPresent());
    if (present == 0) {
      return "";
    }
    int sick = marked(SheetMark.SICK);
    int excused = marked(SheetMark.EXCUSED);
    int unexplained = rows.size() - present - sick - excused;
    return messages.text("sheet.totals", present, sexes(present), sick, excused, unexplained);
  }

  private String sexes(int present) {
    int men = count(row -> isPresent(row, Sex.MALE));
    int women = count(row -> isPresent(row, Sex.FEMALE));
    int unknown = present - men - women;
    return unknown == 0
        ? messages.text("sheet.totals.sexes", men, women)
        : messages.text("sheet.totals.unknown", men, women, unknown);
  }

  private static boolean isPresent(SheetRow row, Sex sex) {
    return row.arrival().isPresent() && row.person().sex() == sex;
  }

  private int marked(SheetMark mark) {
    return count(row -> row.marks().contains(mark));
  }

  private int count(java.util.function.Predicate<SheetRow> which) {
    return (int) rows.stream().filter(which).count();
  }
}
