package id.balai.paper.table;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.paper.block.Flow;
import id.balai.paper.block.Frame;
import id.balai.paper.block.InkDrawing;
import id.balai.paper.block.PaperContext;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Pen;
import id.balai.paper.pdf.Tag;
import id.balai.paper.table.MeasuredRow.MeasuredCell;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Draws the part of a table that stands on one page, again and again.
final class TablePage {

  private static final TextStyle NUMBER = TextStyle.of(Face.SANS, 8);
  private static final Pen RULE = Pen.rule(Colour.RULE, 0.6f);
  private static final float HEAD_LINE = 10.5f;

  /// Height of a head of one line.
  static final float LEAST_HEAD = HEAD_LINE + mm(4);

  private static final float NUMBER_WIDTH = mm(6.5);

  /// A signature takes less than two rows, so that neighbours look staggered.
  private static final float INK_SHARE = 0.78f;

  private final PaperContext context;
  private final List<Column> columns;
  private final float[] widths;
  private final Flow flow;
  private final Tag table;
  private @Nullable Tag body;
  private final List<DrawnRow> drawn = new ArrayList<>();
  private float top;

  TablePage(PaperContext context, List<Column> columns, float[] widths, Flow flow) {
    this.context = context;
    this.columns = columns;
    this.widths = widths.clone();
    this.flow = flow;
    this.table = flow.file().root().child("Table");
  }

  boolean hasRows() {
    return !drawn.isEmpty();
  }

  /// Draws the head: content on the first page, an ornament on all others.
  void begin() {
    drawn.clear();
    List<List<String>> heads = new ArrayList<>();
    int most = 1;
    for (int at = 0; at < widths.length; at++) {
      float room = widths[at] - mm(1.6);
      heads.add(context.lines().lines(Table.HEAD, columns.get(at).head(), room));
      most = Math.max(most, heads.get(at).size());
    }
    Frame frame = flow.take(most * HEAD_LINE + mm(4));
    top = frame.top();
    Canvas canvas = flow.canvas();
    canvas.artifact(
        () -> canvas.fill(Colour.HEAD, frame.left(), frame.top(), frame.width(), frame.height()));
    if (body == null) {
      Tag row = table.child("THead").child("TR");
      for (int at = 0; at < widths.length; at++) {
        int column = at;
        canvas.tagged(row.columnHead(), () -> head(canvas, frame, column, heads.get(column)));
      }
      body = table.child("TBody");
      return;
    }
    canvas.artifact(
        () -> {
          for (int at = 0; at < widths.length; at++) {
            head(canvas, frame, at, heads.get(at));
          }
        });
  }

  private void head(Canvas canvas, Frame frame, int column, List<String> lines) {
    float y = frame.top() + (frame.height() - lines.size() * HEAD_LINE) / 2 + HEAD_LINE * 0.75f;
    float middle = left(column) + widths[column] / 2;
    for (String line : lines) {
      canvas.text(Table.HEAD, Align.CENTRE, middle, y, line);
      y += HEAD_LINE;
    }
  }

  /// Draws rows that stay together.
  void unit(List<MeasuredRow> rows) {
    float height = 0;
    for (MeasuredRow row : rows) {
      height += row.height();
    }
    Frame unit = new Frame(flow.left(), flow.y(), flow.width(), height);
    for (MeasuredRow row : rows) {
      drawn.add(new DrawnRow(row(row, unit).top(), !row.equals(rows.getFirst())));
    }
  }

  private Frame row(MeasuredRow row, Frame unit) {
    Frame frame = flow.take(row.height());
    Tag tag = Objects.requireNonNull(body).child("TR");
    for (int at = 0; at < widths.length; at++) {
      MeasuredCell cell = row.cells().get(at);
      Frame place = new Frame(left(at), frame.top(), widths[at], frame.height());
      Tag owner = tag.child("TD");
      if (cell.cell() instanceof Cell.Signature signature) {
        signature(owner, signature, place, unit);
      } else {
        words(owner, cell, columns.get(at).align(), place);
      }
    }
    return frame;
  }

  private void words(Tag tag, MeasuredCell cell, Align align, Frame place) {
    if (cell.lines().isEmpty()) {
      return;
    }
    float inner = place.width() - 2 * Table.PADDING;
    float x = place.left() + Table.PADDING + align.share() * inner;
    float first = place.top() + (place.height() - cell.height()) / 2;
    Canvas canvas = flow.canvas();
    canvas.tagged(
        tag,
        () -> {
          float y = first;
          for (Cell.Piece line : cell.lines()) {
            canvas.text(line.style(), align, x, y + line.style().size() * 1.02f, line.words());
            y += line.style().leading();
          }
        });
  }

  /// An odd signature stands in the left half and hangs down into the next row, an even one in the
  /// right half and reaches up into the row before.
  private void signature(Tag tag, Cell.Signature cell, Frame place, Frame unit) {
    boolean isOdd = cell.number() % 2 == 1;
    float half = place.width() / 2;
    float left = isOdd ? place.left() : place.left() + half;
    float base = place.top() + place.height() / 2 + NUMBER.size() * 0.36f;
    Canvas canvas = flow.canvas();
    String number = cell.number() + ".";
    canvas.tagged(tag, () -> canvas.text(NUMBER, Align.LEFT, left + mm(1.5), base, number));
    float tall = unit.height() * INK_SHARE;
    float top = isOdd ? unit.top() + mm(0.6) : unit.bottom() - tall - mm(0.6);
    float beside = Math.max(NUMBER_WIDTH, mm(2.3) + context.types().width(NUMBER, number));
    Frame field = new Frame(left + beside, top, half - beside - mm(1), tall);
    cell.ink()
        .ifPresent(i -> new InkDrawing(i, context.ink()).draw(canvas, tag, cell.reading(), field));
  }

  /// Draws the grid of what stands on this page.
  void end() {
    Canvas canvas = flow.canvas();
    float bottom = flow.y();
    canvas.artifact(
        () -> {
          canvas.outline(RULE, p -> p.box(flow.left(), top, flow.width(), bottom - top));
          for (int at = 1; at < widths.length; at++) {
            canvas.line(RULE, left(at), top, left(at), bottom);
          }
          for (DrawnRow row : drawn) {
            rule(canvas, row);
          }
        });
  }

  /// The line above a row; between the rows of a pair it leaves out the signatures.
  private void rule(Canvas canvas, DrawnRow row) {
    for (int at = 0; at < widths.length; at++) {
      boolean isZigzag = columns.get(at).kind() == Column.Kind.ZIGZAG;
      if (!isZigzag || !row.isSecondOfPair()) {
        canvas.line(RULE, left(at), row.top(), left(at) + widths[at], row.top());
      }
    }
  }

  /// @param top upper edge
  /// @param isSecondOfPair whether it shares signature cells with the row above
  private record DrawnRow(float top, boolean isSecondOfPair) {}

  private float left(int column) {
    float x = flow.left();
    for (int at = 0; at < column; at++) {
      x += widths[at];
    }
    return x;
  }
}
