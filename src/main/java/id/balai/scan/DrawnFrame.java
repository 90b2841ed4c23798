package id.balai.scan;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/// A frame that is drawn instead of taken, for simulated days and tests: codes in perspective, then
/// blur and seeded noise. Light is 0 (black) to 255, places are in pixels.
public final class DrawnFrame {
  private final int width;
  private final int height;
  private final float[] light;

  /// A frame of one brightness, 0 to 255.
  public DrawnFrame(int width, int height, int brightness) {
    this.width = width;
    this.height = height;
    this.light = new float[width * height];
    Arrays.fill(light, brightness);
  }

  /// Draws a code with its quiet zone of four modules; the corners of the code itself are given as
  /// x, y from the top left one clockwise.
  public DrawnFrame code(String text, double... corners) {
    return shadedCode(text, 0, 20, 235, corners);
  }

  /// Draws a code of a given version (0: the smallest) in given shades.
  public DrawnFrame shadedCode(String text, int version, int dark, int bright, double... corners) {
    ByteMatrix modules = modules(text, version);
    int n = modules.getWidth();
    double[] map = inverse(squareToQuad(corners));
    var box = Box.around(corners, 2, width, height);
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        float sum = 0;
        for (int k = 0; k < 9; k++) {
          double px = x + (k % 3 - 1) / 3.0 + 0.5;
          double py = y + (k / 3 - 1) / 3.0 + 0.5;
          double w = map[6] * px + map[7] * py + map[8];
          int u = (int) Math.floor(n * (map[0] * px + map[1] * py + map[2]) / w);
          int v = (int) Math.floor(n * (map[3] * px + map[4] * py + map[5]) / w);
          sum += shade(modules, u, v, dark, bright, light[y * width + x]);
        }
        light[y * width + x] = sum / 9;
      }
    }
    return this;
  }

  private static float shade(ByteMatrix code, int u, int v, int dark, int bright, float around) {
    int n = code.getWidth();
    if (u < -4 || v < -4 || u >= n + 4 || v >= n + 4) {
      return around;
    }
    boolean inside = u >= 0 && v >= 0 && u < n && v < n;
    return inside && code.get(u, v) == 1 ? dark : bright;
  }

  /// Covers a disc with one shade: a finger, or a reflection.
  public DrawnFrame disc(double cx, double cy, double radius, int brightness) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (Math.hypot(x - cx, y - cy) <= radius) {
          light[y * width + x] = brightness;
        }
      }
    }
    return this;
  }

  /// Blurs by a square mean of `2 * radius + 1` pixels.
  public DrawnFrame blur(int radius) {
    float[] source = light.clone();
    int n = (2 * radius + 1) * (2 * radius + 1);
    for (int y = radius; y < height - radius; y++) {
      for (int x = radius; x < width - radius; x++) {
        float sum = 0;
        for (int dy = -radius; dy <= radius; dy++) {
          for (int dx = -radius; dx <= radius; dx++) {
            sum += source[(y + dy) * width + x + dx];
          }
        }
        light[y * width + x] = sum / n;
      }
    }
    return this;
  }

  /// Adds noise of a camera in a dim hall.
  public DrawnFrame noise(double sigma, long seed) {
    var random = new Random(seed);
    for (int i = 0; i < light.length; i++) {
      light[i] += (float) (sigma * random.nextGaussian());
    }
    return this;
  }

  /// The finished frame.
  public Luma luma() {
    var pixels = new byte[light.length];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) Math.clamp(Math.round(light[i]), 0, 255);
    }
    return new Luma(pixels, width, height);
  }

  /// The modules of a code, level Q.
  public static BitMatrix matrix(String text, int version) {
    ByteMatrix modules = modules(text, version);
    var matrix = new BitMatrix(modules.getWidth());
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y) == 1) {
          matrix.set(x, y);
        }
      }
    }
    return matrix;
  }

  /// The part of a frame in which a code with its quiet zone lies.
  private record Box(int left, int top, int right, int bottom) {

    /// @param scale how far from its middle: twice as far holds any quiet zone
    static Box around(double[] corners, double scale, int width, int height) {
      double left = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double top = Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (int k = 0; k < 8; k += 2) {
        left = Math.min(left, corners[k]);
        right = Math.max(right, corners[k]);
        top = Math.min(top, corners[k + 1]);
        bottom = Math.max(bottom, corners[k + 1]);
      }
      double across = (right - left) * (scale - 1) / 2;
      double down = (bottom - top) * (scale - 1) / 2;
      return new Box(
          (int) Math.max(0, left - across),
          (int) Math.max(0, top - down),
          (int) Math.min(width, right + across + 1),
          (int) Math.min(height, bottom + down + 1));
    }
  }

  private static ByteMatrix modules(String text, int version) {
    Map<EncodeHintType, ?> hints =
        version == 0 ? Map.of() : Map.of(EncodeHintType.QR_VERSION, version);
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.Q, hints).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static double[] squareToQuad(double[] c) {
    double dx3 = c[0] - c[2] + c[4] - c[6];
    double dy3 = c[1] - c[3] + c[5] - c[7];
    double dx1 = c[2] - c[4];
    double dx2 = c[6] - c[4];
    double dy1 = c[3] - c[5];
    double dy2 = c[7] - c[5];
    double det = dx1 * dy2 - dx2 * dy1;
    double g = (dx3 * dy2 - dx2 * dy3) / det;
    double h = (dx1 * dy3 - dx3 * dy1) / det;
    return new double[] {
      c[2] - c[0] + g * c[2],
      c[6] - c[0] + h * c[6],
      c[0],
      c[3] - c[1] + g * c[3],
      c[7] - c[1] + h * c[7],
      c[1],
      g,
      h,
      1
    };
  }

  private static double[] inverse(double[] m) {
    return new double[] {
      m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
      m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
      m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]
    };
  }
}
