package id.balai.ui.control;

import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes down one stroke while it is drawn. Points that lie nearer than two pixels to the last one
/// are left out, the first and the last never are.
final class StrokeRecorder {

  /// In pad pixels.
  private static final double NEAREST = 2;

  private static final int HUNDREDTHS = 100;

  private final List<InkPoint> points = new ArrayList<>();
  private final List<Long> times = new ArrayList<>();
  private final PenWidth pen = new PenWidth();
  private double lastX;
  private double lastY;
  private long lastMillis;

  StrokeRecorder(double x, double y, long millis) {
    keep(x, y, millis, PenWidth.DOT);
  }

  /// The pen moved here.
  ///
  /// @return the point, or empty when it is too near to matter
  Optional<InkPoint> moved(double x, double y, long millis) {
    double distance = Math.hypot(x - lastX, y - lastY);
    return distance < NEAREST ? Optional.empty() : Optional.of(to(x, y, millis, distance));
  }

  /// The pen left the pad here.
  Optional<InkPoint> lifted(double x, double y, long millis) {
    double distance = Math.hypot(x - lastX, y - lastY);
    return distance == 0 ? Optional.empty() : Optional.of(to(x, y, millis, distance));
  }

  List<InkPoint> points() {
    return points;
  }

  /// When each point was drawn, in milliseconds.
  List<Long> times() {
    return times;
  }

  Stroke stroke() {
    return new Stroke(points);
  }

  private InkPoint to(double x, double y, long millis, double distance) {
    return keep(x, y, millis, pen.after(distance, millis - (double) lastMillis));
  }

  private InkPoint keep(double x, double y, long millis, double width) {
    lastX = x;
    lastY = y;
    lastMillis = millis;
    var point = new InkPoint(hundredths(x), hundredths(y), hundredths(width));
    points.add(point);
    times.add(millis);
    return point;
  }

  private static int hundredths(double pixels) {
    return (int) Math.round(pixels * HUNDREDTHS);
  }
}
