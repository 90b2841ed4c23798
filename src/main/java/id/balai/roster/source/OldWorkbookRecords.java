package id.balai.roster.source;

import id.balai.domain.participant.roster.ReadLimits;
import id.balai.domain.participant.roster.UnreadableReason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/// Puts sheets together out of the records of an old workbook. Nothing is evaluated.
final class OldWorkbookRecords implements HSSFListener {

  /// Carries a refusal through the library.
  static final class LimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient UnreadableFileException reason;

    LimitException(UnreadableFileException reason) {
      super(reason);
      this.reason = reason;
    }

    UnreadableFileException reason() {
      return reason;
    }
  }

  private static final int TALLEST = 5000;

  private final ReadLimits limits;
  private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(r -> {});
  private final List<LoadedSheet> sheets = new ArrayList<>();
  private final Map<Integer, RowBuilder> rows = new TreeMap<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private int sheet = -1;
  private boolean isSheet;
  private boolean is1904;
  private SSTRecord texts = new SSTRecord();
  private int formulaRow = -1;
  private int formulaColumn;

  OldWorkbookRecords(ReadLimits limits) {
    this.limits = limits;
  }

  List<LoadedSheet> sheets() {
    settle();
    return sheets;
  }

  @Override
  public void processRecord(Record record) {
    formats.processRecord(record);
    switch (record) {
      case BOFRecord begin -> begin(begin);
      case BoundSheetRecord bound -> bound(bound);
      case SSTRecord shared -> texts = shared;
      case DateWindow1904Record window -> is1904 = window.getWindowing() == 1;
      case RowRecord row when row.getZeroHeight() -> hiddenRows.add(row.getRowNumber());
      case ColumnInfoRecord columns when columns.getHidden() -> hide(columns);
      case MergeCellsRecord merges -> merge(merges);
      default -> cell(record);
    }
  }

  private void bound(BoundSheetRecord bound) {
    LoadedSheet loaded = new LoadedSheet(bound.getSheetname());
    if (bound.isHidden() || bound.isVeryHidden()) {
      loaded.hide();
    }
    sheets.add(loaded);
  }

  /// Charts are sheets as well, and hold no cells of their own.
  private void begin(BOFRecord begin) {
    isSheet = begin.getType() == BOFRecord.TYPE_WORKSHEET;
    if (isSheet || begin.getType() == BOFRecord.TYPE_CHART) {
      settle();
      sheet++;
    }
  }

  private void settle() {
    if (sheet >= 0 && sheet < sheets.size()) {
      rows.forEach(
          (line, row) -> {
            if (hiddenRows.contains(line)) {
              row.hide();
            }
            sheets.get(sheet).add(row.row());
          });
    }
    rows.clear();
    hiddenRows.clear();
  }

  private boolean isInside() {
    return isSheet && sheet >= 0 && sheet < sheets.size();
  }

  private void hide(ColumnInfoRecord columns) {
    if (isInside()) {
      for (int i = columns.getFirstColumn(); i <= Math.min(255, columns.getLastColumn()); i++) {
        sheets.get(sheet).hideColumn(i);
      }
    }
  }

  private void merge(MergeCellsRecord merges) {
    for (int i = 0; isInside() && i < merges.getNumAreas(); i++) {
      var area = merges.getAreaAt(i);
      int rowsHigh = area.getLastRow() - area.getFirstRow();
      if (rowsHigh > 0 && rowsHigh <= TALLEST) {
        sheets
            .get(sheet)
            .merge(
                new MergedCells(
                    area.getFirstColumn(), area.getFirstRow() + 1, area.getLastRow() + 1));
      }
    }
  }

  private void cell(Record record) {
    if (!isInside()) {
      return;
    }
    switch (record) {
      case LabelSSTRecord label -> put(label, RawCell.text(text(label.getSSTIndex())));
      case LabelRecord label -> put(label, RawCell.text(label.getValue()));
      case NumberRecord number -> put(number, number(number, number.getValue()));
      case BoolErrRecord flag -> put(flag, flag(flag));
      case FormulaRecord formula -> put(formula, formula(formula));
      case StringRecord result when formulaRow >= 0 -> {
        put(formulaRow, formulaColumn, RawCell.text(result.getString()));
        formulaRow = -1;
      }
      default -> {}
    }
  }

  private String text(int index) {
    return index >= 0 && index < texts.getNumUniqueStrings()
        ? texts.getString(index).getString()
        : "";
  }

  private RawCell number(CellValueRecordInterface cell, double value) {
    String format = formats.getFormatString(cell);
    boolean isDate = format != null && DateUtil.isADateFormat(formats.getFormatIndex(cell), format);
    if (isDate && DateUtil.isValidExcelDate(value)) {
      return RawCell.text(DateUtil.getLocalDateTime(value, is1904).toLocalDate().toString());
    }
    boolean isWhole = Double.isFinite(value) && Math.abs(value) < 1e40;
    return isWhole
        ? new RawCell(
            new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString(),
            RawCell.Form.NUMBER)
        : RawCell.text(Double.toString(value));
  }

  private static RawCell flag(BoolErrRecord flag) {
    return flag.isBoolean()
        ? RawCell.text(flag.getBooleanValue() ? "1" : "0")
        : new RawCell(error(flag.getErrorValue()), RawCell.Form.ERROR);
  }

  private static String error(int code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
  }

  private RawCell formula(FormulaRecord formula) {
    if (formula.hasCachedResultString()) {
      formulaRow = formula.getRow();
      formulaColumn = formula.getColumn();
      return RawCell.EMPTY;
    }
    return switch (formula.getCachedResultTypeEnum()) {
      case ERROR -> new RawCell(error(formula.getCachedErrorValue()), RawCell.Form.ERROR);
      case BOOLEAN -> RawCell.text(formula.getCachedBooleanValue() ? "1" : "0");
      default -> number(formula, formula.getValue());
    };
  }

  private void put(CellValueRecordInterface cell, RawCell value) {
    put(cell.getRow(), cell.getColumn(), value);
  }

  private void put(int row, int column, RawCell value) {
    try {
      rows.computeIfAbsent(row, r -> new RowBuilder(limits, r + 1)).put(column, value);
      if (rows.size() > limits.rows()) {
        throw new UnreadableFileException(UnreadableReason.TOO_MANY_ROWS, limits.rows());
      }
    } catch (UnreadableFileException e) {
      throw new LimitException(e);
    }
  }
}
