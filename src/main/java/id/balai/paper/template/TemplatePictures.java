package id.balai.paper.template;

import id.balai.domain.document.TemplateFlaw;
import id.balai.domain.document.UnusableTemplateException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Measures the pictures in a template by what their first bytes say of them, before the engine
/// unpacks one: a few bytes can claim any number of pixels.
final class TemplatePictures {

  private static final int MOST = 20;
  private static final int LONGEST_SIDE = 4_000;
  private static final long MOST_PIXELS = 40_000_000;

  private int count;
  private long pixels;

  /// Adds a picture.
  ///
  /// @param address a data address with Base64
  /// @throws UnusableTemplateException when it cannot be read, or all of them are too much
  void take(String address) throws UnusableTemplateException {
    String digits = address.substring(address.indexOf(',') + 1).replaceAll("\\s", "");
    try {
      measure(Base64.getDecoder().decode(digits));
    } catch (UnusableTemplateException e) {
      throw e;
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new UnusableTemplateException(TemplateFlaw.PICTURE, "?");
    }
  }

  private void measure(byte[] picture) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        add(reader.getWidth(0), reader.getHeight(0));
      } finally {
        reader.dispose();
      }
    }
  }

  private void add(int wide, int high) throws UnusableTemplateException {
    count++;
    pixels += (long) wide * high;
    boolean isRight =
        count <= MOST && wide <= LONGEST_SIDE && high <= LONGEST_SIDE && pixels <= MOST_PIXELS;
    if (!isRight) {
      throw new UnusableTemplateException(TemplateFlaw.PICTURE, wide + " × " + high);
    }
  }
}
