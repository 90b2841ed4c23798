package id.balai.ui.kiosk;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes what a scene shows.
public final class Picture {

  private static final float QUICK = 0.85f;

  private Picture() {}

  /// Writes it into `target/screenshots`.
  public static void write(WritableImage image, String name) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      write(picture, folder.resolve(name + ".png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Hundreds of pictures are written: speed counts more than size.
  private static void write(BufferedImage picture, Path file) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam quick = writer.getDefaultWriteParam();
    quick.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    quick.setCompressionQuality(QUICK);
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(Files.newOutputStream(file))) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), quick);
    } finally {
      writer.dispose();
    }
  }
}
