package id.balai.scan.file;

import id.balai.domain.Exempt;
import id.balai.domain.badge.UnreadablePictureException;
import id.balai.domain.badge.UnreadablePictureException.Reason;
import id.balai.scan.Luma;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Picture files (JPEG, PNG) as frames. Their size is read before a pixel is unpacked: of large
/// ones every second, third … pixel is taken, and none of what is larger than any camera's.
@Exempt(
    "The JDK unpacks JPEG and PNG into java.awt.image rasters only; they stay inside this class.")
public final class ImageFiles {
  /// Unpacked as they are.
  private static final long MOST_PIXELS = 40_000_000;

  /// Cameras of phones reach half of it.
  private static final long LARGEST = 400_000_000;

  private static final int MILLION = 1_000_000;

  private ImageFiles() {}

  /// The brightness of a picture file.
  ///
  /// @throws IOException when the file cannot be read, is no picture or has over 400 million pixels
  public static Luma read(Path file) throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      return read(bytes);
    }
  }

  /// The brightness of a picture that was read from a file.
  ///
  /// @throws IOException when it is no picture or has over 400 million pixels
  static Luma read(byte[] picture) throws IOException {
    return read(new ByteArrayInputStream(picture));
  }

  private static Luma read(InputStream bytes) throws IOException {
    try (var whole = new BufferedInputStream(bytes)) {
      whole.mark(OtherPictures.START);
      byte[] start = whole.readNBytes(OtherPictures.START);
      Optional<String> other = OtherPictures.kind(start);
      if (other.isPresent()) {
        throw new UnreadablePictureException(Reason.OTHER_KIND, other.get());
      }
      requireNotTooLarge(OtherPictures.claimed(start));
      whole.reset();
      return unpacked(whole);
    }
  }

  private static Luma unpacked(InputStream bytes) throws IOException {
    try (ImageInputStream input = ImageIO.createImageInputStream(bytes)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new IOException("not a picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        return read(reader);
      } finally {
        reader.dispose();
      }
    }
  }

  private static Luma read(ImageReader reader) throws IOException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    requireNotTooLarge(pixels);
    try {
      ImageReadParam wanted = reader.getDefaultReadParam();
      int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
      wanted.setSourceSubsampling(step, step, 0, 0);
      BufferedImage image = reader.read(0, wanted);
      return image.getType() == BufferedImage.TYPE_BYTE_GRAY
          ? gray(image.getRaster())
          : colour(image);
    } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
      throw new IOException("broken picture", broken);
    }
  }

  private static void requireNotTooLarge(long pixels) throws IOException {
    if (pixels > LARGEST) {
      throw new UnreadablePictureException(Reason.TOO_LARGE, Long.toString(pixels / MILLION));
    }
  }

  private static Luma gray(Raster raster) {
    int width = raster.getWidth();
    int height = raster.getHeight();
    byte[] pixels = (byte[]) raster.getDataElements(0, 0, width, height, null);
    return new Luma(pixels, width, height);
  }

  private static Luma colour(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    var pixels = new byte[width * height];
    var row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = (byte) brightness(row[x]);
      }
    }
    return new Luma(pixels, width, height);
  }

  /// Rec. 601 weights, and white where the picture is transparent.
  private static int brightness(int argb) {
    int alpha = argb >>> 24;
    int y = (77 * (argb >> 16 & 0xff) + 150 * (argb >> 8 & 0xff) + 29 * (argb & 0xff)) >> 8;
    return (y * alpha + 255 * (255 - alpha)) / 255;
  }
}
