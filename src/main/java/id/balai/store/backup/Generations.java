package id.balai.store.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which backups stay as they grow old: of a day the last of each hour, of a month the last of each
/// day, and of the years before the last of each month. The newest three always stay.
final class Generations {

  private static final int NEWEST = 3;
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration MONTH = Duration.ofDays(31);

  private Generations() {}

  /// Those that may go; their ages count from the newest one, so that a clock that ran wild does
  /// not cost the others.
  static List<Instant> outlived(Collection<Instant> all) {
    List<Instant> newestFirst = all.stream().sorted(Comparator.reverseOrder()).toList();
    var gone = new ArrayList<Instant>();
    Set<Object> times = new HashSet<>();
    for (int i = 0; i < newestFirst.size(); i++) {
      Instant at = newestFirst.get(i);
      boolean isLastOfItsTime = times.add(time(at, newestFirst.getFirst()));
      if (i >= NEWEST && !isLastOfItsTime) {
        gone.add(at);
      }
    }
    return gone;
  }

  /// The hour, day or month that a backup of this age stands for.
  private static Object time(Instant at, Instant newest) {
    Duration age = Duration.between(at, newest);
    if (age.compareTo(DAY) < 0) {
      return at.truncatedTo(ChronoUnit.HOURS);
    }
    return age.compareTo(MONTH) < 0
        ? at.atZone(ZoneOffset.UTC).toLocalDate()
        : YearMonth.from(at.atZone(ZoneOffset.UTC));
  }
}
