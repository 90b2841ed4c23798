package id.balai.scan;

/// The brightness of one frame, row by row: a view on a buffer that its owner may fill again for
/// the next frame, so a reader must not keep it.
///
/// Any camera format ends here: no picture type of the desktop is made on the way to a text.
public final class Luma {
  private final byte[] pixels;
  private final int width;
  private final int height;

  /// A view on the first `width * height` bytes of `pixels`, 0 (black) to 255 (white), unsigned.
  ///
  /// @throws IllegalArgumentException when the buffer is too small or a side is not positive
  public Luma(byte[] pixels, int width, int height) {
    if (width <= 0 || height <= 0 || (long) width * height > pixels.length) {
      throw new IllegalArgumentException(
          "a frame of %d x %d needs more than %d bytes".formatted(width, height, pixels.length));
    }
    this.pixels = pixels;
    this.width = width;
    this.height = height;
  }

  /// The shared buffer; at least `width * height` long.
  public byte[] pixels() {
    return pixels;
  }

  /// Pixels in a row.
  public int width() {
    return width;
  }

  /// Rows.
  public int height() {
    return height;
  }

  /// The brightness at a place inside the frame, 0 to 255.
  public int at(int x, int y) {
    return pixels[y * width + x] & 0xff;
  }

  /// The frame at half its size, each pixel the mean of four: less noise and a quarter of the work.
  ///
  /// @param buffer holds the result; at least a quarter of this frame's bytes
  public Luma halvedInto(byte[] buffer) {
    int halfWidth = width / 2;
    int halfHeight = height / 2;
    for (int y = 0; y < halfHeight; y++) {
      int above = 2 * y * width;
      int below = above + width;
      int target = y * halfWidth;
      for (int x = 0; x < halfWidth; x++, above += 2, below += 2) {
        int sum = (pixels[above] & 0xff) + (pixels[above + 1] & 0xff);
        sum += (pixels[below] & 0xff) + (pixels[below + 1] & 0xff);
        buffer[target + x] = (byte) ((sum + 2) >> 2);
      }
    }
    return new Luma(buffer, halfWidth, halfHeight);
  }

  /// The frame with black and white exchanged, for telephones in dark mode.
  ///
  /// @param buffer holds the result; at least as long as this frame
  public Luma invertedInto(byte[] buffer) {
    for (int i = 0; i < width * height; i++) {
      buffer[i] = (byte) ~pixels[i];
    }
    return new Luma(buffer, width, height);
  }
}
