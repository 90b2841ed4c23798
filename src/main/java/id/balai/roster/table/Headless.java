package id.balai.roster.table;

import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.shape.CellKind;
import java.util.List;
import java.util.stream.IntStream;

/// Whether rows without any header are a table of people all the same: row numbers or long numbers
/// in one column, names in another, and rows of one shape.
final class Headless {
  private static final int NONE = -1;

  private final Survey survey;
  private final List<ColumnProfile> profiles;
  private int rows;

  Headless(Survey survey) {
    this.survey = survey;
    this.profiles = IntStream.range(0, survey.width()).mapToObj(i -> new ColumnProfile()).toList();
    look();
  }

  private void look() {
    int least = profiles.size() == 1 ? 1 : 2;
    for (int i = 0; i < survey.size(); i++) {
      RowSketch sketch = survey.sketch(i);
      var row = survey.row(i);
      if (sketch.filled() < least || row == null) {
        continue;
      }
      rows++;
      for (int c = 0; c < profiles.size(); c++) {
        profiles.get(c).count(sketch.at(c));
        profiles.get(c).look(row, c, sketch.at(c));
      }
    }
  }

  boolean isTable() {
    return profiles.size() == 1
        ? isListOfNames()
        : rows >= 2
            && profiles.stream().anyMatch(Headless::isNames)
            && (isAnchored() || isByPosts());
  }

  /// *Ketua: …, Sekretaris: …*: the posts of a committee and those who hold them.
  private boolean isByPosts() {
    return profiles.getFirst().posts() >= 0.5;
  }

  /// Names and nothing else.
  private boolean isListOfNames() {
    ColumnProfile cells = profiles.getFirst();
    return rows >= 3
        && cells.share(CellKind.TITLED, CellKind.CAPITALS) >= 0.9
        && cells.known() + cells.share(CellKind.TITLED) >= 0.4
        && cells.distinct() >= 0.8
        && cells.offices() + cells.posts() < 0.2;
  }

  /// The row above the first one with a number that has words in its place: a header, whatever it
  /// says; -1 if there is none.
  int header() {
    int column = anchor();
    int words = NONE;
    for (int i = 0; column >= 0 && i < survey.size(); i++) {
      CellKind kind = survey.sketch(i).at(column);
      if (kind == CellKind.COUNT || kind.isLongNumber()) {
        return words;
      }
      boolean isWords = kind == CellKind.CAPITALS || kind == CellKind.TEXT;
      words = isWords && survey.sketch(i).filled() >= 3 ? i : NONE;
    }
    return NONE;
  }

  private static boolean isNames(ColumnProfile cells) {
    return cells.fill() >= 0.8
        && cells.known() + cells.share(CellKind.TITLED) >= 0.5
        && Content.of(RosterColumn.NAME, cells) >= 1.2;
  }

  private boolean isAnchored() {
    return anchor() >= 0;
  }

  /// The column with row numbers or long numbers; -1 if there is none.
  private int anchor() {
    boolean isCounted = profiles.getFirst().fill() >= 0.8 && profiles.getFirst().steps() >= 0.7;
    if (isCounted) {
      return 0;
    }
    return IntStream.range(0, profiles.size())
        .filter(i -> profiles.get(i).fill() >= 0.6)
        .filter(i -> profiles.get(i).share(CellKind.NIP, CellKind.NIK) >= 0.6)
        .findFirst()
        .orElse(NONE);
  }
}
