package id.balai.paper.sheet;

import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.SheetRow;
import id.balai.domain.layout.PlannedColumn;
import id.balai.domain.layout.SheetColumn;
import id.balai.domain.layout.SheetMode;
import id.balai.paper.pdf.CsvText;
import id.balai.paper.word.EventDates;
import id.balai.paper.word.PaperMessages;
import java.util.ArrayList;
import java.util.List;

/// The rows of a sheet as CSV, with the same columns and the same masking as on paper, and with
/// what paper cannot say in a cell: whether a signature is there.
final class SheetCsv {

  private final PaperMessages messages;
  private final AttendanceSheet sheet;
  private final SheetWords texts;

  SheetCsv(PaperMessages messages, AttendanceSheet sheet) {
    this.messages = messages;
    this.sheet = sheet;
    this.texts = new SheetWords(messages, new EventDates(messages), sheet.layout().identities());
  }

  /// The text.
  String text() {
    List<SheetColumn> columns = columns();
    var rows = new ArrayList<List<String>>();
    if (sheet.layout().mode() != SheetMode.EMPTY_LINES) {
      int number = 1;
      for (SheetRow row : sheet.rows()) {
        rows.add(values(columns, number++, row));
      }
    }
    boolean hasLeaving = columns.contains(SheetColumn.LEAVING);
    return CsvText.of(columns.stream().map(c -> texts.head(c, hasLeaving)).toList(), rows);
  }

  private List<SheetColumn> columns() {
    var columns =
        new ArrayList<>(sheet.layout().columns().stream().map(PlannedColumn::column).toList());
    List<SheetColumn> wanted =
        sheet.event().door().keepsTimes()
            ? List.of(SheetColumn.ARRIVAL, SheetColumn.LEAVING, SheetColumn.REMARK)
            : List.of(SheetColumn.ARRIVAL, SheetColumn.REMARK);
    for (SheetColumn always : wanted) {
      if (!columns.contains(always)) {
        columns.add(always);
      }
    }
    return columns;
  }

  private List<String> values(List<SheetColumn> columns, int number, SheetRow row) {
    var values = new ArrayList<String>();
    for (SheetColumn column : columns) {
      values.add(
          switch (column) {
            case NUMBER -> Integer.toString(number);
            case SIGNATURE -> messages.text(row.ink().isPresent() ? "csv.signed" : "csv.unsigned");
            default -> texts.value(column, row);
          });
    }
    return values;
  }
}
