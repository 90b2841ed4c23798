package id.balai.scan.locate;

import java.util.stream.IntStream;

/// The sizes a code can have: 21, 25, … 177 modules.
final class Dimensions {
  private static final int SMALLEST = 21;
  private static final int LARGEST = 177;

  private Dimensions() {}

  /// The sizes to try for a measured one, the nearest first; none when it is out of the question.
  static int[] near(double measured) {
    int nearest = 17 + 4 * (int) Math.round((measured - 17) / 4);
    int other = measured > nearest ? nearest + 4 : nearest - 4;
    int third = 2 * nearest - other;
    if (nearest < SMALLEST - 4 || nearest > LARGEST) {
      return new int[0];
    }
    return IntStream.of(nearest, other, third).filter(n -> n >= SMALLEST && n <= LARGEST).toArray();
  }
}
