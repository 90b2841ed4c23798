package id.balai.service.readiness;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// When guests come to the doors: two thirds of them within the first half hour, most of these in
/// its middle; the others ever fewer until nobody is expected any more.
public final class ArrivalCurve {

  private static final double SHARE_OF_RUSH = 2.0 / 3;
  private static final Duration RUSH = Duration.ofMinutes(30);

  private ArrivalCurve() {}

  /// The moments of arrival, counted from when the doors open, in order.
  ///
  /// @param people how many come, from 0
  /// @param open how long people are expected; within half an hour or less all of it is the rush
  /// @param random decides who comes when
  public static List<Duration> of(int people, Duration open, Random random) {
    if (people < 0 || !open.isPositive()) {
      throw new IllegalArgumentException("nobody comes to a door that is not open");
    }
    return Stream.generate(() -> one(open, random)).limit(people).sorted().toList();
  }

  private static Duration one(Duration open, Random random) {
    if (open.compareTo(RUSH) <= 0 || random.nextDouble() < SHARE_OF_RUSH) {
      Duration rush = open.compareTo(RUSH) < 0 ? open : RUSH;
      return part(rush, (random.nextDouble() + random.nextDouble()) / 2);
    }
    double ever = 1 - Math.sqrt(1 - random.nextDouble());
    return RUSH.plus(part(open.minus(RUSH), ever));
  }

  private static Duration part(Duration whole, double share) {
    return Duration.ofNanos((long) (whole.toNanos() * share));
  }
}
