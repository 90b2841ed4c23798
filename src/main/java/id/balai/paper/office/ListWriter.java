package id.balai.paper.office;

import id.balai.domain.document.OfficeList;
import id.balai.paper.block.PaperContext;
import id.balai.paper.table.Column;
import id.balai.paper.table.Table;
import id.balai.paper.type.Align;
import id.balai.paper.word.PaperMessages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes plain lists: a number, then a column for each of its texts.
public final class ListWriter {

  private static final float NUMBER = 10;
  private static final float TEXT = 42;

  private final PaperContext context;

  public ListWriter(PaperContext context) {
    this.context = context;
  }

  /// Writes the list.
  public void write(OfficeList list, OutputStream out) throws IOException {
    PaperMessages messages = context.messages();
    String kind = list.columns().name().toLowerCase(Locale.ROOT);
    try (var page = new OfficePage(context, list.event(), list.identity(), kind)) {
      page.title(messages.text(kind + ".title"));
      page.text(list.event().name(), Align.CENTRE);
      var columns = new ArrayList<Column>();
      columns.add(Column.of(messages.text("column.NUMBER"), NUMBER, Align.CENTRE));
      for (String column : list.columns().keys()) {
        columns.add(Column.of(messages.text(kind + "." + column), width(column), Align.LEFT));
      }
      var table = new Table(context, columns, page.flow().width());
      var rows = new ArrayList<List<String>>();
      for (List<String> texts : list.rows()) {
        var row = new ArrayList<String>();
        row.add(Integer.toString(rows.size() + 1));
        row.addAll(texts);
        rows.add(row);
        table.add(OfficePage.cells(row));
      }
      page.attachRows(
          messages.text(kind + ".file"), columns.stream().map(Column::head).toList(), rows);
      page.tableAndOfficials(table, list.signatories());
      page.save(out);
    }
  }

  /// Names and numbers of certificates are long, states are one word.
  private static float width(String column) {
    return switch (column) {
      case "number", "person" -> 1.5f * TEXT;
      default -> TEXT;
    };
  }
}
