package id.balai.paper.block;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.event.Letterhead;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Pen;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;

/// The head of an office's first page (R5): the arms on the left where there are some, three
/// centred lines and a double rule.
public final class LetterheadBlock {

  private static final TextStyle GOVERNMENT = TextStyle.of(Face.SANS, 13);
  private static final TextStyle OFFICE = TextStyle.of(Face.SANS_BOLD, 17);
  private static final TextStyle ADDRESS = TextStyle.of(Face.SANS, 8.5f).in(Colour.INK_2);
  private static final float EMBLEM_WIDTH = mm(17);
  private static final float EMBLEM_HEIGHT = mm(19.5);
  private static final float SMALLEST = PaperContext.SMALLEST;

  private final PaperContext context;

  public LetterheadBlock(PaperContext context) {
    this.context = context;
  }

  /// Draws the head at the top of the flow.
  public void draw(Flow flow, Letterhead letterhead) {
    Canvas canvas = flow.canvas();
    Frame frame = flow.take(mm(23));
    Tag tag = flow.file().root();
    Frame arms = new Frame(frame.left(), frame.top(), EMBLEM_WIDTH, EMBLEM_HEIGHT);
    new EmblemDrawing(context).draw(canvas, tag, arms, letterhead);
    float kept = letterhead.emblem().isPresent() ? 2 * EMBLEM_WIDTH + mm(6) : 0;
    float room = flow.width() - kept;
    canvas.artifact(() -> rules(canvas, frame));
    line(flow, tag, GOVERNMENT, room, letterhead.government(), frame.top() + mm(6.2));
    line(flow, tag, OFFICE, room, letterhead.office(), frame.top() + mm(12.6));
    line(flow, tag, ADDRESS, room, letterhead.address(), frame.top() + mm(17.6));
  }

  private void line(
      Flow flow, Tag parent, TextStyle style, float room, String text, float baseline) {
    if (text.isBlank()) {
      return;
    }
    TextStyle fitting = context.lines().shrunk(style, text, room, SMALLEST);
    float middle = (flow.left() + flow.right()) / 2;
    flow.canvas()
        .tagged(
            parent.child("P"),
            () -> flow.canvas().text(fitting, Align.CENTRE, middle, baseline, text));
  }

  private static void rules(Canvas canvas, Frame frame) {
    float y = frame.bottom() - mm(0.8);
    canvas.line(Pen.rule(Colour.RULE, 1.4f), frame.left(), y, frame.right(), y);
    canvas.line(Pen.rule(Colour.RULE, 0.5f), frame.left(), y + 2, frame.right(), y + 2);
  }
}
