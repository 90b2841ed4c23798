package id.balai.scan.locate;

import java.util.Optional;

/// Where the modules of one code are seen in the frame.
record View(int dimension, Homography flat, Bend bend) {

  /// The view that landmarks fix, or empty when they fix none.
  static Optional<View> through(Landmarks places, Bend bend) {
    return Homography.fit(places, bend).map(flat -> new View(places.dimension(), flat, bend));
  }

  /// Where a place given in modules from the top left corner of the code is seen.
  Point seen(double column, double row) {
    double u = 2 * column / dimension - 1;
    double v = 2 * row / dimension - 1;
    return flat.map(bend.u(u, v), bend.v(u, v));
  }

  /// Whether a place of the frame lies on the code; the code's outline counts as four straight
  /// sides.
  boolean covers(Point place) {
    Point[] corners = {
      seen(0, 0), seen(dimension, 0), seen(dimension, dimension), seen(0, dimension)
    };
    int clockwise = 0;
    for (int i = 0; i < 4; i++) {
      Point side = corners[(i + 1) % 4].minus(corners[i]);
      clockwise += side.cross(place.minus(corners[i])) > 0 ? 1 : -1;
    }
    return Math.abs(clockwise) == 4;
  }
}
