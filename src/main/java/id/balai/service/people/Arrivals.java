package id.balai.service.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// How many people arrived in each stretch of time, without gaps from the first arrival to the
/// last.
///
/// @param minutes how long a stretch is: 5, or longer where people came over many hours
/// @param bars in order of time
public record Arrivals(int minutes, List<Bar> bars) {

  private static final int MOST_BARS = 24;
  private static final List<Integer> STEPS = List.of(5, 10, 15, 30, 60, 120, 1440);

  public Arrivals {
    bars = List.copyOf(bars);
  }

  /// One stretch of time.
  ///
  /// @param from when it begins, at the event
  /// @param count how many arrived in it
  public record Bar(LocalTime from, int count) {}

  /// Counts arrivals.
  ///
  /// @param at each arrival, the earliest first
  /// @param zone the event's
  static Arrivals of(List<Instant> at, ZoneId zone) {
    if (at.isEmpty()) {
      return new Arrivals(STEPS.getFirst(), List.of());
    }
    int minutes =
        STEPS.stream().filter(step -> count(at, step) <= MOST_BARS).findFirst().orElse(1440);
    long first = stretch(at.getFirst(), minutes);
    var counts = new int[count(at, minutes)];
    at.forEach(one -> counts[Math.min(counts.length - 1, (int) (stretch(one, minutes) - first))]++);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      Instant from = Instant.ofEpochSecond((first + i) * minutes * 60);
      bars.add(new Bar(LocalTime.ofInstant(from, zone), counts[i]));
    }
    return new Arrivals(minutes, bars);
  }

  /// Place of the highest bar, the first of several; -1 while there is none.
  public int peak() {
    int peak = -1;
    for (int i = 0; i < bars.size(); i++) {
      if (peak < 0 || bars.get(i).count() > bars.get(peak).count()) {
        peak = i;
      }
    }
    return peak;
  }

  private static int count(List<Instant> at, int minutes) {
    long stretches = stretch(at.getLast(), minutes) - stretch(at.getFirst(), minutes) + 1;
    return (int) Math.min(stretches, 10_000);
  }

  private static long stretch(Instant at, int minutes) {
    return Math.floorDiv(at.getEpochSecond(), Duration.ofMinutes(minutes).toSeconds());
  }
}
