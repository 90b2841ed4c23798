package id.balai.paper.table;

import java.util.List;

/// A row whose words are broken into lines.
///
/// @param cells by column
/// @param height in points
record MeasuredRow(List<MeasuredCell> cells, float height) {

  MeasuredRow tall(float other) {
    return new MeasuredRow(cells, other);
  }

  /// @param cell what was measured
  /// @param lines its words in lines; none for a signature
  record MeasuredCell(Cell cell, List<Cell.Piece> lines) {

    /// Height of the lines in points.
    float height() {
      float sum = 0;
      for (Cell.Piece line : lines) {
        sum += line.style().leading();
      }
      return sum;
    }
  }
}
