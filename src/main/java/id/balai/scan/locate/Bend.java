package id.balai.scan.locate;

import java.util.ArrayList;
import java.util.List;

/// Step 7: how a curled paper moves the modules between its edges. Places are in halves of the
/// code's side, -1 to 1; a bow along one side moves the middle and leaves the edges.
///
/// @param alongU what a bow along u moves, as u and v
/// @param alongV what a bow along v moves, as u and v
record Bend(Point alongU, Point alongV) {
  private static final Point STILL = new Point(0, 0);
  private static final double[] AMOUNTS = {0.04, 0.09, 0.16};

  /// A flat paper.
  static final Bend NONE = new Bend(STILL, STILL);

  /// The bends that are tried, twelve of them, the small ones first.
  static final List<Bend> TRIED = tried();

  private static List<Bend> tried() {
    List<Bend> bends = new ArrayList<>();
    for (double amount : AMOUNTS) {
      for (double signed : new double[] {amount, -amount}) {
        bends.add(new Bend(new Point(signed, 0), STILL));
        bends.add(new Bend(new Point(0, signed), STILL));
        bends.add(new Bend(STILL, new Point(signed, 0)));
        bends.add(new Bend(STILL, new Point(0, signed)));
      }
    }
    return List.copyOf(bends);
  }

  double u(double u, double v) {
    return u + alongU.x() * (1 - u * u) + alongV.x() * (1 - v * v);
  }

  double v(double u, double v) {
    return v + alongU.y() * (1 - u * u) + alongV.y() * (1 - v * v);
  }
}
