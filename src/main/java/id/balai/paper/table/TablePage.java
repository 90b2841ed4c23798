package id.balai.paper.table;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.paper.block.Flow;
import id.balai.paper.block.Frame;
import id.balai.paper.block.InkDrawing;
import id.balai.paper.block.PaperContext;
import id.balai.paper.block.Tightness;
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
  private static final float NUMBER_WIDTH = mm(6.5);

  /// A signature takes less than two rows, so that neighbours look staggered.
  private static final float INK_SHARE = 0.78f;

  private final PaperContext context;
  private final List<Column> columns;
  private final float[] widths;
  private final Flow flow;
  private final Tag table;
  private final TextStyle head;
  private final List<List<String>> heads;
  private Tightness tightness = Tightness.NONE;
  private @Nullable Tag body;
  private final List<DrawnRow> drawn = new ArrayList<>();

  /// Lines over the whole width, which no column rule crosses.
  private final List<Frame> spans = new ArrayList<>();

  private float top;

  TablePage(PaperContext context, List<Column> columns, float[] widths, Flow flow) {
    this.context = context;
    this.columns = columns;
    this.widths = widths.clone();
    this.flow = flow;
    this.table = flow.file().root().child("Table");
    this.head = context.sized(Table.HEAD);
    this.heads = heads(this.widths);
  }

  /// Height of the head, in points.
  float headHeight() {
    int most = 1;
    for (List<String> lines : heads) {
      most = Math.max(most, lines.size());
    }
    return most * headLine() + mm(2.6f);
  }

  private float headLine() {
    return head.size() * 1.2f;
  }

  private List<List<String>> heads(float[] widths) {
    var all = new ArrayList<List<String>>();
    for (int at = 0; at < widths.length; at++) {
      float room = widths[at] - mm(1.6f);
      all.add(context.lines().lines(head, columns.get(at).head(), room));
    }
    return all;
  }

  /// Draws the head: content on the first page, an ornament on all others.
  void begin(Tightness tightness) {
    this.tightness = tightness;
    drawn.clear();
    spans.clear();
    Frame frame = flow.take(headHeight());
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
    float y = frame.top() + (frame.height() - lines.size() * headLine()) / 2 + headLine() * 0.78f;
    float middle = left(column) + widths[column] / 2;
    for (String line : lines) {
      canvas.text(head, Align.CENTRE, middle, y, line);
      y += headLine();
    }
  }

  /// Draws rows that stay together.
  void unit(Unit unit) {
    unit.head().ifPresent(this::section);
    float height = 0;
    for (MeasuredRow row : unit.rows()) {
      height += row.height();
    }
    Frame place = new Frame(flow.left(), flow.y(), flow.width(), height);
    boolean isFirst = true;
    for (MeasuredRow row : unit.rows()) {
      drawn.add(new DrawnRow(row(row, place, isFirst).top(), !isFirst));
      isFirst = false;
    }
  }

  /// A line over the whole width; a reader meets it as a cell that spans all columns.
  private void section(Unit.Head section) {
    Frame frame = flow.take(section.height());
    Canvas canvas = flow.canvas();
    TextStyle style = context.sized(Table.SECTION);
    canvas.artifact(
        () -> canvas.fill(Colour.HEAD, frame.left(), frame.top(), frame.width(), frame.height()));
    Tag cell = Objects.requireNonNull(body).child("TR").child("TD").spanning(widths.length);
    float y = frame.top() + tightness.padding() + style.size();
    canvas.tagged(
        cell, () -> canvas.text(style, Align.LEFT, left(0) + Table.SIDE, y, section.words()));
    drawn.add(new DrawnRow(frame.top(), false));
    spans.add(frame);
  }

  private Frame row(MeasuredRow row, Frame unit, boolean isFirst) {
    Frame frame = flow.take(row.height());
    Tag tag = Objects.requireNonNull(body).child("TR");
    for (int at = 0; at < widths.length; at++) {
      MeasuredCell cell = row.cells().get(at);
      Frame place = new Frame(left(at), frame.top(), widths[at], frame.height());
      Tag owner = tag.child("TD");
      if (cell.cell() instanceof Cell.Signature signature) {
        signature(owner, signature, place, unit, isFirst);
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
    float inner = place.width() - 2 * Table.SIDE;
    float x = place.left() + Table.SIDE + align.share() * inner;
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

  /// The first signature of a pair stands in the left half and hangs down into the next row, the
  /// second in the right half and reaches up into the row before.
  private void signature(Tag tag, Cell.Signature cell, Frame place, Frame unit, boolean isOdd) {
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
            columnRule(canvas, left(at), bottom);
          }
          for (DrawnRow row : drawn) {
            rule(canvas, row);
          }
        });
  }

  private void columnRule(Canvas canvas, float x, float bottom) {
    float from = top;
    for (Frame span : spans) {
      canvas.line(RULE, x, from, x, span.top());
      from = span.bottom();
    }
    canvas.line(RULE, x, from, x, bottom);
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
