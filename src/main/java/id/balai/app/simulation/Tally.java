package id.balai.app.simulation;

import id.balai.service.readiness.DoorQueue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/// What the doors of a simulated day counted. Every guest has a place of their own, so that doors
/// may write at the same time.
final class Tally {

  private final Passing[] passings;
  private final AtomicInteger passed = new AtomicInteger();

  /// @param guests how many come
  Tally(int guests) {
    passings = new Passing[guests];
  }

  /// How somebody passed; all times in nanoseconds.
  ///
  /// @param frameToCode from the picture to its code; also where it was typed at last
  /// @param codeToAnswer until the attendance was on disk and answered
  /// @param signing until a signature was on disk, 0 where none was owed
  /// @param drawing processor time that making the picture took, which no real day has
  /// @param isTyped whether no picture was read and the code was typed
  /// @param isRecorded whether the answer was that the attendance is recorded
  /// @param isSigned whether a signature is
  /// @param trouble what else was answered, empty where nothing was
  record Passing(
      long frameToCode,
      long codeToAnswer,
      long signing,
      long drawing,
      boolean isTyped,
      boolean isRecorded,
      boolean isSigned,
      String trouble) {

    long machine() {
      return frameToCode + codeToAnswer + signing;
    }
  }

  /// @return how many guests have passed until now
  int passed(int guest, Passing passing) {
    passings[guest] = passing;
    return passed.incrementAndGet();
  }

  int typed() {
    return (int) all().stream().filter(Passing::isTyped).count();
  }

  int recorded() {
    return (int) all().stream().filter(Passing::isRecorded).count();
  }

  int signed() {
    return (int) all().stream().filter(Passing::isSigned).count();
  }

  /// How often something else was answered than was to be expected.
  Map<String, Long> troubles() {
    return all().stream()
        .map(Passing::trouble)
        .filter(trouble -> !trouble.isEmpty())
        .collect(Collectors.groupingBy(trouble -> trouble, TreeMap::new, Collectors.counting()));
  }

  Duration drawing() {
    return Duration.ofNanos(all().stream().mapToLong(Passing::drawing).sum());
  }

  /// The queue before the kiosks, if people take as long as this.
  ///
  /// @param arrivals as many as there are guests
  /// @param badge what it takes a person to hold a badge out, be greeted and go on
  /// @param signature what it takes to read and to sign
  DoorQueue queue(List<Duration> arrivals, int kiosks, Duration badge, Duration signature) {
    var guests = new ArrayList<DoorQueue.Guest>();
    for (int i = 0; i < passings.length; i++) {
      Duration takes = badge.plusNanos(passings[i].machine());
      guests.add(
          new DoorQueue.Guest(
              arrivals.get(i), passings[i].isSigned() ? takes.plus(signature) : takes));
    }
    return DoorQueue.of(guests, kiosks);
  }

  /// Half, nineteen of twenty, ninety-nine of a hundred and the longest, in milliseconds.
  Map<String, Object> times(ToLongFunction<Passing> of) {
    long[] sorted = all().stream().mapToLong(of).filter(nanos -> nanos > 0).sorted().toArray();
    var times = new LinkedHashMap<String, Object>();
    times.put("p50", share(sorted, 0.5));
    times.put("p95", share(sorted, 0.95));
    times.put("p99", share(sorted, 0.99));
    times.put("longest", share(sorted, 1));
    return times;
  }

  private static double share(long[] sorted, double share) {
    if (sorted.length == 0) {
      return 0;
    }
    long nanos = sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    return Math.round(nanos / 100_000.0) / 10.0;
  }

  private List<Passing> all() {
    return Arrays.asList(passings);
  }
}
