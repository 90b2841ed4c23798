package id.balai.scan.locate;

/// How well a view agrees with the two timing lines of a code, whose modules alternate between dark
/// and bright: tells right guesses from wrong ones before anything is decoded.
final class Timing {
  private static final int LINE = 6;

  private Timing() {}

  /// 1 when every change of brightness along both lines has the right sign, 0 for chance, negative
  /// when they are reversed.
  static double agreement(Gray gray, View view) {
    double right = 0;
    double all = 1e-9;
    int last = view.dimension() - 8;
    for (int i = 8; i <= last; i++) {
      double across = value(gray, view, i, LINE);
      double down = value(gray, view, LINE, i);
      double acrossChange =
          across - 0.5 * (value(gray, view, i - 1, LINE) + value(gray, view, i + 1, LINE));
      double downChange =
          down - 0.5 * (value(gray, view, LINE, i - 1) + value(gray, view, LINE, i + 1));
      right += i % 2 == 0 ? -acrossChange - downChange : acrossChange + downChange;
      all += Math.abs(acrossChange) + Math.abs(downChange);
    }
    return right / all;
  }

  private static double value(Gray gray, View view, int column, int row) {
    Point place = view.seen(column + 0.5, row + 0.5);
    return gray.at(place.x(), place.y());
  }
}
