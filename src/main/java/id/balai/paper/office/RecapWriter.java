package id.balai.paper.office;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.AttendanceRecap;
import id.balai.domain.document.AttendanceRecap.Line;
import id.balai.domain.document.SheetPerson;
import id.balai.paper.block.PaperContext;
import id.balai.paper.table.Cell;
import id.balai.paper.table.Column;
import id.balai.paper.table.Table;
import id.balai.paper.type.Align;
import id.balai.paper.word.PaperMessages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Makes recaps of attendance (R8).
public final class RecapWriter {

  private static final float LABEL = mm(30);
  private static final List<ToIntFunction<Line>> FIGURES =
      List.of(
          Line::invited,
          Line::men,
          Line::women,
          Line::unknown,
          Line::present,
          Line::late,
          Line::absent);

  private final PaperContext context;

  public RecapWriter(PaperContext context) {
    this.context = context;
  }

  /// Writes the recap and the list of those who did not come.
  public void write(AttendanceRecap recap, OutputStream out) throws IOException {
    PaperMessages messages = context.messages();
    try (var page = new OfficePage(context, recap.event(), recap.identity(), "recap")) {
      page.title(messages.text("recap.title"));
      page.fields(
          LABEL,
          List.of(
              page.field("sheet.event", recap.event().name()),
              page.field("sheet.session", recap.scope()),
              page.field("sheet.day", context.dates().weekdays(recap.event())),
              page.field("sheet.venue", recap.event().venue())));
      Table table = figures(page, recap);
      if (recap.absent().isEmpty()) {
        page.tableAndOfficials(table, recap.signatories());
      } else {
        table.draw(page.flow(), _ -> 0);
        page.flow().skip(mm(3));
        page.heading(messages.text("recap.absent"));
        page.tableAndOfficials(absent(page, recap.absent()), recap.signatories());
      }
      page.save(out);
    }
  }

  private Table figures(OfficePage page, AttendanceRecap recap) {
    PaperMessages messages = context.messages();
    var columns = new ArrayList<Column>();
    columns.add(Column.of(messages.text("column.NUMBER"), 9, Align.CENTRE));
    columns.add(Column.of(messages.text("column.INSTITUTION"), 57, Align.LEFT));
    for (String key :
        List.of("invited", "men", "women", "unknown", "present", "late", "absentees")) {
      columns.add(Column.of(messages.text("recap." + key), 17, Align.RIGHT));
    }
    var rows = new ArrayList<List<String>>();
    recap.lines().forEach(line -> rows.add(plain(rows.size() + 1, line)));
    page.attachRows("rekap", columns.stream().map(Column::head).toList(), rows);
    var table = new Table(context, columns, page.flow().width());
    int number = 1;
    for (Line line : recap.lines()) {
      table.add(
          row(Integer.toString(number++), line.institution(), f -> f.applyAsInt(line), false));
    }
    table.add(
        row("", messages.text("recap.total"), f -> recap.lines().stream().mapToInt(f).sum(), true));
    return table;
  }

  private static List<String> plain(int number, Line line) {
    var row = new ArrayList<>(List.of(Integer.toString(number), line.institution()));
    FIGURES.forEach(figure -> row.add(Integer.toString(figure.applyAsInt(line))));
    return row;
  }

  private static List<Cell> row(
      String number, String name, Function<ToIntFunction<Line>, Integer> value, boolean isSum) {
    Function<String, Cell> cell = isSum ? OfficePage::strong : OfficePage::cell;
    var cells = new ArrayList<Cell>(List.of(cell.apply(number), cell.apply(name)));
    for (ToIntFunction<Line> figure : FIGURES) {
      cells.add(cell.apply(Integer.toString(value.apply(figure))));
    }
    return cells;
  }

  /// The absent are not in the attached rows: who did not come is nobody's data to pass on.
  private Table absent(OfficePage page, List<SheetPerson> people) {
    PaperMessages messages = context.messages();
    var columns =
        List.of(
            Column.of(messages.text("column.NUMBER"), 9, Align.CENTRE),
            Column.of(messages.text("column.NAME"), 71, Align.LEFT),
            Column.of(messages.text("column.POSITION"), 50, Align.LEFT),
            Column.of(messages.text("column.INSTITUTION"), 50, Align.LEFT));
    var table = new Table(context, columns, page.flow().width());
    int number = 1;
    for (SheetPerson person : people) {
      table.add(
          List.of(
              OfficePage.cell(Integer.toString(number++)),
              OfficePage.strong(person.name()),
              OfficePage.cell(person.position()),
              OfficePage.cell(person.institution())));
    }
    return table;
  }
}
