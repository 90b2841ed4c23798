package id.balai.scan.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Step 8: codes of which only two finder patterns are seen, because a thumb or a reflection covers
/// the third. The eight corners of two finders fix the view as well.
final class Pairs {
  private static final double MOST_SIZE_RATIO = 2.2;

  private Pairs() {}

  /// Guesses of codes out of two finders, the best first.
  static List<Hypothesis> of(List<Finder> finders) {
    List<Hypothesis> found = new ArrayList<>();
    for (Finder a : finders) {
      for (Finder b : finders) {
        double ratio = a.module() / b.module();
        if (!a.isSameAs(b) && ratio < MOST_SIZE_RATIO && ratio > 1 / MOST_SIZE_RATIO) {
          add(found, FinderPair.between(a, b));
        }
      }
    }
    found.sort(Comparator.comparingDouble(Hypothesis::mismatch));
    return found;
  }

  private static void add(List<Hypothesis> found, FinderPair arm) {
    if (arm.modules() < 10) {
      return;
    }
    if (arm.isAlongASide()) {
      sideBySide(found, arm);
    } else if (arm.isDiagonal()) {
      acrossTheCode(found, arm);
    }
  }

  /// The first is the top left one; the second the top right or the bottom left one.
  private static void sideBySide(List<Hypothesis> found, FinderPair arm) {
    Finder first = arm.from();
    Finder second = arm.to();
    Point way = arm.direction();
    Point other = arm.leavesAcross() ? first.down() : first.across();
    Point clockwise = way.cross(other) > 0 ? other : other.times(-1);
    Point back = clockwise.times(-1);
    double measured = arm.modules() + 7;
    for (int n : Dimensions.near(measured)) {
      double mismatch = arm.aside() + Math.abs(n - measured) / 8;
      var used = List.of(first, second);
      var right =
          new Landmarks(n)
              .add(0, 0, first.cornersAlong(way, clockwise))
              .add(n - 7, 0, second.cornersAlong(way, clockwise));
      found.add(new Hypothesis(right, used, mismatch));
      var down =
          new Landmarks(n)
              .add(0, 0, first.cornersAlong(back, way))
              .add(0, n - 7, second.cornersAlong(back, way));
      found.add(new Hypothesis(down, used, mismatch));
    }
  }

  /// The first is the top right one, the second the bottom left one.
  private static void acrossTheCode(List<Hypothesis> found, FinderPair arm) {
    Finder first = arm.from();
    Point across = first.across().times(Math.signum(arm.there().x()));
    Point down = first.down().times(Math.signum(arm.there().y()));
    Point u = across.times(-1);
    Point v = down;
    if (u.cross(v) < 0) {
      u = down.times(-1);
      v = across;
    }
    double measured = arm.modules() + 7;
    for (int n : Dimensions.near(measured)) {
      var places =
          new Landmarks(n)
              .add(n - 7, 0, first.cornersAlong(u, v))
              .add(0, n - 7, arm.to().cornersAlong(u, v));
      double mismatch = 1 - Math.min(1, arm.aside()) + Math.abs(n - measured) / 8;
      found.add(new Hypothesis(places, List.of(first, arm.to()), mismatch));
    }
  }
}
