package id.balai.paper.template;

import id.balai.paper.pdf.Canvas;
import id.balai.paper.type.Align;
import id.balai.paper.type.FontSet;
import java.util.ArrayList;
import java.util.List;

/// Words that the layout put side by side, perhaps in several styles. Our own spaces and kerning
/// make them a little wider or narrower than the engine's, so they are set one behind the other,
/// around the middle that the engine gave the line: none runs into the next.
///
/// @param parts from left to right
record PlacedLine(List<PlacedText> parts) {

  /// Parts that are further from each other than this share of their size stand apart on purpose.
  private static final float NEAR = 0.6f;

  PlacedLine {
    parts = List.copyOf(parts);
  }

  /// The lines of a page, in its order.
  static List<PlacedLine> of(List<PlacedText> words) {
    var lines = new ArrayList<PlacedLine>();
    var open = new ArrayList<PlacedText>();
    for (PlacedText text : words) {
      if (!open.isEmpty() && !goesOn(open.getLast(), text)) {
        lines.add(new PlacedLine(open));
        open.clear();
      }
      open.add(text);
    }
    if (!open.isEmpty()) {
      lines.add(new PlacedLine(open));
    }
    return lines;
  }

  private static boolean goesOn(PlacedText before, PlacedText text) {
    float gap = gap(before, text);
    return Math.abs(before.baseline() - text.baseline()) < 0.1f
        && gap > -NEAR * text.style().size()
        && gap < NEAR * text.style().size();
  }

  private static float gap(PlacedText before, PlacedText text) {
    return text.left() - before.left() - before.width();
  }

  /// Draws the line.
  void draw(Canvas canvas, FontSet types) {
    PlacedText first = parts.getFirst();
    PlacedText last = parts.getLast();
    float wide = types.width(first.style(), first.words());
    for (int at = 1; at < parts.size(); at++) {
      PlacedText part = parts.get(at);
      wide += gap(parts.get(at - 1), part) + types.width(part.style(), part.words());
    }
    float x = (first.left() + last.left() + last.width() - wide) / 2;
    for (int at = 0; at < parts.size(); at++) {
      PlacedText part = parts.get(at);
      x += at > 0 ? gap(parts.get(at - 1), part) : 0;
      canvas.text(part.style(), Align.LEFT, x, part.baseline(), part.words());
      x += types.width(part.style(), part.words());
    }
  }
}
