package id.balai.scan.locate;

/// A place where rows cross something like the middle of a finder pattern; grows by each such row.
final class FinderCandidate {
  private double x;
  private double y;
  private double module;
  private int rows;
  private int lastRow;

  FinderCandidate(double x, int row, double module) {
    this.x = x;
    this.y = row + 0.5;
    this.module = module;
    this.rows = 1;
    this.lastRow = row;
  }

  double x() {
    return x;
  }

  double y() {
    return y;
  }

  /// The width of a module along the row, in pixels.
  double module() {
    return module;
  }

  /// How many rows crossed it.
  int rows() {
    return rows;
  }

  int lastRow() {
    return lastRow;
  }

  /// Whether a crossing belongs to this finder.
  boolean fits(double otherX, double otherModule) {
    double ratio = otherModule / module;
    return Math.abs(otherX - x) < 1.5 * module && ratio > 0.6 && ratio < 1.67;
  }

  /// Takes a further crossing in.
  void add(double otherX, int row, double otherModule) {
    x = (x * rows + otherX) / (rows + 1);
    y = (y * rows + row + 0.5) / (rows + 1);
    module = (module * rows + otherModule) / (rows + 1);
    rows++;
    lastRow = row;
  }
}
