package id.balai.scan.locate;

/// Step 7: how a curled paper moves the modules between its edges. Places are in halves of the
/// code's side, -1 to 1; a bow along one side moves the middle and leaves the edges.
///
/// @param alongU what a bow along u moves, as u and v
/// @param alongV what a bow along v moves, as u and v
record Bend(Point alongU, Point alongV) {
  private static final Point STILL = new Point(0, 0);
  private static final double FIRST_STEP = 0.08;
  private static final double LAST_STEP = 0.009;
  private static final int MOST_ROUNDS = 6;

  /// A flat paper.
  static final Bend NONE = new Bend(STILL, STILL);

  /// The bend under which landmarks fit best: the corners of the finders stand crooked on a curled
  /// paper. Goes down the error one number at a time, in halving steps.
  static Bend fitting(Landmarks places) {
    Bend best = NONE;
    double least = Homography.error(places, best);
    for (double step = FIRST_STEP; step > LAST_STEP; step /= 2) {
      boolean better = true;
      for (int round = 0; better && round < MOST_ROUNDS; round++) {
        better = false;
        for (int k = 0; k < 8; k++) {
          Bend next = best.moved(k / 2, k % 2 == 0 ? step : -step);
          double error = Homography.error(places, next);
          if (error < least) {
            least = error;
            best = next;
            better = true;
          }
        }
      }
    }
    return best;
  }

  private Bend moved(int number, double step) {
    return switch (number) {
      case 0 -> new Bend(alongU.plus(new Point(step, 0)), alongV);
      case 1 -> new Bend(alongU.plus(new Point(0, step)), alongV);
      case 2 -> new Bend(alongU, alongV.plus(new Point(step, 0)));
      default -> new Bend(alongU, alongV.plus(new Point(0, step)));
    };
  }

  double u(double u, double v) {
    return u + alongU.x() * (1 - u * u) + alongV.x() * (1 - v * v);
  }

  double v(double u, double v) {
    return v + alongU.y() * (1 - u * u) + alongV.y() * (1 - v * v);
  }
}
