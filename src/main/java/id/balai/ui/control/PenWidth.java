package id.balai.ui.control;

/// Draws the width of the ink from the speed of the hand: a slow pen leaves a broad line. The speed
/// itself is not kept (R42).
final class PenWidth {

  /// Diameters in pad pixels, for screens of 100 to 130 dots an inch.
  static final double THINNEST = 1.6;

  static final double BROADEST = 5.2;

  /// Diameter of a dot that was only tapped.
  static final double DOT = (THINNEST + BROADEST) / 2;

  private static final double NEWEST_WEIGHT = 0.7;

  /// How far a diameter may follow the speed from one point to the next, so that none jumps.
  private static final double EASE = 0.45;

  private double speed;
  private double width = DOT;

  /// The diameter after the pen went on by `distance` pad pixels in `millis`.
  double after(double distance, double millis) {
    double now = distance / Math.max(1, millis);
    speed = NEWEST_WEIGHT * now + (1 - NEWEST_WEIGHT) * speed;
    double aim = Math.max(THINNEST, BROADEST / (1 + speed));
    width += (aim - width) * EASE;
    return width;
  }
}
