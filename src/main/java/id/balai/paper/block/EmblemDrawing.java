package id.balai.paper.block;

import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Pen;
import id.balai.paper.pdf.Picture;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;

/// Draws the arms of the office, or a dashed place for them while the office has given none.
public final class EmblemDrawing {

  private static final TextStyle HINT = TextStyle.of(Face.SANS, 7).in(Colour.INK_3);

  private final Stationery stationery;

  public EmblemDrawing(Stationery stationery) {
    this.stationery = stationery;
  }

  /// Draws into the middle of `frame`.
  ///
  /// @param owner whose arms they are
  /// @param radius of the corners of the dashed place, in points
  public void draw(Canvas canvas, Tag root, Frame frame, String owner, float radius) {
    if (stationery.emblem().isPresent()) {
      picture(canvas, root, frame, owner, stationery.emblem().get());
    } else {
      canvas.artifact(() -> place(canvas, frame, radius));
    }
  }

  private void picture(Canvas canvas, Tag root, Frame frame, String owner, Picture picture) {
    float wide = Math.min(frame.width(), frame.height() * picture.aspect());
    float high = wide / picture.aspect();
    float left = frame.middle() - wide / 2;
    float top = frame.top() + (frame.height() - high) / 2;
    float bottom = canvas.height() - top - high;
    String words = stationery.words().text("letterhead.alt", owner);
    Tag figure = root.figure(words, left, bottom, left + wide, bottom + high);
    canvas.tagged(figure, () -> canvas.picture(picture, left, top, wide, high));
  }

  private void place(Canvas canvas, Frame frame, float radius) {
    canvas.outline(
        Pen.dashed(Colour.INK_3, 0.7f),
        p -> p.roundBox(frame.left(), frame.top(), frame.width(), frame.height(), radius));
    float baseline = frame.top() + frame.height() / 2 + 2;
    canvas.text(HINT, Align.CENTRE, frame.middle(), baseline, stationery.words().text("emblem"));
  }
}
