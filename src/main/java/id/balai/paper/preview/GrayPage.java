package id.balai.paper.preview;

/// A page as a picture in shades of gray.
public final class GrayPage {

  private final byte[] gray;
  private final int width;
  private final int height;

  GrayPage(byte[] gray, int width, int height) {
    this.gray = gray;
    this.width = width;
    this.height = height;
  }

  /// Brightness, one unsigned byte a pixel (0 black, 255 white), row by row; not copied.
  public byte[] gray() {
    return gray;
  }

  /// Pixels in a row.
  public int width() {
    return width;
  }

  /// Rows.
  public int height() {
    return height;
  }
}
