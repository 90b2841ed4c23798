package id.balai.ui.control;

import id.balai.domain.signature.InkPoint;
import java.util.List;

/// Paints strokes from their stored points: quadratic curves through the middles of the chords, cut
/// into short round-capped lines whose width eases from point to point. Drawing live and painting
/// again run through the same lines, so both leave the same picture.
final class InkPainter {

  private static final double HUNDREDTHS = 100;

  /// Longest straight piece of a curve, in pad pixels.
  private static final double PIECE = 2.5;

  private final InkPaper paper;

  InkPainter(InkPaper paper) {
    this.paper = paper;
  }

  /// Paints what the newest point of a growing stroke adds.
  void grow(List<InkPoint> points) {
    int n = points.size();
    if (n == 1) {
      dot(points.getFirst());
    } else if (n == 2) {
      Pen from = Pen.at(points.getFirst());
      line(from, from.middle(Pen.at(points.get(1))));
    } else {
      Pen before = Pen.at(points.get(n - 3));
      Pen corner = Pen.at(points.get(n - 2));
      curve(before.middle(corner), corner, corner.middle(Pen.at(points.get(n - 1))));
    }
  }

  /// Paints what is left when the pen has been lifted: the way to the last point.
  void finish(List<InkPoint> points) {
    int n = points.size();
    if (n > 1) {
      Pen last = Pen.at(points.get(n - 1));
      line(Pen.at(points.get(n - 2)).middle(last), last);
    }
  }

  /// Paints a whole stroke.
  void paint(List<InkPoint> points) {
    for (int n = 1; n <= points.size(); n++) {
      grow(points.subList(0, n));
    }
    finish(points);
  }

  private void dot(InkPoint point) {
    Pen pen = Pen.at(point);
    paper.dot(pen.x, pen.y, pen.width);
  }

  private void curve(Pen from, Pen corner, Pen to) {
    double length = from.distance(corner) + corner.distance(to);
    int pieces = Math.max(2, (int) Math.ceil(length / PIECE));
    Pen last = from;
    for (int i = 1; i <= pieces; i++) {
      Pen next = Pen.onCurve(from, corner, to, (double) i / pieces);
      line(last, next);
      last = next;
    }
  }

  private void line(Pen from, Pen to) {
    paper.line(from.x, from.y, to.x, to.y, (from.width + to.width) / 2);
  }

  /// A place on the pad with the diameter of the ink there, in pixels.
  private record Pen(double x, double y, double width) {

    static Pen at(InkPoint point) {
      return new Pen(point.x() / HUNDREDTHS, point.y() / HUNDREDTHS, point.width() / HUNDREDTHS);
    }

    static Pen onCurve(Pen from, Pen corner, Pen to, double t) {
      double a = (1 - t) * (1 - t);
      double b = 2 * t * (1 - t);
      double c = t * t;
      return new Pen(
          a * from.x + b * corner.x + c * to.x,
          a * from.y + b * corner.y + c * to.y,
          a * from.width + b * corner.width + c * to.width);
    }

    Pen middle(Pen other) {
      return new Pen((x + other.x) / 2, (y + other.y) / 2, (width + other.width) / 2);
    }

    double distance(Pen other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }
}
