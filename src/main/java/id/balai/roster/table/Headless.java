package id.balai.roster.table;

import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.shape.CellKind;
import java.util.List;
import java.util.stream.IntStream;

/// Whether rows without any header are a table of people all the same: row numbers or long numbers
/// in one column, names in another, and rows of one shape.
final class Headless {
  private final Survey survey;

  Headless(Survey survey) {
    this.survey = survey;
  }

  boolean isTable() {
    List<ColumnProfile> profiles =
        IntStream.range(0, survey.width()).mapToObj(i -> new ColumnProfile()).toList();
    int rows = 0;
    for (int i = 0; i < survey.size(); i++) {
      RowSketch sketch = survey.sketch(i);
      var row = survey.row(i);
      if (sketch.filled() < 2 || row == null) {
        continue;
      }
      rows++;
      for (int c = 0; c < profiles.size(); c++) {
        profiles.get(c).count(sketch.at(c));
        profiles.get(c).look(row, c, sketch.at(c));
      }
    }
    return rows >= 2 && profiles.stream().anyMatch(Headless::isNames) && isAnchored(profiles);
  }

  private static boolean isNames(ColumnProfile cells) {
    return cells.fill() >= 0.8
        && cells.known() + cells.share(CellKind.TITLED) >= 0.5
        && Content.of(RosterColumn.NAME, cells) >= 1.2;
  }

  private static boolean isAnchored(List<ColumnProfile> profiles) {
    boolean isCounted = profiles.getFirst().fill() >= 0.8 && profiles.getFirst().steps() >= 0.8;
    return isCounted
        || profiles.stream()
            .anyMatch(p -> p.fill() >= 0.6 && p.share(CellKind.NIP, CellKind.NIK) >= 0.6);
  }
}
