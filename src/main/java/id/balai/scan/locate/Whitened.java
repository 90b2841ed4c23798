package id.balai.scan.locate;

/// The directions of outline points after the tilt is taken out, so that the four sides of a square
/// seen aslant cover a quarter turn each.
final class Whitened {
  private final double[] angles;

  private Whitened(double[] angles) {
    this.angles = angles;
  }

  /// The directions of points seen from a centre.
  static Whitened of(Point[] points, Point centre) {
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (Point point : points) {
      Point d = point.minus(centre);
      xx += d.x() * d.x();
      xy += d.x() * d.y();
      yy += d.y() * d.y();
    }
    // Cholesky factor of the second moments: its inverse turns the spread into a round one
    double a = Math.sqrt(Math.max(xx, 1e-9));
    double b = xy / a;
    double c = Math.sqrt(Math.max(yy - b * b, 1e-9));
    var angles = new double[points.length];
    for (int i = 0; i < points.length; i++) {
      Point d = points[i].minus(centre);
      double u = d.x() / a;
      angles[i] = Math.atan2((d.y() - b * u) / c, u);
    }
    return new Whitened(angles);
  }

  /// Which quarter of the turn, 0 to 3, a point lies in when the first begins at `start` radians.
  int quarter(int point, double start) {
    double turned = angles[point] - start + 4 * Math.PI;
    return (int) (turned / (Math.PI / 2)) % 4;
  }
}
