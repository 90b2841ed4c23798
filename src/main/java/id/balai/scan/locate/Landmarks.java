package id.balai.scan.locate;

import java.util.ArrayList;
import java.util.List;

/// Places on a code and where the frame shows them: what fixes a view.
final class Landmarks {

  /// One of them.
  ///
  /// @param u from -1 (left edge of the code) to 1
  /// @param v from -1 (upper edge of the code) to 1
  /// @param weight how much it counts beside a finder's corner, which counts 1
  record Landmark(double u, double v, Point seen, double weight) {}

  private final int dimension;
  private final List<Landmark> all = new ArrayList<>();

  /// @param dimension modules to a side of the code
  Landmarks(int dimension) {
    this.dimension = dimension;
  }

  int dimension() {
    return dimension;
  }

  List<Landmark> all() {
    return all;
  }

  /// Adds a place given in modules from the top left corner of the code.
  Landmarks add(double column, double row, Point seen, double weight) {
    double half = dimension / 2.0;
    all.add(new Landmark(column / half - 1, row / half - 1, seen, weight));
    return this;
  }

  /// Adds the four corners of a finder pattern whose top left corner is given in modules.
  Landmarks add(int column, int row, Point[] corners) {
    add(column, row, corners[0], 1);
    add(column + 7, row, corners[1], 1);
    add(column + 7, row + 7, corners[2], 1);
    return add(column, row + 7, corners[3], 1);
  }

  /// These and one more.
  Landmarks with(double column, double row, Point seen, double weight) {
    var more = new Landmarks(dimension);
    more.all.addAll(all);
    return more.add(column, row, seen, weight);
  }

  /// The mean of what is seen.
  Point middle() {
    Point sum = new Point(0, 0);
    for (Landmark place : all) {
      sum = sum.plus(place.seen());
    }
    return sum.times(1.0 / all.size());
  }

  /// The mean distance from the middle, in pixels.
  double reach() {
    Point middle = middle();
    double sum = 0;
    for (Landmark place : all) {
      sum += place.seen().minus(middle).length();
    }
    return Math.max(1, sum / all.size());
  }
}
