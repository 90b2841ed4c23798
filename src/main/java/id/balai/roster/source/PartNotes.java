package id.balai.roster.source;

import java.util.List;
import java.util.Set;

/// What was noted about a sheet while its part was looked through.
///
/// @param merges cells that are one
/// @param hiddenColumns indexes of columns that the office hid
record PartNotes(List<MergedCells> merges, Set<Integer> hiddenColumns) {
  static final PartNotes NONE = new PartNotes(List.of(), Set.of());

  PartNotes {
    merges = List.copyOf(merges);
    hiddenColumns = Set.copyOf(hiddenColumns);
  }

  boolean isEmpty() {
    return merges.isEmpty() && hiddenColumns.isEmpty();
  }
}
