package id.balai.roster.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Repeats the value of cells merged downwards on each row they cover.
final class MergeFiller {
  private final Deque<MergedCells> coming;
  private final Map<MergedCells, RawCell> open = new HashMap<>();

  MergeFiller(List<MergedCells> merges) {
    coming =
        new ArrayDeque<>(
            merges.stream().sorted(Comparator.comparingInt(MergedCells::first)).toList());
  }

  /// The row with what merged cells above it put into it.
  RawRow fill(RawRow row) {
    while (!coming.isEmpty() && coming.getFirst().first() < row.line()) {
      coming.removeFirst();
    }
    open.keySet().removeIf(m -> m.last() < row.line());
    RawRow filled = open.isEmpty() ? row : filled(row);
    while (!coming.isEmpty() && coming.getFirst().first() == row.line()) {
      MergedCells merge = coming.removeFirst();
      if (!row.at(merge.column()).isBlank()) {
        open.put(merge, row.at(merge.column()));
      }
    }
    return filled;
  }

  /// A row with nothing of its own stays blank.
  private RawRow filled(RawRow row) {
    if (row.isBlank()) {
      return row;
    }
    List<RawCell> cells = new ArrayList<>(row.cells());
    open.forEach(
        (merge, value) -> {
          while (cells.size() <= merge.column()) {
            cells.add(RawCell.EMPTY);
          }
          if (cells.get(merge.column()).isBlank()) {
            cells.set(merge.column(), value);
          }
        });
    return new RawRow(row.line(), cells, row.isPadded(), row.isHidden());
  }
}
