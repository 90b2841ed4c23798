package id.balai.paper.table;

import java.util.List;
import java.util.Optional;

/// Rows that stay together on a page.
///
/// @param head words above them over the whole width, with their height
/// @param rows two where they share signature cells
record Unit(Optional<Head> head, List<MeasuredRow> rows) {

  /// A line over the whole width that never stands without a row below it.
  record Head(String words, float height) {}

  float height() {
    float sum = head.map(Head::height).orElse(0f);
    for (MeasuredRow row : rows) {
      sum += row.height();
    }
    return sum;
  }
}
