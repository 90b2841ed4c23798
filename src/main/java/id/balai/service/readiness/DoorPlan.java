package id.balai.service.readiness;

/// How many kiosks a door needs, and the queue to expect.
///
/// People do not come evenly: their number rises steadily from the beginning of the time to two
/// thirds of it and falls to its end (a triangular wave, whose highest rate is twice the mean).
/// Everybody takes the same time at a kiosk. The queue is followed through the time in steps of ten
/// seconds; a door has as many kiosks as keep the longest wait at [#LONGEST_WAIT] seconds.
///
/// @param kiosks the least number of kiosks, from 1
/// @param queue most people who wait at once
/// @param longestWait longest wait, in seconds
public record DoorPlan(int kiosks, int queue, int longestWait) {

  /// Nobody is to wait longer, in seconds.
  public static final int LONGEST_WAIT = 180;

  private static final int MOST_KIOSKS = 200;
  private static final int STEP = 10;
  private static final double PEAK = 2.0 / 3;

  /// Plans a door.
  ///
  /// @param people who come, from 0
  /// @param minutes within which they come, from 1
  /// @param seconds that one takes at a kiosk, from 1
  public static DoorPlan of(int people, int minutes, int seconds) {
    DoorPlan plan = with(1, people, minutes, seconds);
    while (plan.longestWait() > LONGEST_WAIT && plan.kiosks() < MOST_KIOSKS) {
      plan = with(plan.kiosks() + 1, people, minutes, seconds);
    }
    return plan;
  }

  /// What so many kiosks mean.
  ///
  /// @param kiosks from 1
  public static DoorPlan with(int kiosks, int people, int minutes, int seconds) {
    if (kiosks < 1 || people < 0 || minutes < 1 || seconds < 1) {
      throw new IllegalArgumentException("a door has a kiosk, a time and somebody's pace");
    }
    double perStep = (double) kiosks * STEP / seconds;
    double queue = 0;
    double longest = 0;
    int end = minutes * 60;
    for (int at = 0; at < end; at += STEP) {
      double come = people * (come((double) (at + STEP) / end) - come((double) at / end));
      queue = Math.max(0, queue + come - perStep);
      longest = Math.max(longest, queue);
    }
    double wait = longest * seconds / kiosks;
    return new DoorPlan(kiosks, (int) Math.ceil(longest), (int) Math.ceil(wait));
  }

  /// Which part of the people has come after this part of the time.
  private static double come(double part) {
    double at = Math.min(1, part);
    return at <= PEAK ? at * at / PEAK : 1 - (1 - at) * (1 - at) / (1 - PEAK);
  }
}
