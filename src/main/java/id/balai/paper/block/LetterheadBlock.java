package id.balai.paper.block;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.event.Emblem;
import id.balai.domain.event.Letterhead;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Pen;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The head of an office's first page (R5): three to five centred lines between the arms on the
/// left and on the right, where there are some, and a double rule.
public final class LetterheadBlock {

  private static final TextStyle GOVERNMENT = TextStyle.of(Face.SANS, 13);
  private static final TextStyle OFFICE = TextStyle.of(Face.SANS_BOLD, 17);
  private static final TextStyle ADDRESS = TextStyle.of(Face.SANS, 9).in(Colour.INK_2);
  private static final TextStyle SEAT = TextStyle.of(Face.SANS_BOLD, 9.5f);
  private static final float EMBLEM_WIDTH = mm(17);
  private static final float EMBLEM_HEIGHT = mm(19.5);
  private static final float FIRST_BASE = mm(6.2);
  private static final float RULES = mm(3.4);
  private static final float SMALLEST = PaperContext.SMALLEST;

  private final PaperContext context;

  public LetterheadBlock(PaperContext context) {
    this.context = context;
  }

  /// Draws the head at the top of the flow.
  public void draw(Flow flow, Letterhead letterhead) {
    List<Line> lines = lines(letterhead);
    float text = FIRST_BASE + (float) lines.stream().skip(1).mapToDouble(Line::step).sum();
    Canvas canvas = flow.canvas();
    Frame frame = flow.take(Math.max(mm(20), text) + RULES);
    Tag tag = flow.file().root();
    boolean isTwofold = letterhead.secondEmblem().isPresent();
    var left = new Frame(frame.left(), frame.top(), EMBLEM_WIDTH, EMBLEM_HEIGHT);
    arms(canvas, tag, left, letterhead, letterhead.emblem());
    float kept = letterhead.emblem().isPresent() || isTwofold ? 2 * EMBLEM_WIDTH + mm(6) : 0;
    canvas.artifact(() -> rules(canvas, frame));
    float base = frame.top();
    for (Line line : lines) {
      base += line.step();
      line(flow, tag, line, flow.width() - kept, base);
    }
    var right = new Frame(frame.right() - EMBLEM_WIDTH, frame.top(), EMBLEM_WIDTH, EMBLEM_HEIGHT);
    arms(canvas, tag, right, letterhead, letterhead.secondEmblem());
  }

  private void arms(
      Canvas canvas, Tag tag, Frame frame, Letterhead letterhead, Optional<Emblem> emblem) {
    new EmblemDrawing(context).draw(canvas, tag, frame, letterhead.government(), emblem);
  }

  /// One line of the head.
  ///
  /// @param step from the base of the line before, in points
  private record Line(TextStyle style, float step, String text) {}

  private static List<Line> lines(Letterhead letterhead) {
    return Stream.of(
            new Line(GOVERNMENT, FIRST_BASE, letterhead.government()),
            new Line(OFFICE, mm(6.4), letterhead.office()),
            new Line(ADDRESS, mm(5), letterhead.address()),
            new Line(ADDRESS, mm(4), letterhead.contact()),
            new Line(SEAT, mm(4.4), letterhead.seat()))
        .filter(line -> line.step() == FIRST_BASE || !line.text().isBlank())
        .toList();
  }

  private void line(Flow flow, Tag parent, Line line, float room, float baseline) {
    if (line.text().isBlank()) {
      return;
    }
    TextStyle fitting = context.lines().shrunk(line.style(), line.text(), room, SMALLEST);
    float middle = (flow.left() + flow.right()) / 2;
    flow.canvas()
        .tagged(
            parent.child("P"),
            () -> flow.canvas().text(fitting, Align.CENTRE, middle, baseline, line.text()));
  }

  private static void rules(Canvas canvas, Frame frame) {
    float y = frame.bottom() - mm(0.8);
    canvas.line(Pen.rule(Colour.RULE, 1.4f), frame.left(), y, frame.right(), y);
    canvas.line(Pen.rule(Colour.RULE, 0.5f), frame.left(), y + 2, frame.right(), y + 2);
  }
}
