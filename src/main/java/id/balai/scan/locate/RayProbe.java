package id.balai.scan.locate;

import java.util.Optional;

/// Step 2: shoots rays from the middle of a seed. On each ray the three edges of a finder pattern
/// lie at 3:5:7, in every direction and under any tilt; the edges tell the true middle and the
/// outline with parts of a pixel.
final class RayProbe {
  static final int RAYS = 48;
  private static final double LEAST_SHARE = 0.55;
  private static final double LEAST_SHARE_AT_FIRST = 0.3;
  private static final int EVERY_FOURTH = 4;
  private static final int ROUNDS = 4;
  private static final double HYSTERESIS_OF_CONTRAST = 0.25;
  private static final double LEAST_HYSTERESIS = 6;
  private static final Point[] DIRECTIONS = directions();

  private final double[][] edges = new double[RAYS][3];
  private final boolean[] valid = new boolean[RAYS];
  private final RayEdges ray = new RayEdges();

  /// The corners of the finder pattern around a seed, or empty when there is none.
  Optional<Finder> probe(Gray gray, FinderCandidate seed) {
    Point centre = new Point(seed.x(), seed.y());
    double contrast = Contrast.around(gray, centre, 4 * seed.module());
    double hysteresis = Math.max(LEAST_HYSTERESIS, HYSTERESIS_OF_CONTRAST * contrast);
    if (shoot(gray, centre, seed.module(), hysteresis, EVERY_FOURTH)
        < LEAST_SHARE_AT_FIRST * RAYS / EVERY_FOURTH) {
      return Optional.empty();
    }
    for (int round = 0; ; round++) {
      int hits = shoot(gray, centre, seed.module(), hysteresis, 1);
      if (hits < LEAST_SHARE * RAYS) {
        return Optional.empty();
      }
      Point better = middle(centre);
      boolean settled = better.minus(centre).length() < 0.1;
      if (settled || round == ROUNDS - 1) {
        return Outline.fit(outlinePoints(centre, hits), centre);
      }
      centre = better;
    }
  }

  private static Point[] directions() {
    var directions = new Point[RAYS];
    for (int i = 0; i < RAYS; i++) {
      double angle = 2 * Math.PI * i / RAYS;
      directions[i] = new Point(Math.cos(angle), Math.sin(angle));
    }
    return directions;
  }

  private int shoot(Gray gray, Point centre, double module, double hysteresis, int every) {
    int hits = 0;
    for (int i = 0; i < RAYS; i += every) {
      valid[i] = ray.trace(gray, centre, DIRECTIONS[i], module, hysteresis);
      if (valid[i]) {
        ray.copyTo(edges[i]);
        hits++;
      }
    }
    return hits;
  }

  /// The mean of the middles between opposite edges; edges without an opposite say nothing.
  private Point middle(Point centre) {
    Point sum = new Point(0, 0);
    int n = 0;
    for (int i = 0; i < RAYS / 2; i++) {
      int opposite = i + RAYS / 2;
      if (valid[i] && valid[opposite]) {
        for (int k = 0; k < 3; k++) {
          double shift = (edges[i][k] - edges[opposite][k]) / 2;
          sum = sum.plus(DIRECTIONS[i].times(shift));
          n++;
        }
      }
    }
    return n == 0 ? centre : centre.plus(sum.times(2.0 / n));
  }

  private Point[] outlinePoints(Point centre, int hits) {
    var points = new Point[hits];
    int n = 0;
    for (int i = 0; i < RAYS; i++) {
      if (valid[i]) {
        points[n++] = centre.plus(DIRECTIONS[i].times(edges[i][2]));
      }
    }
    return points;
  }
}
