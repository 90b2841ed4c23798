package id.balai.scan.locate;

import java.util.Arrays;

/// How far dark and bright lie apart in a part of the frame.
final class Contrast {
  private static final int SIDE = 11;

  private Contrast() {}

  /// The distance between the tenths of darkest and brightest places around a middle.
  static double around(Gray gray, Point middle, double reach) {
    var values = new float[SIDE * SIDE];
    for (int i = 0; i < values.length; i++) {
      double dx = (i % SIDE - SIDE / 2) * 2 * reach / SIDE;
      double dy = (i / SIDE - SIDE / 2) * 2 * reach / SIDE;
      values[i] = gray.at(middle.x() + dx, middle.y() + dy);
    }
    Arrays.sort(values);
    return values[values.length * 9 / 10] - values[values.length / 10];
  }
}
