package id.balai.roster.source;

import id.balai.roster.source.RawCell.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// Cells of a workbook as texts. Numbers keep the digits of the file; nothing is evaluated.
final class WorkbookCells {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'(?=!)");
  private static final Pattern REACHING_OUT =
      Pattern.compile(
          "(?i)\\b(HYPERLINK|WEBSERVICE|IMPORT\\w+|FILTERXML|CALL|EXEC|RTD|DDE\\w*)\\s*\\(|\\w\\|[^&]*!");
  private static final Pattern DATE = Pattern.compile("(?i).*(y{2,}|d{1,4}.*m{1,4}).*");

  private WorkbookCells() {}

  static RawRow row(Row row) {
    List<RawCell> cells = new ArrayList<>(row.getCellCount());
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(cell(row.hasCell(i) ? row.getCell(i) : null));
    }
    return new RawRow(row.getRowNum(), cells, /* isPadded= */ true, row.isHidden());
  }

  private static RawCell cell(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return RawCell.EMPTY;
    }
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    return switch (cell.getType()) {
      case NUMBER -> number(cell, raw);
      case ERROR -> new RawCell(raw.isEmpty() ? "#N/A" : raw, Form.ERROR);
      case FORMULA -> formula(cell, raw);
      case STRING -> RawCell.text(text(cell.getText()));
      default -> RawCell.text(raw);
    };
  }

  private static RawCell formula(Cell cell, String raw) {
    String formula = cell.getFormula() == null ? "" : cell.getFormula();
    if (raw.isBlank()) {
      return formula.isBlank() ? RawCell.EMPTY : RawCell.formula(formula);
    }
    if (raw.startsWith("#")) {
      return new RawCell(raw, Form.ERROR);
    }
    if (REACHING_OUT.matcher(QUOTED.matcher(formula).replaceAll("")).find()) {
      return new RawCell(text(raw), Form.OUTSIDE);
    }
    return cell.getValue() instanceof Number ? number(cell, raw) : RawCell.text(text(raw));
  }

  private static RawCell number(Cell cell, String raw) {
    String format = cell.getDataFormatString();
    if (format != null && isDate(format)) {
      try {
        return RawCell.text(cell.asDate().toLocalDate().toString());
      } catch (RuntimeException e) {
        return new RawCell(raw, Form.NUMBER);
      }
    }
    try {
      BigDecimal value = new BigDecimal(raw);
      boolean isSane = Math.abs((long) value.precision() - value.scale()) < 40;
      return new RawCell(isSane ? value.stripTrailingZeros().toPlainString() : raw, Form.NUMBER);
    } catch (NumberFormatException e) {
      return RawCell.text(raw);
    }
  }

  private static boolean isDate(String format) {
    String plain = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
    return DATE.matcher(plain).matches();
  }

  /// Line breaks as spreadsheets escape them.
  private static String text(@Nullable String text) {
    return text == null ? "" : text.replace("_x000D_", "").replace("_x000A_", "\n");
  }
}
