package id.balai.scan.locate;

import id.balai.scan.Luma;

/// A frame as a continuous surface of brightness.
final class Gray {
  private final byte[] pixels;
  private final int width;
  private final int height;

  Gray(Luma frame) {
    this.pixels = frame.pixels();
    this.width = frame.width();
    this.height = frame.height();
  }

  /// Whether four pixels surround the place.
  boolean contains(double x, double y) {
    return x >= 0.5 && y >= 0.5 && x < width - 0.5 && y < height - 0.5;
  }

  /// The brightness at a place, 0 to 255, between the four nearest pixel centres; pixel centres lie
  /// at halves. Places outside the frame give the nearest edge.
  float at(double x, double y) {
    double px = Math.clamp(x - 0.5, 0, Math.max(0, width - 1.001));
    double py = Math.clamp(y - 0.5, 0, Math.max(0, height - 1.001));
    int left = (int) px;
    int top = (int) py;
    float fx = (float) (px - left);
    float fy = (float) (py - top);
    int i = top * width + left;
    int down = height > 1 ? width : 0;
    int right = width > 1 ? 1 : 0;
    float upper = (pixels[i] & 0xff) * (1 - fx) + (pixels[i + right] & 0xff) * fx;
    float lower = (pixels[i + down] & 0xff) * (1 - fx) + (pixels[i + down + right] & 0xff) * fx;
    return upper * (1 - fy) + lower * fy;
  }
}
