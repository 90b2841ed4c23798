package id.balai.paper.table;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.paper.block.PaperContext;
import id.balai.paper.type.LineBreaker;
import id.balai.paper.type.TextStyle;
import java.util.Arrays;
import java.util.List;

/// How wide columns are, from what stands in them: no word is wider than its column as long as the
/// page allows it, and what is left goes where lines would break.
final class ColumnWidths {

  /// A signature needs this much for two columns of a zigzag.
  private static final float LEAST_ZIGZAG = mm(40);

  /// Of ten cells, nine stand on one line where there is room; the longest may break.
  private static final float USUAL_CELLS = 0.9f;

  /// The longest cell breaks into two lines and not into more, where there is room: two lines of
  /// words are seldom equally long.
  private static final float LONGEST_LINE = 0.55f;

  /// A width that was added up is a little off.
  private static final float ROUNDING = 0.2f;

  private final PaperContext context;
  private final List<Column> columns;
  private final float[] least;
  private final float[] wanted;
  private final float[] longest;

  ColumnWidths(PaperContext context, List<Column> columns, List<List<Cell>> rows, float width) {
    this.context = context;
    this.columns = columns;
    this.least = new float[columns.size()];
    this.wanted = new float[columns.size()];
    this.longest = new float[columns.size()];
    float weights = 0;
    for (Column column : columns) {
      weights += column.weight();
    }
    for (int at = 0; at < least.length; at++) {
      measure(at, rows, width * columns.get(at).weight() / weights);
    }
  }

  private void measure(int at, List<List<Cell>> rows, float share) {
    Column column = columns.get(at);
    float head = word(context.sized(Table.HEAD), column.head());
    if (column.kind() == Column.Kind.ZIGZAG) {
      least[at] = Math.max(head, column.isFixed() ? share : Math.min(LEAST_ZIGZAG, share));
      wanted[at] = Math.max(least[at], share);
      longest[at] = wanted[at];
      return;
    }
    float[] lines = new float[rows.size()];
    float words = head;
    for (int row = 0; row < lines.length; row++) {
      if (rows.get(row).get(at) instanceof Cell.Text text) {
        for (Cell.Piece piece : text.pieces()) {
          TextStyle style = context.sized(piece.style());
          words = Math.max(words, word(style, piece.words()));
          lines[row] = Math.max(lines[row], context.types().width(style, piece.words()));
        }
      }
    }
    Arrays.sort(lines);
    float usual = lines.length == 0 ? 0 : lines[(int) ((lines.length - 1) * USUAL_CELLS)];
    least[at] = words + 2 * Table.SIDE + ROUNDING;
    float last = lines.length == 0 ? 0 : lines[lines.length - 1];
    float broken = Math.max(usual, last * LONGEST_LINE);
    wanted[at] = Math.max(least[at], column.isFixed() ? share : broken + 2 * Table.SIDE);
    longest[at] =
        column.isFixed() ? wanted[at] : Math.max(wanted[at], last + 2 * Table.SIDE + ROUNDING);
  }

  /// Width of the widest word.
  private float word(TextStyle style, String words) {
    float widest = 0;
    for (String word : LineBreaker.words(words)) {
      widest = Math.max(widest, context.types().width(style, word));
    }
    return widest;
  }

  /// The widths; together they are `width`. Room goes to whole words first, then to usual cells,
  /// then to the longest, and what is left to all.
  float[] fit(float width) {
    if (sum(longest) <= width) {
      return scaled(longest, width);
    }
    if (sum(wanted) <= width) {
      return between(wanted, longest, width);
    }
    return sum(least) <= width ? between(least, wanted, width) : scaled(least, width);
  }

  private static float[] scaled(float[] widths, float width) {
    float factor = width / sum(widths);
    var scaled = new float[widths.length];
    for (int at = 0; at < widths.length; at++) {
      scaled[at] = widths[at] * factor;
    }
    return scaled;
  }

  private static float[] between(float[] narrow, float[] wide, float width) {
    float share = (width - sum(narrow)) / (sum(wide) - sum(narrow));
    var widths = new float[narrow.length];
    for (int at = 0; at < widths.length; at++) {
      widths[at] = narrow[at] + (wide[at] - narrow[at]) * share;
    }
    return widths;
  }

  private static float sum(float[] values) {
    float sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum;
  }
}
