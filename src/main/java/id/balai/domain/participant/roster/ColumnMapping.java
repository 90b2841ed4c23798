package id.balai.domain.participant.roster;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Which column of the table holds what; shown to the operator, who may change it (R32).
///
/// @param headerLine line of the first header row, or 0 if the table has none
/// @param columns from left to right, one for each column of the table
public record ColumnMapping(int headerLine, List<Column> columns) {

  public ColumnMapping {
    columns = List.copyOf(columns);
  }

  /// One column.
  ///
  /// @param index from 0
  /// @param header its words in the file, two-row headers joined by a space; may be empty
  /// @param holds what it holds
  public record Column(int index, String header, RosterColumn holds) {}

  /// What a column holds; `IGNORED` beyond the table.
  public RosterColumn at(int index) {
    boolean isInPlace = index < columns.size() && columns.get(index).index() == index;
    if (isInPlace) {
      return columns.get(index).holds();
    }
    return columns.stream()
        .filter(c -> c.index() == index)
        .map(Column::holds)
        .findFirst()
        .orElse(RosterColumn.IGNORED);
  }

  /// Whether some column holds this.
  public boolean has(RosterColumn wanted) {
    return columns.stream().anyMatch(c -> c.holds() == wanted);
  }

  /// A key that files with the same headers share, under which the choice is remembered.
  public String signature() {
    return columns.stream()
        .map(c -> c.header().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}/]+", " ").strip())
        .collect(Collectors.joining("|"));
  }

  /// The same table with one column read differently.
  public ColumnMapping with(int index, RosterColumn holds) {
    return new ColumnMapping(
        headerLine,
        columns.stream()
            .map(c -> c.index() == index ? new Column(index, c.header(), holds) : c)
            .toList());
  }
}
