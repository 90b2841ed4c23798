package id.balai.roster.source;

import java.util.List;

/// A record of a file.
///
/// @param line physical line where it starts, or the row of the sheet; from 1
/// @param cells from left to right
/// @param isPadded whether cells that hold nothing at the end are left out by the format
/// @param isHidden whether the office hid the row in its workbook
public record RawRow(int line, List<RawCell> cells, boolean isPadded, boolean isHidden) {

  /// A row that everybody sees.
  public RawRow(int line, List<RawCell> cells, boolean isPadded) {
    this(line, cells, isPadded, /* isHidden= */ false);
  }

  public RawRow {
    cells = List.copyOf(cells);
  }

  /// The cell at an index; an empty one beyond the end.
  public RawCell at(int index) {
    return index < cells.size() ? cells.get(index) : RawCell.EMPTY;
  }

  /// Whether no cell holds anything.
  public boolean isBlank() {
    for (RawCell cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /// The texts of the cells that hold something, without blanks at their ends.
  public List<String> texts() {
    return cells.stream().filter(c -> !c.isBlank()).map(c -> c.text().strip()).toList();
  }
}
