package id.balai.paper.block;

import com.google.zxing.qrcode.decoder.Version;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.util.Arrays;

/// What all QR codes of one size have in common: their patterns, as ZXing drew them for the first
/// one, and where the bits go. ZXing draws each code from nothing, which was a third of a
/// certificate.
final class CodeFrame {

  private final int side;

  /// A code that holds nothing but noughts, row by row.
  private final byte[] blank;

  /// Where the bits go, one after the other (ISO/IEC 18004 section 7.7.3).
  private final int[] places;

  /// @param drawn a whole code
  /// @param bytes that it holds
  CodeFrame(Version version, ByteMatrix drawn, byte[] bytes) {
    this.side = drawn.getWidth();
    this.places = places(version, side);
    this.blank = filled(flat(drawn), bytes);
  }

  /// A code that holds other bytes.
  ByteMatrix with(byte[] bytes) {
    byte[] modules = filled(blank.clone(), bytes);
    var code = new ByteMatrix(side, side);
    for (int row = 0; row < side; row++) {
      System.arraycopy(modules, row * side, code.getArray()[row], 0, side);
    }
    return code;
  }

  /// Turns the modules where a bit is set.
  private byte[] filled(byte[] modules, byte[] bytes) {
    for (int bit = 0; bit < 8 * bytes.length; bit++) {
      modules[places[bit]] ^= (byte) ((bytes[bit >> 3] >> (7 - (bit & 7))) & 1);
    }
    return modules;
  }

  private byte[] flat(ByteMatrix code) {
    byte[] modules = new byte[side * side];
    for (int row = 0; row < side; row++) {
      System.arraycopy(code.getArray()[row], 0, modules, row * side, side);
    }
    return modules;
  }

  /// Upwards and downwards in columns of two, from the right, past all patterns.
  private static int[] places(Version version, int side) {
    int[] places = new int[side * side];
    int count = 0;
    boolean isUpwards = true;
    for (int right = side - 1; right > 0; right -= 2) {
      if (right == 6) {
        right--;
      }
      for (int step = 0; step < side; step++) {
        int row = isUpwards ? side - 1 - step : step;
        for (int column = right; column > right - 2; column--) {
          if (!isPattern(version, side, column, row)) {
            places[count++] = row * side + column;
          }
        }
      }
      isUpwards = !isUpwards;
    }
    return Arrays.copyOf(places, count);
  }

  private static boolean isPattern(Version version, int side, int x, int y) {
    boolean isFinder = (x < 9 && (y < 9 || y >= side - 8)) || (x >= side - 8 && y < 9);
    boolean isTiming = x == 6 || y == 6;
    boolean isVersion =
        version.getVersionNumber() > 6 && ((x < 6 && y >= side - 11) || (y < 6 && x >= side - 11));
    return isFinder || isTiming || isVersion || isAlignment(version, side, x, y);
  }

  private static boolean isAlignment(Version version, int side, int x, int y) {
    for (int middleX : version.getAlignmentPatternCenters()) {
      for (int middleY : version.getAlignmentPatternCenters()) {
        boolean isCorner =
            (middleX == 6 && (middleY == 6 || middleY == side - 7))
                || (middleX == side - 7 && middleY == 6);
        if (!isCorner && Math.abs(x - middleX) < 3 && Math.abs(y - middleY) < 3) {
          return true;
        }
      }
    }
    return false;
  }
}
