package id.balai.store.jdbc;

import id.balai.domain.log.LogHead;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The numbers that a station gives on its own. Stations have blocks in the order in which they
/// first wrote into the common log, which never changes. A station that never wrote has a block
/// behind all others by its name; should two of those meet, the later one is numbered anew when the
/// doors are merged.
final class NumberBlock {

  /// Numbers that are given together stay below.
  static final int FIRST = 100_000;

  private static final int SIZE = 10_000;
  private static final int KNOWN = 1_000;
  private static final int UNKNOWN = 10_000;
  private static final int OF_STATIONS = 100;
  private static final int HOUSES = 800;

  private NumberBlock() {}

  /// The next free number of a station's block.
  ///
  /// @param handle of tables with the common log
  static int next(Handle handle, UUID event, UUID station) {
    return next(handle, event, FIRST + SIZE * rank(handle, station));
  }

  private static int next(Handle handle, UUID event, int begin) {
    int last =
        handle
            .select(
                "select coalesce(max(number), 0) from participant where event = ? and number"
                    + " between ? and ?",
                event,
                begin + 1,
                begin + SIZE - 1)
            .mapTo(Integer.class)
            .one();
    return Math.max(last, begin) + 1;
  }

  /// The next free number of a house that exchanges with others by stick, in a block by its name.
  /// Should two of them meet, the one that comes later is numbered anew.
  static int nextOfHouse(Handle handle, UUID event, UUID house) {
    return next(
        handle, event, FIRST + SIZE * (OF_STATIONS + Math.floorMod(house.hashCode(), HOUSES)));
  }

  private static int rank(Handle handle, UUID station) {
    Optional<Long> first = LogTable.first(handle, station);
    if (first.isEmpty()) {
      return KNOWN + Math.floorMod(station.hashCode(), UNKNOWN);
    }
    List<UUID> chains = chains(handle);
    return (int)
        chains.stream()
            .flatMap(chain -> LogTable.first(handle, chain).stream())
            .filter(place -> place < first.get())
            .count();
  }

  private static List<UUID> chains(Handle handle) {
    return LogTable.heads(handle).stream().map(LogHead::chain).toList();
  }
}
