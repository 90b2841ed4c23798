package id.balai.scan.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Step 4: which three finder patterns may be the corners of one code. Finders may differ in size
/// up to 2.2 times, as they do when a badge is held aslant.
final class Triples {
  private static final double MOST_SIZE_RATIO = 2.2;
  private static final double MOST_ARM_RATIO = 1.6;

  private Triples() {}

  /// Guesses of codes out of three finders, the best first.
  static List<Hypothesis> of(List<Finder> finders) {
    List<Hypothesis> found = new ArrayList<>();
    for (Finder corner : finders) {
      List<FinderPair> arms = arms(corner, finders);
      for (FinderPair right : arms) {
        for (FinderPair down : arms) {
          if (right.leavesAcross() != down.leavesAcross()
              && right.direction().cross(down.direction()) > 0) {
            addAll(found, right, down);
          }
        }
      }
    }
    found.sort(Comparator.comparingDouble(Hypothesis::mismatch));
    return found;
  }

  private static List<FinderPair> arms(Finder corner, List<Finder> finders) {
    List<FinderPair> arms = new ArrayList<>();
    for (Finder other : finders) {
      double ratio = other.module() / corner.module();
      if (!other.isSameAs(corner) && ratio < MOST_SIZE_RATIO && ratio > 1 / MOST_SIZE_RATIO) {
        FinderPair arm = FinderPair.between(corner, other);
        if (arm.isAlongASide() && arm.modules() > 10) {
          arms.add(arm);
        }
      }
    }
    return arms;
  }

  private static void addAll(List<Hypothesis> found, FinderPair right, FinderPair down) {
    double ratio = right.modules() / down.modules();
    double unlike = Math.max(ratio, 1 / ratio);
    if (unlike > MOST_ARM_RATIO) {
      return;
    }
    double measured = Math.sqrt(right.modules() * down.modules()) + 7;
    Point u = right.direction();
    Point v = down.direction();
    var used = List.of(right.from(), right.to(), down.to());
    double rank = unlike - 1 + right.aside() + down.aside();
    for (int dimension : Dimensions.near(measured)) {
      var places =
          new Landmarks(dimension)
              .add(0, 0, right.from().cornersAlong(u, v))
              .add(dimension - 7, 0, right.to().cornersAlong(u, v))
              .add(0, dimension - 7, down.to().cornersAlong(u, v));
      found.add(new Hypothesis(places, used, rank + Math.abs(dimension - measured) / 8));
    }
  }
}
