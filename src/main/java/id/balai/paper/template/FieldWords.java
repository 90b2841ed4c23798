package id.balai.paper.template;

import id.balai.paper.block.Frame;
import id.balai.paper.block.PaperContext;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Pen;
import id.balai.paper.type.TextStyle;
import java.util.List;

/// Sets words into a place: on one line, smaller down to a floor; then on two lines, never cut
/// (R25).
final class FieldWords {

  private static final float SMALLEST = 6;

  private final PaperContext context;

  FieldWords(PaperContext context) {
    this.context = context;
  }

  /// Draws the words.
  ///
  /// @param floor share of the size below which words stand on two lines; 0: the smallest size
  void draw(Canvas canvas, FieldBox box, String text, float floor) {
    if (text.isBlank()) {
      return;
    }
    float width = box.frame().width();
    float least = Math.max(SMALLEST, box.style().size() * floor);
    TextStyle one = context.lines().shrunk(box.style(), text, width, least);
    if (context.types().width(one, text) <= width) {
      lines(canvas, box, one, List.of(text));
      return;
    }
    TextStyle half = box.style().sized(Math.min(box.style().size(), box.frame().height() / 2.1f));
    TextStyle two = context.lines().shrunk(half, text, width, SMALLEST, 2);
    lines(canvas, box, two, context.lines().balanced(two, text, width));
  }

  /// Draws an official's name, underlined (R7).
  void underlined(Canvas canvas, FieldBox box, String text) {
    draw(canvas, box, text, 0);
    if (text.isBlank()) {
      return;
    }
    Frame frame = box.frame();
    TextStyle style = context.lines().shrunk(box.style(), text, frame.width(), SMALLEST);
    float wide = Math.min(frame.width(), context.types().width(style, text));
    float left = frame.left() + box.align().share() * (frame.width() - wide);
    float y = middle(frame) + style.size() * 0.32f + 2;
    canvas.line(Pen.rule(style.colour(), 0.7f), left, y, left + wide, y);
  }

  private static void lines(Canvas canvas, FieldBox box, TextStyle style, List<String> lines) {
    Frame frame = box.frame();
    float leading = style.size() * 0.98f;
    float x = frame.left() + box.align().share() * frame.width();
    float base = middle(frame) - (lines.size() - 1) * leading / 2 + style.size() * 0.32f;
    for (String line : lines) {
      canvas.text(style, box.align(), x, base, line);
      base += leading;
    }
  }

  private static float middle(Frame frame) {
    return frame.top() + frame.height() / 2;
  }
}
