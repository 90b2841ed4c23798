package id.balai.roster.table;

import java.util.List;

/// A table with everything that was decided about it.
///
/// @param band its rows
/// @param layouts one for each of the tables that stand side by side in these rows
public record FoundTable(Band band, List<Layout> layouts) {
  public FoundTable {
    layouts = List.copyOf(layouts);
  }

  boolean isNamed() {
    return layouts.stream().anyMatch(Layout::isNamed);
  }
}
