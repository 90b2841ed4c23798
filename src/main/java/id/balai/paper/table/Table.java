package id.balai.paper.table;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.paper.block.Flow;
import id.balai.paper.block.PaperContext;
import id.balai.paper.block.Tightness;
import id.balai.paper.table.MeasuredRow.MeasuredCell;
import id.balai.paper.type.Face;
import id.balai.paper.type.LineBreaker;
import id.balai.paper.type.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A table that may run over several pages: the head stands on every page, a row is never split,
/// two rows that share signature cells stay together, and what follows the table never stands
/// without at least two rows above it (R2, R5). Where a little less room saves a page, rows and
/// what follows them give way down to a floor.
public final class Table {

  static final TextStyle HEAD = TextStyle.of(Face.SANS_SEMIBOLD, 9);
  static final TextStyle SECTION = TextStyle.of(Face.SANS_BOLD, 9.5f);

  /// Room at the sides of a cell, in points.
  static final float SIDE = mm(1.4f);

  private final PaperContext context;
  private final List<Column> columns;
  private final float width;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<List<Cell>> sums = new ArrayList<>();
  private final Map<Integer, String> sections = new TreeMap<>();

  /// @param width of the whole table in points
  public Table(PaperContext context, List<Column> columns, float width) {
    this.context = context;
    this.columns = List.copyOf(columns);
    this.width = width;
  }

  /// What follows a table on the page of its last rows.
  @FunctionalInterface
  public interface Tail {

    /// Its height in points.
    float height(Tightness tightness);
  }

  /// Adds a row.
  ///
  /// @param cells one for every column
  public void add(List<Cell> cells) {
    rows.add(List.copyOf(cells));
  }

  /// Begins a part of the table under a line of its own.
  public void section(String words) {
    sections.put(rows.size(), words);
  }

  /// Adds a row of sums below all others; it shares no cell with them.
  public void addSum(List<Cell> cells) {
    sums.add(List.copyOf(cells));
  }

  /// Draws the table into the flow, turning pages.
  ///
  /// @param after has room below the last row on the same page
  /// @return how much rows gave way; what follows has to give way as much
  public Tightness draw(Flow flow, Tail after) {
    var all = new ArrayList<>(rows);
    all.addAll(sums);
    float[] widths = new ColumnWidths(context, columns, all, width).fit(width);
    var page = new TablePage(context, columns, widths, flow);
    var broken = new Broken(broken(rows, widths), broken(sums, widths));
    Laid best = laid(Tightness.NONE, broken, page.headHeight(), flow, after);
    if (best.breaks().pages() > 0) {
      int least =
          laid(Tightness.ALL.getLast(), broken, page.headHeight(), flow, after).breaks().pages();
      for (Tightness tried : Tightness.ALL) {
        if (best.breaks().pages() > least) {
          best = laid(tried, broken, page.headHeight(), flow, after);
        }
      }
    }
    draw(flow, page, best);
    return best.tightness();
  }

  private static void draw(Flow flow, TablePage page, Laid laid) {
    if (laid.breaks().before().get(0)) {
      flow.turn();
    }
    page.begin(laid.tightness());
    for (int at = 0; at < laid.units().size(); at++) {
      if (at > 0 && laid.breaks().before().get(at)) {
        page.end();
        flow.turn();
        page.begin(laid.tightness());
      }
      page.unit(laid.units().get(at));
    }
    page.end();
  }

  /// A table that is broken into pages.
  private record Laid(Tightness tightness, List<Unit> units, PageBreaks breaks) {}

  private Laid laid(Tightness tightness, Broken broken, float head, Flow flow, Tail after) {
    List<Unit> units = units(tightness, broken);
    var room = new PageBreaks.Room(flow.room(), flow.roomOfPage(), head, after.height(tightness));
    return new Laid(tightness, units, PageBreaks.of(units, room));
  }

  /// Rows and sums with their words in lines, which are the same however much rows give way.
  private record Broken(List<List<MeasuredCell>> rows, List<List<MeasuredCell>> sums) {}

  private List<List<MeasuredCell>> broken(List<List<Cell>> rows, float[] widths) {
    var all = new ArrayList<List<MeasuredCell>>();
    for (List<Cell> cells : rows) {
      var row = new ArrayList<MeasuredCell>();
      for (int at = 0; at < cells.size(); at++) {
        row.add(new MeasuredCell(cells.get(at), lines(cells.get(at), widths[at])));
      }
      all.add(row);
    }
    return all;
  }

  private MeasuredRow measured(List<MeasuredCell> cells, Tightness tightness) {
    float height = isSigned() ? tightness.signedRow() : tightness.plainRow();
    for (MeasuredCell cell : cells) {
      height = Math.max(height, cell.height() + 2 * tightness.padding());
    }
    return new MeasuredRow(cells, height);
  }

  private List<Cell.Piece> lines(Cell cell, float width) {
    var lines = new ArrayList<Cell.Piece>();
    if (cell instanceof Cell.Text text) {
      for (Cell.Piece piece : text.pieces()) {
        float room = width - 2 * SIDE;
        TextStyle style = fitting(piece, room);
        for (String line : context.lines().lines(style, piece.words(), room)) {
          lines.add(new Cell.Piece(style, line));
        }
      }
    }
    return lines;
  }

  /// A word that is too wide, such as a number of many digits, is set smaller before it is broken.
  private TextStyle fitting(Cell.Piece piece, float room) {
    TextStyle style = context.sized(piece.style());
    float wide = room + 0.1f;
    if (context.types().width(style, piece.words()) <= wide) {
      return style;
    }
    for (String word : LineBreaker.words(piece.words())) {
      style = context.lines().shrunk(style, word, wide, PaperContext.SMALLEST);
    }
    return style;
  }

  private boolean isSigned() {
    return columns.stream().anyMatch(column -> column.kind() == Column.Kind.ZIGZAG);
  }

  /// Rows that stay together: pairs when there is a zigzag column, else single rows. A last row
  /// without a partner is as tall as two.
  private List<Unit> units(Tightness tightness, Broken broken) {
    int step = isSigned() ? 2 : 1;
    var units = new ArrayList<Unit>();
    for (int from = 0; from < rows.size(); ) {
      int to = Math.min(from + step, rows.size());
      if (to - from > 1 && sections.containsKey(from + 1)) {
        to = from + 1;
      }
      var unit = new ArrayList<MeasuredRow>();
      for (List<MeasuredCell> row : broken.rows().subList(from, to)) {
        unit.add(measured(row, tightness));
      }
      if (unit.size() < step) {
        unit.set(
            0, unit.getFirst().tall(Math.max(unit.getFirst().height(), 2 * tightness.signedRow())));
      }
      units.add(new Unit(head(from, tightness), unit));
      from = to;
    }
    for (List<MeasuredCell> sum : broken.sums()) {
      units.add(new Unit(Optional.empty(), List.of(measured(sum, tightness))));
    }
    return units;
  }

  private Optional<Unit.Head> head(int row, Tightness tightness) {
    float height = context.sized(SECTION).leading() + 2 * tightness.padding();
    return Optional.ofNullable(sections.get(row)).map(words -> new Unit.Head(words, height));
  }
}
