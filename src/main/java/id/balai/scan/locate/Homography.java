package id.balai.scan.locate;

import java.util.Optional;

/// The view of a plane: maps places on the code to places in the frame.
final class Homography {
  /// Eight numbers of the projective map between normalised places; the ninth is 1.
  private final double[] h;

  private final Point origin;
  private final double scale;

  /// @param origin the frame's place that is 0, 0 inside
  /// @param scale pixels to one unit inside
  private Homography(double[] h, Point origin, double scale) {
    this.h = h;
    this.origin = origin;
    this.scale = scale;
  }

  /// Where a place on the code is seen, in pixels.
  Point map(double u, double v) {
    double w = scale / (h[6] * u + h[7] * v + 1);
    return new Point(
        origin.x() + (h[0] * u + h[1] * v + h[2]) * w,
        origin.y() + (h[3] * u + h[4] * v + h[5]) * w);
  }

  /// The map with the least squared error over places and what is seen of them, or empty when they
  /// do not fix one.
  ///
  /// @param bend where the places lie before the paper is laid flat
  static Optional<Homography> fit(Landmarks places, Bend bend) {
    Point origin = places.middle();
    double scale = places.reach();
    var normal = new double[8][9];
    for (Landmarks.Landmark place : places.all()) {
      double u = bend.u(place.u(), place.v());
      double v = bend.v(place.u(), place.v());
      double x = (place.seen().x() - origin.x()) / scale;
      double y = (place.seen().y() - origin.y()) / scale;
      add(normal, new double[] {u, v, 1, 0, 0, 0, -u * x, -v * x, x}, place.weight());
      add(normal, new double[] {0, 0, 0, u, v, 1, -u * y, -v * y, y}, place.weight());
    }
    return solve(normal)
        ? Optional.of(new Homography(lastColumn(normal), origin, scale))
        : Optional.empty();
  }

  /// How far, in squared pixels, the best map leaves the landmarks from where they are seen.
  static double error(Landmarks places, Bend bend) {
    return fit(places, bend).map(map -> map.errorOf(places, bend)).orElse(Double.MAX_VALUE);
  }

  private double errorOf(Landmarks places, Bend bend) {
    double sum = 0;
    for (Landmarks.Landmark place : places.all()) {
      Point shown = map(bend.u(place.u(), place.v()), bend.v(place.u(), place.v()));
      double distance = shown.minus(place.seen()).length();
      sum += place.weight() * distance * distance;
    }
    return sum;
  }

  private static void add(double[][] normal, double[] row, double weight) {
    for (int i = 0; i < 8; i++) {
      for (int k = 0; k < 9; k++) {
        normal[i][k] += weight * row[i] * row[k];
      }
    }
  }

  /// Gauss and Jordan with pivots; leaves the solution in the last column.
  private static boolean solve(double[][] m) {
    for (int i = 0; i < 8; i++) {
      int pivot = i;
      for (int r = i + 1; r < 8; r++) {
        if (Math.abs(m[r][i]) > Math.abs(m[pivot][i])) {
          pivot = r;
        }
      }
      double[] swapped = m[i];
      m[i] = m[pivot];
      m[pivot] = swapped;
      if (Math.abs(m[i][i]) < 1e-9) {
        return false;
      }
      eliminate(m, i);
    }
    return true;
  }

  private static void eliminate(double[][] m, int i) {
    double lead = m[i][i];
    for (int k = i; k < 9; k++) {
      m[i][k] /= lead;
    }
    for (int r = 0; r < 8; r++) {
      double factor = m[r][i];
      if (r != i && factor != 0) {
        for (int k = i; k < 9; k++) {
          m[r][k] -= factor * m[i][k];
        }
      }
    }
  }

  private static double[] lastColumn(double[][] m) {
    var solution = new double[8];
    for (int i = 0; i < 8; i++) {
      solution[i] = m[i][8];
    }
    return solution;
  }
}
