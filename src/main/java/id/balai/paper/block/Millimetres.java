package id.balai.paper.block;

/// Lengths on paper.
public final class Millimetres {

  private static final float POINTS = 72f / 25.4f;

  private Millimetres() {}

  /// Millimetres in points.
  public static float mm(double millimetres) {
    return (float) (millimetres * POINTS);
  }

  /// Tenths of a millimetre in points.
  public static float tenths(int tenths) {
    return tenths * POINTS / 10;
  }
}
