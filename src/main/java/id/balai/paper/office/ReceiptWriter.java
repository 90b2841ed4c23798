package id.balai.paper.office;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.ReceiptList;
import id.balai.domain.document.ReceiptList.Line;
import id.balai.domain.document.SheetPerson;
import id.balai.domain.layout.IdentityMask;
import id.balai.paper.block.PaperContext;
import id.balai.paper.table.Cell;
import id.balai.paper.table.Column;
import id.balai.paper.table.Table;
import id.balai.paper.type.Align;
import id.balai.paper.word.IdentityText;
import id.balai.paper.word.IndonesianNumber;
import id.balai.paper.word.PaperMessages;
import id.balai.paper.word.Rupiah;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// Makes lists of payments to be signed for by pen (R9).
public final class ReceiptWriter {

  private static final float LABEL = mm(30);

  /// Room for a pen.
  private static final String DOTS = ".".repeat(60);

  private final PaperContext context;

  public ReceiptWriter(PaperContext context) {
    this.context = context;
  }

  /// Writes the list with its total in figures and words.
  public void write(ReceiptList list, OutputStream out) throws IOException {
    PaperMessages messages = context.messages();
    try (var page = new OfficePage(context, list.event(), list.identity(), "receipt")) {
      page.title(messages.text("receipt.title"));
      page.fields(
          LABEL,
          List.of(
              page.field("receipt.purpose", list.purpose()),
              page.field("sheet.event", list.event().name()),
              page.field("sheet.day", context.dates().weekdays(list.event()))));
      String total = list.isForm() ? DOTS : Rupiah.full(list.total());
      String words = list.isForm() ? DOTS : capital(IndonesianNumber.rupiah(list.total()));
      page.tableAndOfficials(
          table(page, list), messages.text("receipt.words", total, words), list.signatories());
      page.save(out);
    }
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private Table table(OfficePage page, ReceiptList list) {
    PaperMessages messages = context.messages();
    var columns =
        List.of(
            Column.of(messages.text("column.NUMBER"), 9, Align.CENTRE),
            Column.of(messages.text("column.NAME"), 46, Align.LEFT),
            Column.of(messages.text("receipt.grade"), 12, Align.CENTRE),
            Column.of(messages.text("column.OFFICE"), 35, Align.LEFT),
            Column.of(messages.text("receipt.amount"), 21, Align.RIGHT),
            Column.of(messages.text("receipt.tax"), 17, Align.RIGHT),
            Column.of(messages.text("receipt.received"), 23, Align.RIGHT),
            Column.zigzag(messages.text("column.SIGNATURE"), 45));
    var table = new Table(context, columns, page.flow().width());
    int number = 1;
    var rows = new ArrayList<List<String>>();
    for (Line line : list.lines()) {
      rows.add(plain(number, line));
      table.add(row(number++, line, list));
    }
    List<String> head = columns.subList(0, columns.size() - 1).stream().map(Column::head).toList();
    page.attachRows("penerimaan", head, rows);
    table.addSum(
        List.of(
            OfficePage.cell(""),
            OfficePage.strong(messages.text("recap.total")),
            OfficePage.cell(""),
            OfficePage.cell(""),
            sum(list, Line::amount),
            sum(list, Line::tax),
            sum(list, Line::received),
            OfficePage.cell("")));
    return table;
  }

  private static List<String> plain(int number, Line line) {
    return List.of(
        Integer.toString(number),
        line.person().name(),
        line.person().grade(),
        office(line.person()),
        Long.toString(line.amount()),
        Long.toString(line.tax()),
        Long.toString(line.received()));
  }

  private static String office(SheetPerson person) {
    String between = person.position().isBlank() || person.institution().isBlank() ? "" : " · ";
    return person.position() + between + person.institution();
  }

  private static List<Cell> row(int number, Line line, ReceiptList list) {
    SheetPerson person = line.person();
    boolean isForm = list.isForm();
    IdentityMask mask = list.event().papers().identities().receipts();
    return List.of(
        OfficePage.cell(Integer.toString(number)),
        OfficePage.named(person.name(), IdentityText.labelled(person.identities(), mask)),
        OfficePage.cell(person.grade()),
        OfficePage.office(person),
        OfficePage.cell(isForm ? "" : Rupiah.figures(line.amount())),
        OfficePage.cell(isForm ? "" : Rupiah.figures(line.tax())),
        OfficePage.cell(isForm ? "" : Rupiah.figures(line.received())),
        new Cell.Signature(number, Optional.empty(), ""));
  }

  private static Cell sum(ReceiptList list, ToLongFunction<Line> figure) {
    return OfficePage.strong(
        list.isForm() ? "" : Rupiah.figures(list.lines().stream().mapToLong(figure).sum()));
  }
}
