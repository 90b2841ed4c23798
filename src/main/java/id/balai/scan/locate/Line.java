package id.balai.scan.locate;

import java.util.Optional;

/// A straight line through a place along a unit direction.
record Line(Point through, Point direction) {

  /// The line with the least squared distances to the points that `members` marks, or empty when
  /// there are fewer than two.
  static Optional<Line> fit(Point[] points, int[] members, int wanted) {
    double sx = 0;
    double sy = 0;
    int n = 0;
    for (int i = 0; i < points.length; i++) {
      if (members[i] == wanted) {
        sx += points[i].x();
        sy += points[i].y();
        n++;
      }
    }
    if (n < 2) {
      return Optional.empty();
    }
    var mean = new Point(sx / n, sy / n);
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int i = 0; i < points.length; i++) {
      if (members[i] == wanted) {
        double dx = points[i].x() - mean.x();
        double dy = points[i].y() - mean.y();
        xx += dx * dx;
        xy += dx * dy;
        yy += dy * dy;
      }
    }
    double angle = Math.atan2(2 * xy, xx - yy) / 2;
    return Optional.of(new Line(mean, new Point(Math.cos(angle), Math.sin(angle))));
  }

  /// How far a point lies beside the line, in pixels.
  double distance(Point point) {
    return Math.abs(direction.cross(point.minus(through)));
  }

  /// Where two lines meet, or empty when they run side by side.
  Optional<Point> meet(Line other) {
    double sine = direction.cross(other.direction);
    if (Math.abs(sine) < 0.05) {
      return Optional.empty();
    }
    double along = other.through.minus(through).cross(other.direction) / sine;
    return Optional.of(through.plus(direction.times(along)));
  }
}
