package id.balai.paper.certificate;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.CertificatePaper.Design;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Pen;
import id.balai.paper.type.Colour;

/// The ornaments of the designs that ship.
final class CertificateArt {

  private CertificateArt() {}

  /// How far the text moves to the right, in points.
  static float shift(Design design) {
    return design == Design.BAND ? mm(7) : 0;
  }

  /// Draws the ornaments as part of an artifact.
  static void draw(Design design, Canvas canvas) {
    switch (design) {
      case CORNERS -> corners(canvas);
      case FRAME -> frame(canvas);
      case BAND -> band(canvas);
    }
  }

  /// A double frame that vanishes behind a green triangle and a gold band in two corners.
  private static void corners(Canvas canvas) {
    float w = canvas.width();
    float h = canvas.height();
    box(canvas, Pen.rule(Colour.BRAND, 1.6f), mm(6.5));
    box(canvas, Pen.rule(Colour.GOLD, 0.6f), mm(8.6));
    float corner = mm(60);
    float band = mm(64.5);
    float end = mm(70.5);
    canvas.fill(Colour.WHITE, p -> p.from(0, 0).to(end, 0).to(0, end).close());
    canvas.fill(Colour.BRAND, p -> p.from(0, 0).to(corner, 0).to(0, corner).close());
    canvas.fill(Colour.GOLD, p -> p.from(band, 0).to(end, 0).to(0, end).to(0, band).close());
    canvas.fill(Colour.WHITE, p -> p.from(w, h).to(w - end, h).to(w, h - end).close());
    canvas.fill(Colour.BRAND, p -> p.from(w, h).to(w - corner, h).to(w, h - corner).close());
    canvas.fill(
        Colour.GOLD,
        p -> p.from(w - band, h).to(w - end, h).to(w, h - end).to(w, h - band).close());
  }

  /// Three quiet lines with diamonds in the corners.
  private static void frame(Canvas canvas) {
    box(canvas, Pen.rule(Colour.BRAND_DARK, 3.2f), mm(9));
    box(canvas, Pen.rule(Colour.GOLD, 0.8f), mm(11.6));
    box(canvas, Pen.rule(Colour.BRAND, 0.5f), mm(13));
    float at = mm(13);
    float half = mm(3.6);
    for (float x : new float[] {at, canvas.width() - at}) {
      for (float y : new float[] {at, canvas.height() - at}) {
        canvas.fill(Colour.WHITE, p -> diamond(p, x, y, half * 1.3f));
        canvas.fill(Colour.GOLD, p -> diamond(p, x, y, half));
      }
    }
  }

  /// A green band with a gold edge at the left and a fine frame.
  private static void band(Canvas canvas) {
    canvas.fill(Colour.BRAND, 0, 0, mm(16), canvas.height());
    canvas.fill(Colour.GOLD, mm(16), 0, mm(1.8), canvas.height());
    canvas.fill(Colour.BRAND_DARK, 0, 0, mm(5), canvas.height());
    canvas.outline(
        Pen.rule(Colour.BRAND, 0.8f),
        p -> p.box(mm(23), mm(8), canvas.width() - mm(31), canvas.height() - mm(16)));
  }

  private static void diamond(id.balai.paper.pdf.Path path, float x, float y, float half) {
    path.from(x, y - half).to(x + half, y).to(x, y + half).to(x - half, y).close();
  }

  private static void box(Canvas canvas, Pen pen, float inset) {
    canvas.outline(
        pen, p -> p.box(inset, inset, canvas.width() - 2 * inset, canvas.height() - 2 * inset));
  }
}
