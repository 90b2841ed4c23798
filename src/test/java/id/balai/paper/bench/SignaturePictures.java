package id.balai.paper.bench;

import id.balai.domain.signature.Ink;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.Stroke;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/// Signatures as pictures, for an engine that draws no strokes: gray, at 200 dpi, as large as a row
/// is high.
final class SignaturePictures {

  /// 25 mm.
  private static final int WIDE = 197;

  /// 9 mm.
  private static final int HIGH = 71;

  /// 1.05 points.
  private static final float PEN = 2.9f;

  private SignaturePictures() {}

  /// A picture as an address that holds it (PNG).
  static String address(Ink ink) throws IOException {
    var png = new ByteArrayOutputStream();
    ImageIO.setUseCache(false);
    ImageIO.write(drawn(ink), "png", png);
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }

  private static BufferedImage drawn(Ink ink) {
    var picture = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDE, HIGH);
    graphics.setColor(Color.BLACK);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(shape(ink));
    graphics.dispose();
    return picture;
  }

  private static Path2D shape(Ink ink) {
    Ink.Box box = ink.box();
    double scale =
        Math.min(
            (WIDE - PEN) / Math.max(1.0, box.width()), (HIGH - PEN) / Math.max(1.0, box.height()));
    var shape = new Path2D.Double();
    for (Stroke stroke : ink.strokes()) {
      boolean isFirst = true;
      for (InkPoint point : stroke.points()) {
        double x = PEN / 2 + (point.x() - box.left()) * scale;
        double y = PEN / 2 + (point.y() - box.top()) * scale;
        if (isFirst) {
          shape.moveTo(x, y);
        }
        shape.lineTo(x, y);
        isFirst = false;
      }
    }
    return shape;
  }
}
