package id.balai.store.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which backups stay: the newest of all, and of older days the last one of each day.
final class Generations {

  private static final int NEWEST = 12;
  private static final int DAYS = 30;

  private Generations() {}

  /// Those that may go.
  static List<Instant> outlived(Collection<Instant> all) {
    List<Instant> newestFirst = all.stream().sorted(Comparator.reverseOrder()).toList();
    var gone = new ArrayList<Instant>();
    Set<LocalDate> days = new HashSet<>();
    for (int i = 0; i < newestFirst.size(); i++) {
      boolean isLastOfDay = days.add(newestFirst.get(i).atZone(ZoneOffset.UTC).toLocalDate());
      if (i >= NEWEST && !(isLastOfDay && days.size() <= DAYS)) {
        gone.add(newestFirst.get(i));
      }
    }
    return gone;
  }
}
