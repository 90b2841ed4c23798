package id.balai.roster.source;

import id.balai.domain.participant.roster.ReadLimits;
import id.balai.domain.participant.roster.UnreadableReason;
import java.util.ArrayList;
import java.util.List;

/// Puts the cells of a row where they belong, within the limits.
final class RowBuilder {
  private final ReadLimits limits;
  private final int line;
  private final List<RawCell> cells = new ArrayList<>();
  private boolean isHidden;

  RowBuilder(ReadLimits limits, int line) {
    this.limits = limits;
    this.line = line;
  }

  int line() {
    return line;
  }

  void hide() {
    isHidden = true;
  }

  void put(int index, RawCell cell) throws UnreadableFileException {
    if (cell.isBlank()) {
      return;
    }
    if (index >= limits.columns()) {
      throw new UnreadableFileException(UnreadableReason.TOO_MANY_COLUMNS, line, limits.columns());
    }
    if (cell.text().length() > limits.lineChars()) {
      throw new UnreadableFileException(UnreadableReason.LINE_TOO_LONG, line);
    }
    while (cells.size() <= index) {
      cells.add(RawCell.EMPTY);
    }
    cells.set(index, cell);
  }

  RawRow row() {
    return new RawRow(line, cells, /* isPadded= */ true, isHidden);
  }
}
