package id.balai.paper.pdf;

import id.balai.base.Sha256;
import id.balai.domain.event.Emblem;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// A picture that stands on white, ready to be embedded. A file from outside is measured before it
/// is unpacked.
public final class Picture {

  private static final Set<String> KINDS = Set.of("PNG", "JPEG");

  private final String name;
  private final BufferedImage pixels;

  private Picture(String name, BufferedImage pixels) {
    this.name = name;
    this.pixels = pixels;
  }

  /// Unpacks an emblem.
  ///
  /// @throws IOException when it is no PNG or JPEG picture, or one of more than 3,000 pixels a side
  public static Picture of(Emblem emblem) throws IOException {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(emblem.picture()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("the emblem is no picture");
      }
      return new Picture(name(emblem), read(readers.next(), in));
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      throw new IOException("the emblem is a broken picture", e);
    }
  }

  /// The same emblem has the same name in every file.
  private static String name(Emblem emblem) {
    return "E" + Sha256.hex(emblem.base64()).substring(0, 16);
  }

  private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
    try {
      if (!KINDS.contains(reader.getFormatName().toUpperCase(Locale.ROOT))) {
        throw new IOException("the emblem is neither PNG nor JPEG");
      }
      reader.setInput(in);
      if (reader.getWidth(0) > Emblem.MOST_PIXELS || reader.getHeight(0) > Emblem.MOST_PIXELS) {
        throw new IOException("the emblem has too many pixels");
      }
      return onWhite(reader.read(0));
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage onWhite(BufferedImage image) {
    var white = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = white.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return white;
  }

  /// Width divided by height.
  public float aspect() {
    return (float) pixels.getWidth() / pixels.getHeight();
  }

  /// What a file calls it among its resources.
  String name() {
    return name;
  }

  BufferedImage pixels() {
    return pixels;
  }
}
