package id.balai.domain.signature;

import java.util.List;

/// A signature as it was drawn: strokes on a pad, never a picture.
///
/// @param width of the pad in hundredths of a pad pixel
/// @param height of the pad in hundredths of a pad pixel
/// @param strokes in drawing order; at least one
public record Ink(int width, int height, List<Stroke> strokes) {

  /// Stands where strokes were erased: a single dot.
  public static final Ink ERASED =
      new Ink(1, 1, List.of(new Stroke(List.of(new InkPoint(0, 0, 0)))));

  public Ink {
    strokes = List.copyOf(strokes);
    if (width <= 0 || height <= 0 || strokes.isEmpty()) {
      throw new IllegalArgumentException("ink has a pad and at least one stroke");
    }
  }

  /// The smallest box around all points, in hundredths of a pad pixel.
  public Box box() {
    int left = Integer.MAX_VALUE;
    int top = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    int bottom = Integer.MIN_VALUE;
    for (Stroke stroke : strokes) {
      for (InkPoint point : stroke.points()) {
        left = Math.min(left, point.x());
        top = Math.min(top, point.y());
        right = Math.max(right, point.x());
        bottom = Math.max(bottom, point.y());
      }
    }
    return new Box(left, top, right, bottom);
  }

  /// A box in hundredths of a pad pixel; right and bottom are inclusive.
  public record Box(int left, int top, int right, int bottom) {

    public int width() {
      return right - left;
    }

    public int height() {
      return bottom - top;
    }
  }
}
