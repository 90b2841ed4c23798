package id.balai.roster.table;

import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.shape.CellKind;

/// How well the cells of a column fit what it might hold: from -5, which no header makes good, to
/// 3.
final class Content {
  private static final int FEW = 6;

  private Content() {}

  static double of(RosterColumn column, ColumnProfile cells) {
    if (cells.filled() == 0) {
      return 0;
    }
    return switch (column) {
      case ROW_NUMBER, ORDER ->
          cells.share(CellKind.COUNT) > 0.5 ? 1 : -cells.share(CellKind.TITLED, CellKind.CAPITALS);
      case NAME, BARE_NAME, GIVEN_NAME, FAMILY_NAME, FURTHER_NAME -> name(cells);
      case NAME_AND_POSITION -> Math.max(1, name(cells));
      case NIP -> numbers(cells, CellKind.NIP);
      case NIK, NUPTK, NRP, IDENTITY -> numbers(cells, CellKind.NIK);
      case PHONE -> phone(cells);
      case SEX -> 2 * cells.share(CellKind.SEX, CellKind.MARK) + cells.share(CellKind.COUNT) - 0.5;
      case MALE_MARK, FEMALE_MARK -> marks(cells);
      case BIRTH -> 2 * cells.share(CellKind.DATE) + cells.share(CellKind.COUNT, CellKind.DIGITS);
      case GRADE, RANK_AND_GRADE, RANK -> grade(cells);
      case STATUS -> cells.roles() > 0.5 ? -3 : words(cells);
      case ROLE -> cells.roles() > 0.5 ? 1.5 : words(cells);
      case POSITION, INSTITUTION, VILLAGE, GROUP -> words(cells);
      default -> 0;
    };
  }

  private static double name(ColumnProfile cells) {
    if (cells.words() < 0.4) {
      return -2;
    }
    boolean isRepeated = cells.looked() >= FEW && cells.distinct() < 0.4;
    return cells.share(CellKind.TITLED)
        + cells.known()
        + 0.5 * cells.distinct()
        + 0.5 * cells.fill()
        - 2 * cells.offices()
        - 1.5 * cells.posts()
        - cells.roles()
        - (isRepeated ? 1.5 : 0);
  }

  private static double numbers(ColumnProfile cells, CellKind wanted) {
    double any =
        cells.share(
            CellKind.NIP,
            CellKind.NIK,
            CellKind.DIGITS,
            CellKind.PHONE,
            CellKind.LOST,
            CellKind.NAMED_NUMBER);
    return any + cells.share(wanted) - 2 * cells.share(CellKind.TITLED, CellKind.CAPITALS);
  }

  private static double phone(ColumnProfile cells) {
    double numbers = cells.share(CellKind.PHONE, CellKind.LOST, CellKind.NAMED_NUMBER);
    return numbers * 1.5
        + cells.share(CellKind.DIGITS, CellKind.COUNT)
        + 0.5 * cells.fill()
        - cells.share(CellKind.TITLED, CellKind.CAPITALS);
  }

  private static double marks(ColumnProfile cells) {
    return cells.share(CellKind.MARK, CellKind.SEX, CellKind.COUNT) - 0.5;
  }

  private static double grade(ColumnProfile cells) {
    if (cells.bloods() > 0.5) {
      return -5;
    }
    return cells.share(CellKind.GRADE) + 0.5 * cells.words() - cells.share(CellKind.DATE);
  }

  private static double words(ColumnProfile cells) {
    double wrong =
        cells.share(CellKind.NIP, CellKind.NIK, CellKind.PHONE, CellKind.DATE, CellKind.DIGITS);
    return 0.5 * cells.words() - 2 * wrong;
  }
}
