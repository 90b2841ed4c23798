package id.balai.scan.locate;

/// A place or a direction in the frame, in pixels; y grows downwards.
record Point(double x, double y) {

  Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }

  Point minus(Point other) {
    return new Point(x - other.x, y - other.y);
  }

  Point times(double factor) {
    return new Point(x * factor, y * factor);
  }

  double length() {
    return Math.hypot(x, y);
  }

  /// Positive when `other` lies clockwise of this direction on the screen.
  double cross(Point other) {
    return x * other.y - y * other.x;
  }
}
