package id.balai.ui.console.stations;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Random;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/// A screen as a laptop's camera sees it: small, askew, gray and noisy.
final class Photograph {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;

  private Photograph() {}

  /// Writes the photograph of a picture.
  static Path of(Image shown, Path file) {
    BufferedImage picture = plain(shown);
    var photograph = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    var paint = photograph.createGraphics();
    paint.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    paint.setColor(Color.GRAY);
    paint.fillRect(0, 0, WIDTH, HEIGHT);
    paint.rotate(Math.toRadians(7), WIDTH / 2.0, HEIGHT / 2.0);
    int size = HEIGHT * 3 / 5;
    int left = (WIDTH - size) / 2;
    int top = (HEIGHT - size) / 2;
    paint.setColor(Color.WHITE);
    paint.fillRect(left - 40, top - 40, size + 80, size + 80);
    paint.drawImage(picture, left, top, size, size, null);
    paint.dispose();
    var random = new Random(4);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int seen = photograph.getRaster().getSample(x, y, 0) * 3 / 4 + 30;
        photograph.getRaster().setSample(x, y, 0, Math.min(255, seen + random.nextInt(20)));
      }
    }
    try {
      ImageIO.write(photograph, "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage plain(Image shown) {
    int width = (int) shown.getWidth();
    int height = (int) shown.getHeight();
    var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        plain.setRGB(x, y, shown.getPixelReader().getArgb(x, y));
      }
    }
    return plain;
  }
}
