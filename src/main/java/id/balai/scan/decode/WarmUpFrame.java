package id.balai.scan.decode;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import id.balai.scan.Luma;
import java.util.Arrays;

/// A frame of the size a camera gives, with one clean code in it.
final class WarmUpFrame {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;
  private static final int MODULE = 8;
  private static final int LEFT = 400;
  private static final int TOP = 200;
  private static final byte PAPER = (byte) 200;
  private static final byte INK = 30;

  private WarmUpFrame() {}

  /// Draws the frame with `text` in its code.
  static Luma of(String text) {
    ByteMatrix code = modules(text);
    var pixels = new byte[WIDTH * HEIGHT];
    Arrays.fill(pixels, PAPER);
    for (int y = 0; y < code.getHeight() * MODULE; y++) {
      for (int x = 0; x < code.getWidth() * MODULE; x++) {
        if (code.get(x / MODULE, y / MODULE) == 1) {
          pixels[(TOP + y) * WIDTH + LEFT + x] = INK;
        }
      }
    }
    return new Luma(pixels, WIDTH, HEIGHT);
  }

  private static ByteMatrix modules(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("no code can hold the text", e);
    }
  }
}
