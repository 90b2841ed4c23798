package id.balai.roster.source;

import id.balai.domain.participant.roster.UnreadableReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads the tables of a web page, which many programs write and call `.xls`. No script runs and
/// nothing is fetched.
final class WebTables {
  private static final long LARGEST = 32L << 20;
  private static final int WIDEST = 64;
  private static final int TALLEST = 5000;

  private WebTables() {}

  static RowSource open(Path file, SheetChoice choice) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new UnreadableFileException(UnreadableReason.TOO_LARGE, LARGEST >> 20);
    }
    Document page = Jsoup.parse(file.toFile());
    List<LoadedSheet> sheets = new ArrayList<>();
    List<Element> tables =
        page.select("table").stream().filter(t -> t.select("table").size() == 1).toList();
    for (Element table : tables) {
      String name = tables.size() == 1 ? "" : "Tabel " + (sheets.size() + 1);
      sheets.add(sheet(table, name, choice));
    }
    if (sheets.isEmpty()) {
      throw new UnreadableFileException(UnreadableReason.MARKUP);
    }
    return LoadedRows.of("HTML", sheets, choice);
  }

  private static LoadedSheet sheet(Element table, String name, SheetChoice choice)
      throws UnreadableFileException {
    LoadedSheet sheet = new LoadedSheet(name);
    List<Integer> busy = new ArrayList<>();
    int line = 0;
    for (Element element : table.select("tr")) {
      line++;
      RowBuilder row = new RowBuilder(choice.limits(), line);
      if (isHidden(element)) {
        row.hide();
      }
      cells(element, row, sheet, busy);
      sheet.add(row.row());
    }
    return sheet;
  }

  /// Cells that reach down keep their column busy in the rows below.
  private static void cells(Element element, RowBuilder row, LoadedSheet sheet, List<Integer> busy)
      throws UnreadableFileException {
    int column = 0;
    for (Element cell : element.select("> td, > th")) {
      while (column < busy.size() && busy.get(column) >= row.line()) {
        column++;
      }
      row.put(column, RawCell.text(text(cell)));
      int wide = span(cell, "colspan", WIDEST);
      int last = row.line() + span(cell, "rowspan", TALLEST) - 1;
      for (int i = 0; i < wide && last > row.line(); i++) {
        while (busy.size() <= column + i) {
          busy.add(0);
        }
        busy.set(column + i, last);
      }
      if (last > row.line()) {
        sheet.merge(new MergedCells(column, row.line(), last));
      }
      column += wide;
    }
  }

  private static boolean isHidden(Element element) {
    return element.attr("style").replace(" ", "").contains("display:none");
  }

  private static int span(Element cell, String name, int most) {
    String digits = cell.attr(name).strip();
    return digits.matches("[1-9]\\d{0,4}") ? Math.min(most, Integer.parseInt(digits)) : 1;
  }

  private static String text(Element cell) {
    return cell.wholeText().replaceAll("[ \\t\\r]*\\n[ \\t\\r\\n]*", "\n").strip();
  }
}
