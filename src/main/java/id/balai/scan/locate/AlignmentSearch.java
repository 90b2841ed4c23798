package id.balai.scan.locate;

import java.util.Optional;

/// Step 5: looks for the alignment pattern of the bottom right corner around where a view expects
/// it, by correlation with its five by five modules.
final class AlignmentSearch {
  private static final double FROM_FAR_EDGE = 6.5;
  private static final int SMALLEST_WITH_PATTERN = 25;
  private static final double LEAST_CORRELATION = 0.6;

  private AlignmentSearch() {}

  /// Where the middle of the pattern is seen, or empty when the code has none or it is covered.
  ///
  /// @param reach how many modules from the expected place to look
  static Optional<Point> find(Gray gray, View view, double reach) {
    if (view.dimension() < SMALLEST_WITH_PATTERN) {
      return Optional.empty();
    }
    double expected = view.dimension() - FROM_FAR_EDGE;
    double[] best = search(gray, view, expected, expected, reach, 0.5);
    best = search(gray, view, best[0], best[1], 0.375, 0.125);
    return best[2] < LEAST_CORRELATION
        ? Optional.empty()
        : Optional.of(view.seen(best[0], best[1]));
  }

  private static double[] search(
      Gray gray, View view, double column, double row, double reach, double step) {
    double[] best = {column, row, -1};
    for (double dv = -reach; dv <= reach; dv += step) {
      for (double du = -reach; du <= reach; du += step) {
        double match = correlation(gray, view, column + du, row + dv);
        double farther = 0.01 * (Math.abs(du) + Math.abs(dv));
        if (match - farther > best[2]) {
          best = new double[] {column + du, row + dv, match - farther};
        }
      }
    }
    return best;
  }

  /// How alike the modules around a place and the pattern are, -1 to 1.
  private static double correlation(Gray gray, View view, double column, double row) {
    double sum = 0;
    double squares = 0;
    double product = 0;
    for (int i = 0; i < 25; i++) {
      int du = i % 5 - 2;
      int dv = i / 5 - 2;
      Point place = view.seen(column + du, row + dv);
      double value = gray.at(place.x(), place.y());
      boolean bright = Math.max(Math.abs(du), Math.abs(dv)) == 1;
      sum += value;
      squares += value * value;
      product += bright ? value * 17 / 25 : -value * 8 / 25;
    }
    double spread = Math.sqrt(Math.max(squares - sum * sum / 25, 1) * (8.0 * 17 / 25));
    return product / spread;
  }
}
