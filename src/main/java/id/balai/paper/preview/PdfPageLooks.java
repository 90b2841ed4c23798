package id.balai.paper.preview;

import id.balai.domain.evidence.PageLooks;
import id.balai.domain.evidence.PageSpot;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws pages with PDFBox, to compare two versions of a paper and to show what was added to one.
public final class PdfPageLooks implements PageLooks {

  private static final int INCH = 72;

  /// Enough for every word of a paper to leave its trace.
  private static final int COMPARED_DPI = 50;

  private static final int SHOWN_DPI = 80;
  private static final int BLANK = 0xffffff;
  private static final Color FRAME = new Color(0xC2410C);

  @Override
  public Optional<Integer> difference(byte[] before, byte[] after, List<PageSpot> spots)
      throws IOException {
    try (PDDocument was = Loader.loadPDF(before);
        PDDocument is = Loader.loadPDF(after)) {
      if (was.getNumberOfPages() != is.getNumberOfPages()) {
        return Optional.of(Math.min(was.getNumberOfPages(), is.getNumberOfPages()) + 1);
      }
      var one = new PDFRenderer(was);
      var other = new PDFRenderer(is);
      for (int page = 0; page < was.getNumberOfPages(); page++) {
        if (!isSame(
            drawn(one, page, COMPARED_DPI), drawn(other, page, COMPARED_DPI), page, spots)) {
          return Optional.of(page + 1);
        }
      }
      return Optional.empty();
    }
  }

  private static boolean isSame(
      BufferedImage was, BufferedImage is, int page, List<PageSpot> spots) {
    if (was.getWidth() != is.getWidth() || was.getHeight() != is.getHeight()) {
      return false;
    }
    for (PageSpot spot : spots) {
      if (spot.page() == page + 1) {
        Rectangle place = place(spot, was.getHeight(), COMPARED_DPI);
        blank(was, place);
        blank(is, place);
      }
    }
    for (int y = 0; y < was.getHeight(); y++) {
      for (int x = 0; x < was.getWidth(); x++) {
        if (was.getRGB(x, y) != is.getRGB(x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  private static void blank(BufferedImage image, Rectangle place) {
    Rectangle whole = new Rectangle(image.getWidth(), image.getHeight());
    Rectangle inside = place.intersection(whole);
    for (int y = inside.y; y < inside.y + inside.height; y++) {
      for (int x = inside.x; x < inside.x + inside.width; x++) {
        image.setRGB(x, y, BLANK);
      }
    }
  }

  /// The pixels that a spot touches, and one around them.
  private static Rectangle place(PageSpot spot, int height, int dpi) {
    float scale = (float) dpi / INCH;
    int left = (int) Math.floor(spot.left() * scale) - 1;
    int right = (int) Math.ceil((spot.left() + spot.width()) * scale) + 1;
    int top = height - (int) Math.ceil((spot.bottom() + spot.height()) * scale) - 1;
    int bottom = height - (int) Math.floor(spot.bottom() * scale) + 1;
    return new Rectangle(left, top, right - left, bottom - top);
  }

  @Override
  public byte[] marked(byte[] pdf, int page, List<PageSpot> spots) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage image = drawn(new PDFRenderer(document), page - 1, SHOWN_DPI);
      Graphics2D graphics = image.createGraphics();
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setStroke(new BasicStroke(2.5f));
      graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 13));
      for (int at = 0; at < spots.size(); at++) {
        if (spots.get(at).page() == page) {
          mark(graphics, place(spots.get(at), image.getHeight(), SHOWN_DPI), at + 1);
        }
      }
      graphics.dispose();
      var out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    }
  }

  private static void mark(Graphics2D graphics, Rectangle place, int number) {
    place.grow(2, 2);
    graphics.setColor(FRAME);
    graphics.drawRoundRect(place.x, place.y, place.width, place.height, 8, 8);
    int side = 20;
    graphics.fillOval(place.x - side / 2, place.y - side / 2, side, side);
    graphics.setColor(Color.WHITE);
    String text = Integer.toString(number);
    int width = graphics.getFontMetrics().stringWidth(text);
    graphics.drawString(text, place.x - width / 2, place.y + 5);
  }

  private static BufferedImage drawn(PDFRenderer renderer, int page, int dpi) throws IOException {
    return renderer.renderImageWithDPI(page, dpi, ImageType.RGB);
  }
}
