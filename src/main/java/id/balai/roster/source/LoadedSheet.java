package id.balai.roster.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A sheet of a file that is read as a whole, while it is put together.
final class LoadedSheet {
  private final String name;
  private final List<RawRow> rows = new ArrayList<>();
  private final List<MergedCells> merges = new ArrayList<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private boolean isHidden;

  LoadedSheet(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void hide() {
    isHidden = true;
  }

  boolean isHidden() {
    return isHidden;
  }

  void add(RawRow row) {
    rows.add(row);
  }

  void merge(MergedCells cells) {
    merges.add(cells);
  }

  void hideColumn(int index) {
    hiddenColumns.add(index);
  }

  Set<Integer> hiddenColumns() {
    return hiddenColumns;
  }

  boolean isFilled() {
    return rows.stream().anyMatch(r -> !r.isBlank());
  }

  int filled() {
    return (int) rows.stream().filter(r -> !r.isBlank()).count();
  }

  /// The rows with what merged cells put into them.
  List<RawRow> rows() {
    MergeFiller filler = new MergeFiller(merges);
    return rows.stream().map(filler::fill).toList();
  }
}
