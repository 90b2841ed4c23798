package id.balai.scan.locate;

import java.util.List;
import java.util.Optional;

/// A finder pattern: its four corners, clockwise on the screen, and the middle where its diagonals
/// meet. Seven modules wide.
record Finder(List<Point> corners, Point centre, Point across, Point down) {
  private static final double LEAST_MODULE = 0.8;

  /// A finder from corners in turn, or empty when they make no sensible square seen aslant.
  ///
  /// @param probed the middle that rays found; the corners must lie around it
  static Optional<Finder> of(Point[] c, Point probed) {
    Point across = c[1].plus(c[2]).minus(c[0]).minus(c[3]).times(1.0 / 14);
    Point down = c[2].plus(c[3]).minus(c[0]).minus(c[1]).times(1.0 / 14);
    double area = across.cross(down);
    if (area < 0) {
      return of(new Point[] {c[0], c[3], c[2], c[1]}, probed);
    }
    double shorter = Math.min(across.length(), down.length());
    double longer = Math.max(across.length(), down.length());
    if (shorter < LEAST_MODULE || longer > 4 * shorter || area < 0.25 * shorter * longer) {
      return Optional.empty();
    }
    Optional<Point> centre =
        new Line(c[0], unit(c[2].minus(c[0]))).meet(new Line(c[1], unit(c[3].minus(c[1]))));
    return centre
        .filter(p -> p.minus(probed).length() < 1.5 * longer)
        .map(p -> new Finder(List.of(c), p, across, down));
  }

  private static Point unit(Point p) {
    return p.times(1 / Math.max(p.length(), 1e-9));
  }

  /// The side of a module in pixels, as the root of its area.
  double module() {
    return Math.sqrt(across.cross(down));
  }

  /// Whether both are the same pattern, found twice.
  boolean isSameAs(Finder other) {
    return centre.minus(other.centre).length() < 3 * Math.max(module(), other.module());
  }

  /// A direction measured in the modules of this finder, as x along [#across], y along [#down].
  Point inModules(Point direction) {
    double area = across.cross(down);
    return new Point(direction.cross(down) / area, across.cross(direction) / area);
  }

  /// The corners as they lie in a code whose sides run along `u` and `v`: top left, top right,
  /// bottom right, bottom left.
  Point[] cornersAlong(Point u, Point v) {
    int best = 0;
    double most = -Double.MAX_VALUE;
    double area = u.cross(v);
    for (int turn = 0; turn < 4; turn++) {
      double sum = 0;
      for (int k = 0; k < 4; k++) {
        Point d = corners.get((turn + k) % 4).minus(centre);
        double along = d.cross(v) / area;
        double aside = u.cross(d) / area;
        sum +=
            (k == 1 || k == 2 ? along : -along) * u.length()
                + (k >= 2 ? aside : -aside) * v.length();
      }
      if (sum > most) {
        most = sum;
        best = turn;
      }
    }
    var ordered = new Point[4];
    for (int k = 0; k < 4; k++) {
      ordered[k] = corners.get((best + k) % 4);
    }
    return ordered;
  }
}
