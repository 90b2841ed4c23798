package id.balai.paper.pdf;

import id.balai.domain.document.EmblemReader;
import id.balai.domain.event.Emblem;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads emblems. What is kept is drawn anew, so nothing of a file but its pixels comes in.
public final class EmblemFiles implements EmblemReader {

  private static final Logger LOG = LoggerFactory.getLogger(EmblemFiles.class);

  /// 19.5 mm at 600 dpi.
  private static final int KEPT_PIXELS = 460;

  @Override
  public Optional<Emblem> read(Path file) {
    try (var in = Files.newInputStream(file)) {
      return read(in.readNBytes(Emblem.MOST_BYTES + 1));
    } catch (IOException e) {
      return refused(e);
    }
  }

  @Override
  public Optional<Emblem> read(byte[] content) {
    if (content.length == 0 || content.length > Emblem.MOST_BYTES) {
      return Optional.empty();
    }
    try {
      return Optional.of(kept(Picture.of(Emblem.of(content)).pixels()));
    } catch (IOException e) {
      return refused(e);
    }
  }

  private static Optional<Emblem> refused(IOException cause) {
    LOG.info("a picture was refused as emblem: {}", cause.getClass().getSimpleName());
    return Optional.empty();
  }

  private static Emblem kept(BufferedImage image) throws IOException {
    double scale = (double) KEPT_PIXELS / Math.max(image.getWidth(), image.getHeight());
    var png = new ByteArrayOutputStream();
    ImageIO.write(scale < 1 ? smaller(image, scale) : image, "png", png);
    return Emblem.of(png.toByteArray());
  }

  private static BufferedImage smaller(BufferedImage image, double scale) {
    int wide = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int high = Math.max(1, (int) Math.round(image.getHeight() * scale));
    var small = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(image, 0, 0, wide, high, null);
    graphics.dispose();
    return small;
  }
}
