package id.balai.scan.locate;

/// The edges along one ray: each lies half-way between neighbouring extremes of brightness, so that
/// shadow, glare and blur move it little. Holds its profile for the next ray.
final class RayEdges {
  private static final double INNER = 3.0 / 7;
  private static final double MIDDLE = 5.0 / 7;
  private static final double TOLERANCE = 0.12;
  private static final double LONGEST = 10;

  private float[] profile = new float[64];
  private final double[] found = new double[3];

  /// Looks for dark, bright, dark, bright from `centre` outwards.
  ///
  /// @param direction of length 1
  /// @param module about the size of a module in pixels; the outer edge is looked for up to ten off
  /// @param hysteresis the least change of brightness that counts
  /// @return whether three edges at 3:5:7 were found
  boolean trace(Gray gray, Point centre, Point direction, double module, double hysteresis) {
    double step = Math.clamp(module / 6, 0.4, 2);
    int n = sample(gray, centre, direction.times(step), (int) (LONGEST * module / step));
    if (n == 0) {
      return false;
    }
    int from = 0;
    boolean rising = true;
    for (int edge = 0; edge < 3; edge++, rising = !rising) {
      int first = extreme(from, n, !rising, hysteresis);
      if (edge == 2) {
        n = Math.min(n, first + 2 + (int) (found[1] / step));
      }
      int second = extreme(first, n, rising, hysteresis);
      if (Math.abs(profile[second] - profile[first]) < hysteresis) {
        return false;
      }
      found[edge] = step * crossing(first, second, rising);
      from = second;
    }
    return Math.abs(found[0] / found[2] - INNER) < TOLERANCE
        && Math.abs(found[1] / found[2] - MIDDLE) < TOLERANCE;
  }

  /// Hands the three distances of the last ray out, in pixels.
  void copyTo(double[] target) {
    System.arraycopy(found, 0, target, 0, 3);
  }

  private int sample(Gray gray, Point from, Point step, int most) {
    if (profile.length < most) {
      profile = new float[most];
    }
    double x = from.x();
    double y = from.y();
    int n = 0;
    while (n < most && gray.contains(x, y)) {
      profile[n++] = gray.at(x, y);
      x += step.x();
      y += step.y();
    }
    return n;
  }

  /// The place of the next maximum or minimum from `from` on: the last extreme before the profile
  /// turns by more than the hysteresis. At the end of the profile the extreme so far counts.
  private int extreme(int from, int n, boolean maximum, double hysteresis) {
    int best = from;
    for (int i = from + 1; i < n; i++) {
      float gain = maximum ? profile[i] - profile[best] : profile[best] - profile[i];
      if (gain > 0) {
        best = i;
      } else if (gain < -hysteresis) {
        return best;
      }
    }
    return best;
  }

  private double crossing(int first, int second, boolean rising) {
    float level = (profile[first] + profile[second]) / 2;
    for (int i = first; i < second; i++) {
      float here = profile[i] - level;
      float next = profile[i + 1] - level;
      if (rising ? here <= 0 && next > 0 : here >= 0 && next < 0) {
        return i + here / (here - next);
      }
    }
    return second;
  }
}
