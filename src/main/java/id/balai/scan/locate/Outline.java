package id.balai.scan.locate;

import java.util.Arrays;
import java.util.Optional;

/// Step 3: fits four lines to the outer edge of a finder pattern; they meet in its corners.
final class Outline {
  private static final int STARTS = 8;
  private static final int ROUNDS = 5;
  private static final double MOST_DISTANCE_IN_MODULES = 0.45;
  private static final double CORNER_IN_MODULES = 0.8;

  private final Point[] points;
  private final Point centre;
  private final int[] side;
  private final Line[] lines = new Line[4];

  private Outline(Point[] points, Point centre) {
    this.points = points;
    this.centre = centre;
    this.side = new int[points.length];
  }

  /// The finder pattern whose outer edge runs through the points, or empty when they do not make
  /// four sides.
  static Optional<Finder> fit(Point[] points, Point centre) {
    Optional<Finder> best = Optional.empty();
    double least = Double.MAX_VALUE;
    Whitened whitened = Whitened.of(points, centre);
    for (int start = 0; start < STARTS; start++) {
      var outline = new Outline(points, centre);
      double error = outline.settle(whitened, start * Math.PI / 2 / STARTS);
      if (error < least) {
        Optional<Finder> finder = outline.finder(error);
        if (finder.isPresent()) {
          best = finder;
          least = error;
        }
      }
    }
    return best;
  }

  /// Alternates between lines and sides, from quarter turns that begin at an angle.
  ///
  /// @return the mean distance of the points to their side, in pixels
  private double settle(Whitened whitened, double angle) {
    for (int i = 0; i < points.length; i++) {
      side[i] = whitened.quarter(i, angle);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int k = 0; k < 4; k++) {
        Optional<Line> line = Line.fit(points, side, k);
        if (line.isEmpty()) {
          return Double.MAX_VALUE;
        }
        lines[k] = line.get();
      }
      assign();
    }
    return meanDistance();
  }

  private void assign() {
    for (int i = 0; i < points.length; i++) {
      int nearest = 0;
      for (int k = 1; k < 4; k++) {
        if (lines[k].distance(points[i]) < lines[nearest].distance(points[i])) {
          nearest = k;
        }
      }
      side[i] = nearest;
    }
  }

  private double meanDistance() {
    double sum = 0;
    for (int i = 0; i < points.length; i++) {
      sum += lines[side[i]].distance(points[i]);
    }
    return sum / points.length;
  }

  private Optional<Finder> finder(double error) {
    Optional<Finder> rough = corners().flatMap(c -> Finder.of(c, centre));
    if (rough.isEmpty() || error > MOST_DISTANCE_IN_MODULES * rough.get().module()) {
      return Optional.empty();
    }
    return Optional.of(withoutCorners(rough.get()));
  }

  /// Blur rounds the corners, so the last fit leaves the points near them out.
  private Finder withoutCorners(Finder rough) {
    int[] all = Arrays.copyOf(side, side.length);
    double near = CORNER_IN_MODULES * rough.module();
    for (int i = 0; i < points.length; i++) {
      for (Point corner : rough.corners()) {
        if (corner.minus(points[i]).length() < near) {
          side[i] = -1;
        }
      }
      if (side[i] >= 0 && lines[side[i]].distance(points[i]) > near) {
        side[i] = -1;
      }
    }
    for (int k = 0; k < 4; k++) {
      Optional<Line> line = Line.fit(points, side, k);
      if (line.isPresent()) {
        lines[k] = line.get();
      }
    }
    System.arraycopy(all, 0, side, 0, all.length);
    return corners().flatMap(c -> Finder.of(c, centre)).orElse(rough);
  }

  private Optional<Point[]> corners() {
    var corners = new Point[4];
    for (int k = 0; k < 4; k++) {
      Optional<Point> corner = lines[(k + 3) % 4].meet(lines[k]);
      if (corner.isEmpty()) {
        return Optional.empty();
      }
      corners[k] = corner.get();
    }
    return Optional.of(corners);
  }
}
