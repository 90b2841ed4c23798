package id.balai.paper.office;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.AttendanceRecap;
import id.balai.domain.document.AttendanceRecap.Line;
import id.balai.domain.document.SheetMark;
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
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/// Makes recaps of attendance (R8).
public final class RecapWriter {

  private static final float LABEL = mm(30);

  /// A column of figures.
  ///
  /// @param key of its head
  /// @param shown how a figure is written
  private record Figure(String key, ToIntFunction<Line> of, IntFunction<String> shown) {
    Figure(String key, ToIntFunction<Line> of) {
      this(key, of, Integer::toString);
    }
  }

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

  /// Who has no sex on the list has a column where there is such a person, and reasons have theirs
  /// where one was entered.
  private static List<Figure> figures(AttendanceRecap recap) {
    var figures = new ArrayList<Figure>();
    figures.add(new Figure("invited", Line::invited));
    figures.add(new Figure("men", Line::men));
    figures.add(new Figure("women", Line::women));
    if (recap.lines().stream().anyMatch(line -> line.unknown() > 0)) {
      figures.add(new Figure("unknown", Line::unknown));
    }
    figures.add(new Figure("present", Line::present));
    figures.add(new Figure("late", Line::late));
    if (recap.event().door().keepsTimes()) {
      figures.add(new Figure("left", Line::left));
      figures.add(new Figure("inside", Line::minutes, RecapWriter::hours));
    }
    figures.add(new Figure("absentees", Line::absent));
    if (recap.absent().stream().anyMatch(one -> one.reason().isPresent())) {
      figures.add(new Figure("sick", Line::sick));
      figures.add(new Figure("excused", Line::excused));
      figures.add(new Figure("unexplained", Line::unexplained));
    }
    return figures;
  }

  private Table figures(OfficePage page, AttendanceRecap recap) {
    PaperMessages messages = context.messages();
    List<Figure> figures = figures(recap);
    var columns = new ArrayList<Column>();
    columns.add(Column.of(messages.text("column.NUMBER"), 9, Align.CENTRE));
    columns.add(Column.of(messages.text("column.INSTITUTION"), 57, Align.LEFT));
    for (Figure figure : figures) {
      columns.add(Column.of(messages.text("recap." + figure.key()), 12, Align.RIGHT));
    }
    var rows = new ArrayList<List<String>>();
    recap.lines().forEach(line -> rows.add(plain(rows.size() + 1, line, figures)));
    page.attachRows("rekap", columns.stream().map(Column::head).toList(), rows);
    var table = new Table(context, columns, page.flow().width());
    for (int number = 1; number <= recap.lines().size(); number++) {
      Line line = recap.lines().get(number - 1);
      table.add(cells(plain(number, line, figures), OfficePage::cell));
    }
    var sums = new ArrayList<String>(List.of("", messages.text("recap.total")));
    figures.forEach(figure -> sums.add(sum(recap, figure)));
    table.add(cells(sums, OfficePage::strong));
    return table;
  }

  private static List<String> plain(int number, Line line, List<Figure> figures) {
    var row = new ArrayList<>(List.of(Integer.toString(number), line.institution()));
    figures.forEach(figure -> row.add(figure.shown().apply(figure.of().applyAsInt(line))));
    return row;
  }

  private static String sum(AttendanceRecap recap, Figure figure) {
    return figure.shown().apply(recap.lines().stream().mapToInt(figure.of()).sum());
  }

  /// Minutes as hours and minutes, `12.05`.
  private static String hours(int minutes) {
    return String.format(Locale.ROOT, "%d.%02d", minutes / 60, minutes % 60);
  }

  private static List<Cell> cells(List<String> row, Function<String, Cell> cell) {
    return row.stream().map(cell).toList();
  }

  /// The absent are not in the attached rows: who did not come is nobody's data to pass on.
  private Table absent(OfficePage page, List<AttendanceRecap.Absentee> people) {
    PaperMessages messages = context.messages();
    var columns =
        List.of(
            Column.of(messages.text("column.NUMBER"), 9, Align.CENTRE),
            Column.of(messages.text("column.NAME"), 71, Align.LEFT),
            Column.of(messages.text("column.POSITION"), 50, Align.LEFT),
            Column.of(messages.text("column.INSTITUTION"), 50, Align.LEFT),
            Column.of(messages.text("column.REMARK"), 20, Align.LEFT));
    var table = new Table(context, columns, page.flow().width());
    int number = 1;
    for (AttendanceRecap.Absentee absentee : people) {
      SheetPerson person = absentee.person();
      table.add(
          List.of(
              OfficePage.cell(Integer.toString(number++)),
              OfficePage.strong(person.name()),
              OfficePage.cell(person.position()),
              OfficePage.cell(person.institution()),
              OfficePage.cell(
                  absentee
                      .reason()
                      .map(reason -> messages.word("mark", SheetMark.of(reason)))
                      .orElse(""))));
    }
    return table;
  }
}
