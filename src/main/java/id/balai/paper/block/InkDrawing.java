package id.balai.paper.block;

import id.balai.domain.signature.Ink;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.Stroke;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.FormXObject;
import id.balai.paper.pdf.Path;
import id.balai.paper.pdf.Pen;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Colour;

/// Draws a signature as lines in the event's ink (R12), never as a picture. Speed and pressure of
/// the hand do not reach the paper: every stroke has one width.
public final class InkDrawing {

  private static final float PEN_WIDTH = 1.05f;

  /// A small signature is not blown up beyond this many points a pad pixel.
  private static final float LARGEST_SCALE = 0.5f;

  private final Ink ink;
  private final Colour colour;

  public InkDrawing(Ink ink, Colour colour) {
    this.ink = ink;
    this.colour = colour;
  }

  /// Draws the signature as large as fits into `frame`, in its middle.
  ///
  /// @param parent under which the figure stands
  /// @param words what a reader says instead of it
  public void draw(Canvas canvas, Tag parent, String words, Frame frame) {
    canvas.tagged(figure(canvas, parent, words, frame), () -> strokes(canvas, frame));
  }

  /// The same signature on a plate, for papers that have it by the thousand.
  ///
  /// @param width of the page in points
  /// @param height of the page in points
  public FormXObject plate(float width, float height, Frame frame) {
    return FormXObject.of(width, height, canvas -> strokes(canvas, frame));
  }

  /// Prints a signature that was put on a plate.
  public static void print(
      Canvas canvas, Tag parent, String words, Frame frame, FormXObject plate) {
    canvas.tagged(figure(canvas, parent, words, frame), () -> canvas.words(plate));
  }

  private static Tag figure(Canvas canvas, Tag parent, String words, Frame frame) {
    return canvas.figure(parent, words, frame.left(), frame.top(), frame.width(), frame.height());
  }

  private void strokes(Canvas canvas, Frame frame) {
    Ink.Box box = ink.box();
    float scale =
        Math.min(
            LARGEST_SCALE / 100,
            Math.min(
                (frame.width() - PEN_WIDTH) / Math.max(1, box.width()),
                (frame.height() - PEN_WIDTH) / Math.max(1, box.height())));
    float left = frame.left() + (frame.width() - box.width() * scale) / 2;
    float top = frame.top() + (frame.height() - box.height() * scale) / 2;
    canvas.outline(
        Pen.ink(colour, PEN_WIDTH),
        left,
        top,
        box.height() * scale,
        path -> {
          for (Stroke stroke : ink.strokes()) {
            stroke(
                path, stroke, p -> (p.x() - box.left()) * scale, p -> (p.y() - box.top()) * scale);
          }
        });
  }

  private static void stroke(Path path, Stroke stroke, Place x, Place y) {
    InkPoint first = stroke.points().getFirst();
    path.from(x.of(first), y.of(first));
    if (stroke.points().size() == 1) {
      path.to(x.of(first) + 0.01f, y.of(first));
    }
    for (InkPoint point : stroke.points().subList(1, stroke.points().size())) {
      path.to(x.of(point), y.of(point));
    }
  }

  private interface Place {
    float of(InkPoint point);
  }
}
