package id.balai.roster.table;

import id.balai.roster.shape.CellKind;
import id.balai.roster.shape.CellKinds;
import id.balai.roster.source.RawRow;

/// A row without its texts: where it stands and what its cells look like. Small enough to keep one
/// for every row of the longest list: a cell takes one byte.
final class RowSketch {
  private static final CellKind[] KINDS = CellKind.values();

  private final int line;

  /// Ordinals of [CellKind], one for each cell up to the last filled one.
  private final byte[] kinds;

  private RowSketch(int line, byte[] kinds) {
    this.line = line;
    this.kinds = kinds;
  }

  @SuppressWarnings("EnumOrdinal")
  static RowSketch of(RawRow row) {
    int width = row.cells().size();
    while (width > 0 && row.at(width - 1).isBlank()) {
      width--;
    }
    byte[] kinds = new byte[width];
    for (int i = 0; i < width; i++) {
      kinds[i] = (byte) kind(row, i).ordinal();
    }
    return new RowSketch(row.line(), kinds);
  }

  private static CellKind kind(RawRow row, int index) {
    return row.at(index).isBlank() ? CellKind.BLANK : CellKinds.of(row.at(index).text());
  }

  /// Line of the row.
  int line() {
    return line;
  }

  CellKind at(int index) {
    return index < kinds.length ? KINDS[kinds[index]] : CellKind.BLANK;
  }

  int width() {
    return kinds.length;
  }

  boolean isBlank() {
    return kinds.length == 0;
  }

  int filled() {
    int filled = 0;
    for (byte kind : kinds) {
      filled += kind == 0 ? 0 : 1;
    }
    return filled;
  }
}
