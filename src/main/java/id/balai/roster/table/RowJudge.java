package id.balai.roster.table;

import id.balai.domain.participant.roster.ColumnReading;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.shape.CellKind;
import java.util.List;

/// Weighs the cells of a row against the columns they stand in.
final class RowJudge {
  private static final double NEARLY_ALWAYS = 0.85;
  private static final double NEARLY_NEVER = 0.1;

  private final List<ColumnReading> columns;
  private final List<ColumnProfile> profiles;

  /// @param columns of one table
  /// @param profiles of all columns of the file
  RowJudge(List<ColumnReading> columns, List<ColumnProfile> profiles) {
    this.columns = columns;
    this.profiles = profiles;
  }

  RowEvidence judge(RowSketch row) {
    int hard = 0;
    int against = 0;
    int filled = 0;
    boolean isNamed = false;
    boolean isNumbered = false;
    boolean isUsual = true;
    for (ColumnReading column : columns) {
      CellKind kind = row.at(column.index());
      ColumnProfile usual = profiles.get(column.index());
      if (kind == CellKind.BLANK) {
        isUsual &= usual.fill() < NEARLY_ALWAYS;
        continue;
      }
      filled++;
      isNamed |= column.holds().isName() && kind.mayBeName();
      isNumbered |= column.holds() == RosterColumn.ROW_NUMBER && kind == CellKind.COUNT;
      int says = weigh(column.holds(), kind, usual);
      hard += says > 0 ? 1 : 0;
      against += says < 0 ? 1 : 0;
    }
    return new RowEvidence(hard, against, isNamed, isNumbered, isUsual, filled);
  }

  private static int weigh(RosterColumn holds, CellKind kind, ColumnProfile usual) {
    if (kind == CellKind.NOTHING) {
      return 0;
    }
    return switch (holds) {
      case ROW_NUMBER -> kind == CellKind.COUNT ? 1 : usual.share(kind) > NEARLY_NEVER ? 0 : -1;
      case NAME, BARE_NAME, GIVEN_NAME, FAMILY_NAME, NAME_AND_POSITION, FURTHER_NAME ->
          kind.mayBeName() || kind == CellKind.GRADE || kind == CellKind.SEX ? 0 : -1;
      case NIP, NIK, NUPTK, NRP, IDENTITY -> kind.isLongNumber() ? 1 : words(kind) ? -1 : 0;
      case PHONE -> kind.isLongNumber() ? 1 : 0;
      case SEX, MALE_MARK, FEMALE_MARK ->
          kind == CellKind.SEX || kind == CellKind.MARK ? 1 : words(kind) ? -1 : 0;
      case BIRTH -> kind == CellKind.DATE ? 1 : 0;
      case GRADE, RANK_AND_GRADE -> kind == CellKind.GRADE ? 1 : 0;
      default -> strange(kind, usual);
    };
  }

  private static boolean words(CellKind kind) {
    return kind == CellKind.CAPITALS || kind == CellKind.TITLED || kind == CellKind.TEXT;
  }

  /// A date or a number in a column of words.
  private static int strange(CellKind kind, ColumnProfile usual) {
    boolean isNumber = kind == CellKind.DATE || kind == CellKind.COUNT || kind.isLongNumber();
    if (isNumber) {
      double share =
          usual.share(CellKind.DATE, CellKind.COUNT, CellKind.DIGITS, CellKind.PHONE, kind);
      return share < NEARLY_NEVER + 0.05 ? -1 : 0;
    }
    return 0;
  }
}
