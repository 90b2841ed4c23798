package id.balai.paper.table;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.paper.block.Flow;
import id.balai.paper.block.PaperContext;
import id.balai.paper.table.MeasuredRow.MeasuredCell;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// A table that may run over several pages: the head stands on every page, a row is never split,
/// two rows that share signature cells stay together, and what follows the table never stands
/// without at least two rows above it (R2, R5).
public final class Table {

  static final TextStyle HEAD = TextStyle.of(Face.SANS_SEMIBOLD, 8.5f);
  static final float PADDING = mm(1.8);
  private static final float ROW = mm(9.5);
  private static final float SMALLEST = 6.5f;

  private final PaperContext context;
  private final List<Column> columns;
  private final List<MeasuredRow> rows = new ArrayList<>();
  private final List<MeasuredRow> sums = new ArrayList<>();
  private final float[] widths;

  /// @param width of the whole table in points
  public Table(PaperContext context, List<Column> columns, float width) {
    this.context = context;
    this.columns = List.copyOf(columns);
    this.widths = new float[columns.size()];
    float sum = 0;
    for (Column column : columns) {
      sum += column.weight();
    }
    for (int at = 0; at < widths.length; at++) {
      widths[at] = width * columns.get(at).weight() / sum;
    }
  }

  /// Adds a row.
  ///
  /// @param cells one for every column
  public void add(List<Cell> cells) {
    rows.add(measured(cells));
  }

  /// Adds a row of sums below all others; it shares no cell with them.
  public void addSum(List<Cell> cells) {
    sums.add(measured(cells));
  }

  private MeasuredRow measured(List<Cell> cells) {
    var measured = new ArrayList<MeasuredCell>();
    float height = ROW;
    for (int at = 0; at < cells.size(); at++) {
      var cell = new MeasuredCell(cells.get(at), lines(cells.get(at), widths[at]));
      measured.add(cell);
      height = Math.max(height, cell.height() + 2 * PADDING);
    }
    return new MeasuredRow(measured, height);
  }

  private List<Cell.Piece> lines(Cell cell, float width) {
    var lines = new ArrayList<Cell.Piece>();
    if (cell instanceof Cell.Text text) {
      for (Cell.Piece piece : text.pieces()) {
        float room = width - 2 * PADDING;
        TextStyle style = fitting(piece, room);
        for (String line : context.lines().lines(style, piece.words(), room)) {
          lines.add(new Cell.Piece(style, line));
        }
      }
    }
    return lines;
  }

  /// A single word that is too wide, such as a number of many digits, is set smaller before it is
  /// broken.
  private TextStyle fitting(Cell.Piece piece, float room) {
    boolean isWord = piece.words().strip().indexOf(' ') < 0;
    return isWord
        ? context.lines().shrunk(piece.style(), piece.words(), room, SMALLEST)
        : piece.style();
  }

  /// Draws the table into the flow, turning pages, and leaves `after` points of room below its last
  /// row on the same page.
  public void draw(Flow flow, float after) {
    List<List<MeasuredRow>> units = units();
    var page = new TablePage(context, columns, widths, flow);
    if (units.size() <= tail(units)
        && flow.room() < TablePage.LEAST_HEAD + height(rows(units)) + after) {
      flow.turn();
    }
    page.begin();
    int left = units.size();
    for (List<MeasuredRow> unit : units) {
      boolean isTail = left <= tail(units);
      float needed = height(unit) + (isTail ? restOfTail(units, left) + after : 0);
      if (flow.room() < needed && page.hasRows()) {
        page.end();
        flow.turn();
        page.begin();
      }
      page.unit(unit);
      left--;
    }
    page.end();
  }

  private static List<MeasuredRow> rows(List<List<MeasuredRow>> units) {
    return units.stream().flatMap(List::stream).toList();
  }

  /// Height of all units after the one that is `left` from the end.
  private static float restOfTail(List<List<MeasuredRow>> units, int left) {
    float sum = 0;
    for (List<MeasuredRow> unit : units.subList(units.size() - left + 1, units.size())) {
      sum += height(unit);
    }
    return sum;
  }

  /// Units at the end that hold at least two rows.
  private static int tail(List<List<MeasuredRow>> units) {
    boolean isPair = !units.isEmpty() && units.getLast().size() > 1;
    return isPair ? 1 : 2;
  }

  private static float height(List<MeasuredRow> unit) {
    float sum = 0;
    for (MeasuredRow row : unit) {
      sum += row.height();
    }
    return sum;
  }

  /// Rows that stay together: pairs when there is a zigzag column, else single rows. A last row
  /// without a partner is as tall as two.
  private List<List<MeasuredRow>> units() {
    boolean isZigzag = columns.stream().anyMatch(c -> c.kind() == Column.Kind.ZIGZAG);
    int step = isZigzag ? 2 : 1;
    var units = new ArrayList<List<MeasuredRow>>();
    for (int from = 0; from < rows.size(); from += step) {
      var unit = new ArrayList<>(rows.subList(from, Math.min(from + step, rows.size())));
      if (unit.size() < step) {
        unit.set(0, unit.getFirst().tall(Math.max(unit.getFirst().height(), 2 * ROW)));
      }
      units.add(unit);
    }
    sums.forEach(sum -> units.add(List.of(sum)));
    return units;
  }
}
