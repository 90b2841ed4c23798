package id.balai.paper.table;

import java.util.BitSet;
import java.util.List;

/// Where a table goes on to a new page: before which units. What follows the table stands under at
/// least two rows.
///
/// @param before units with a new page before them
/// @param pages how many pages are begun
record PageBreaks(BitSet before, int pages) {

  /// Lengths are points.
  ///
  /// @param first what is left of the page
  /// @param whole what a new page has
  /// @param head height of the table's head
  /// @param after what has to stand below the last row
  record Room(float first, float whole, float head, float after) {}

  static PageBreaks of(List<Unit> units, Room room) {
    var before = new BitSet(units.size());
    int tail = tail(units);
    float left = room.first() - room.head();
    boolean isEmpty = room.first() >= room.whole();
    if (!isEmpty && units.size() <= tail && left < height(units, 0) + room.after()) {
      before.set(0);
      left = room.whole() - room.head();
      isEmpty = true;
    }
    for (int at = 0; at < units.size(); at++) {
      boolean isTail = units.size() - at <= tail;
      float needed = isTail ? height(units, at) + room.after() : units.get(at).height();
      if (left < needed && !isEmpty) {
        before.set(at);
        left = room.whole() - room.head();
      }
      left -= units.get(at).height();
      isEmpty = false;
    }
    return new PageBreaks(before, before.cardinality());
  }

  private static float height(List<Unit> units, int from) {
    float sum = 0;
    for (Unit unit : units.subList(from, units.size())) {
      sum += unit.height();
    }
    return sum;
  }

  /// Units at the end that hold at least two rows.
  private static int tail(List<Unit> units) {
    boolean isPair = !units.isEmpty() && units.getLast().rows().size() > 1;
    return isPair ? 1 : 2;
  }
}
