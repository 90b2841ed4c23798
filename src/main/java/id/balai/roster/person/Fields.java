package id.balai.roster.person;

import id.balai.domain.participant.roster.CellCorrection;
import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.ColumnMapping.Column;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.shape.NamedOffice;
import id.balai.roster.shape.OfficeShape;
import id.balai.roster.source.RawCell;
import id.balai.roster.source.RawRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The cells of a person by what they hold, with broken characters repaired and ditto marks
/// resolved.
final class Fields {
  private static final Set<String> DITTOS =
      Set.of(
          "idem", "sda", "sama", "-\"-", "\"", "\"\"", "''", "”", "“", "〃", "ditto", "sama diatas");

  private static final String NOTHING = "-–—_.";

  /// Letters of the words that mean the same as above.
  private static final String DITTO_LETTERS = "idemsato";

  private static final Pattern MARK = Pattern.compile("[-–—\\s]*[\"”“″〃]{1,2}[-–—\\s]*");
  private static final int LONGEST_DITTO = 16;

  private final Map<RosterColumn, RawCell> cells = new EnumMap<>(RosterColumn.class);
  private final Map<RosterColumn, String> texts = new EnumMap<>(RosterColumn.class);
  private final Map<RosterColumn, String> headers = new EnumMap<>(RosterColumn.class);

  /// @param above the person before, for ditto marks
  Fields(RawRow row, ColumnMapping mapping, Fields above, Remarks remarks) {
    for (Column column : mapping.columns()) {
      RawCell cell = row.at(column.index());
      if (column.holds() != RosterColumn.IGNORED && !cell.isBlank()) {
        cells.put(
            column.holds(), resolved(column.holds(), repaired(cell, remarks), above, remarks));
        headers.put(column.holds(), column.header());
      }
    }
    part();
  }

  /// Parts the cell of a name and an office.
  private void part() {
    RawCell both = cell(RosterColumn.NAME_AND_POSITION);
    if (both.isBlank() || both.isUnresolved()) {
      moveWhole(both);
      return;
    }
    String header = header(RosterColumn.NAME_AND_POSITION).toLowerCase(Locale.ROOT);
    NamedOffice parts =
        NamedOffice.of(
            both.text(),
            header.indexOf("jab") >= 0 && header.indexOf("jab") < header.indexOf("nama"));
    cells.put(RosterColumn.NAME, new RawCell(parts.name(), both.form()));
    if (!parts.office().isEmpty()) {
      boolean isPlace = OfficeShape.isInstitution(parts.office());
      cells.putIfAbsent(
          isPlace ? RosterColumn.INSTITUTION : RosterColumn.POSITION, RawCell.text(parts.office()));
    }
  }

  private void moveWhole(RawCell cell) {
    if (!cell.isBlank()) {
      cells.put(RosterColumn.NAME, cell);
    }
  }

  /// Nobody: what stands above the first person.
  Fields() {}

  void correct(List<CellCorrection> corrections, Remarks remarks) {
    for (CellCorrection correction : corrections) {
      cells.put(correction.column(), RawCell.text(correction.text()));
      texts.remove(correction.column());
      remarks.about(correction.column(), RemarkCode.CORRECTED);
    }
  }

  private static RawCell repaired(RawCell cell, Remarks remarks) {
    CleanText clean = CleanText.of(cell.text());
    if (!clean.removed().isEmpty()) {
      remarks.add(RemarkCode.MARKS_REMOVED, clean.removed());
    }
    return spelt(new RawCell(clean.text(), cell.form()), remarks);
  }

  private static RawCell spelt(RawCell cell, Remarks remarks) {
    String repaired = Mojibake.repaired(cell.text());
    if (repaired.equals(cell.text())) {
      if (repaired.indexOf('\uFFFD') >= 0) {
        remarks.add(RemarkCode.CHARACTERS_LOST, repaired.strip());
      }
      return cell;
    }
    remarks.add(RemarkCode.CHARACTERS_REPAIRED, cell.text().strip(), repaired.strip());
    return new RawCell(repaired, cell.form());
  }

  private static RawCell resolved(
      RosterColumn column, RawCell cell, Fields above, Remarks remarks) {
    if (cell.isUnresolved() && !column.isName() && !column.isIdentity()) {
      remarks.about(column, RemarkCode.FORMULA_EMPTY);
      return RawCell.EMPTY;
    }
    if (cell.form() == RawCell.Form.OUTSIDE) {
      remarks.about(column, RemarkCode.FORMULA_OUTSIDE, cell.text().strip());
    }
    if (!isDitto(cell.text())) {
      return cell;
    }
    if (column.isIdentity()) {
      remarks.about(column, RemarkCode.NUMBER_DITTO);
      return RawCell.EMPTY;
    }
    boolean isOwn = column == RosterColumn.NAME || column == RosterColumn.ROW_NUMBER;
    if (isOwn || column == RosterColumn.NOTE) {
      return cell;
    }
    remarks.about(column, RemarkCode.DITTO, above.text(column));
    return above.cell(column);
  }

  static boolean isDitto(String text) {
    if (text.length() > LONGEST_DITTO || hasOtherLetters(text)) {
      return false;
    }
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return DITTOS.contains(plain)
        || DITTOS.contains(plain.replace(".", "").replace(" ", ""))
        || MARK.matcher(plain).matches();
  }

  /// Whether a letter or digit stands there that no such word has; those of other scripts may be
  /// one of them in another case.
  private static boolean hasOtherLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      int c = text.charAt(i) | ' ';
      boolean isDigit = c >= '0' && c <= '9';
      if (isDigit || (c >= 'a' && c <= 'z' && DITTO_LETTERS.indexOf(c) < 0)) {
        return true;
      }
    }
    return false;
  }

  RawCell cell(RosterColumn column) {
    return cells.getOrDefault(column, RawCell.EMPTY);
  }

  /// The text of a cell in one line, without blanks at its ends; `-` and `0` alone are nothing.
  String text(RosterColumn column) {
    return texts.computeIfAbsent(column, c -> meant(Blanks.stripped(cell(c).text())));
  }

  private static String meant(String text) {
    return text.length() < 6 && (text.equals("0") || isDashes(text)) ? "" : text;
  }

  private static boolean isDashes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (NOTHING.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  boolean has(RosterColumn column) {
    return !text(column).isEmpty();
  }

  String header(RosterColumn column) {
    return headers.getOrDefault(column, "");
  }
}
