package id.balai.service.readiness;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/// The queue before a row of kiosks, followed guest by guest: whoever came first goes to the kiosk
/// that is free first.
///
/// @param longest most people who waited at once
/// @param typicalWait half of the guests waited no longer
/// @param longWait nineteen of twenty waited no longer
/// @param longestWait nobody waited longer
/// @param end when the last one was done, counted from when the doors opened
public record DoorQueue(
    int longest, Duration typicalWait, Duration longWait, Duration longestWait, Duration end) {

  /// Somebody who comes.
  ///
  /// @param comes counted from when the doors open
  /// @param takes how long a kiosk is busy with them
  public record Guest(Duration comes, Duration takes) {}

  /// Lets the guests pass.
  ///
  /// @param guests in the order in which they come
  /// @param kiosks from 1
  public static DoorQueue of(List<Guest> guests, int kiosks) {
    if (kiosks < 1) {
      throw new IllegalArgumentException("a door has a kiosk");
    }
    var free = new PriorityQueue<Duration>();
    for (int kiosk = 0; kiosk < kiosks; kiosk++) {
      free.add(Duration.ZERO);
    }
    var begins = new ArrayDeque<Duration>();
    var waits = new Duration[guests.size()];
    int longest = 0;
    Duration end = Duration.ZERO;
    for (int i = 0; i < waits.length; i++) {
      Guest guest = guests.get(i);
      Duration kiosk = free.remove();
      Duration begin = kiosk.compareTo(guest.comes()) > 0 ? kiosk : guest.comes();
      while (!begins.isEmpty() && begins.element().compareTo(guest.comes()) <= 0) {
        begins.remove();
      }
      if (begin.compareTo(guest.comes()) > 0) {
        begins.add(begin);
      }
      longest = Math.max(longest, begins.size());
      waits[i] = begin.minus(guest.comes());
      Duration done = begin.plus(guest.takes());
      free.add(done);
      end = done.compareTo(end) > 0 ? done : end;
    }
    Arrays.sort(waits);
    return new DoorQueue(longest, share(waits, 0.5), share(waits, 0.95), share(waits, 1), end);
  }

  /// The value that this share of all does not exceed.
  private static Duration share(Duration[] sorted, double share) {
    if (sorted.length == 0) {
      return Duration.ZERO;
    }
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
