package id.balai.scan.locate;

/// The way from one finder pattern to another, in the modules of both ends.
///
/// @param there the direction in the modules of the first
/// @param back the direction in the modules of the second
record FinderPair(Finder from, Finder to, Point there, Point back) {
  private static final double MOST_ASIDE = 0.4;

  static FinderPair between(Finder from, Finder to) {
    Point way = to.centre().minus(from.centre());
    return new FinderPair(from, to, from.inModules(way), to.inModules(way));
  }

  Point direction() {
    return to.centre().minus(from.centre());
  }

  /// Whether it leaves both finders through the middle of a side.
  boolean isAlongASide() {
    return aside() < MOST_ASIDE;
  }

  /// How far from the middle of the sides it leaves: 0 through the middle, 1 through a corner.
  double aside() {
    return Math.max(aside(there), aside(back));
  }

  /// Whether it leaves through corners, as between the two far finders of a code.
  boolean isDiagonal() {
    return Math.min(aside(there), aside(back)) > 0.45;
  }

  private static double aside(Point p) {
    double x = Math.abs(p.x());
    double y = Math.abs(p.y());
    return Math.min(x, y) / Math.max(1e-9, Math.max(x, y));
  }

  /// Modules between the middles along the sides. The root of the product of both ends' measures is
  /// exact under perspective.
  double modules() {
    return Math.sqrt(longest(there) * longest(back));
  }

  private static double longest(Point p) {
    return Math.max(Math.abs(p.x()), Math.abs(p.y()));
  }

  /// Whether it leaves the first finder along its `across` axis rather than its `down` axis.
  boolean leavesAcross() {
    return Math.abs(there.x()) > Math.abs(there.y());
  }
}
