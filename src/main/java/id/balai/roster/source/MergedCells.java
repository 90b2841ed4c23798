package id.balai.roster.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cells of a sheet that are one.
///
/// @param column the column, from 0
/// @param first first row, from 1
/// @param last last row
record MergedCells(int column, int first, int last) {
  private static final Pattern RANGE =
      Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
  private static final int TALLEST = 5000;

  /// Reads `C4:C9`; empty if it is one row high, or too tall to be meant for a list.
  static Optional<MergedCells> tall(String range) {
    Matcher parts = RANGE.matcher(range);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(parts.group(2));
    int last = Integer.parseInt(parts.group(4));
    return last > first && last - first <= TALLEST
        ? Optional.of(new MergedCells(column(parts.group(1)), first, last))
        : Optional.empty();
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }
}
