package id.balai.roster.table;

import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.shape.CellKind;
import id.balai.roster.source.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds where tables begin and end in a file.
final class BandFinder {
  private static final int HEADER_ROWS = 3;

  private final Survey survey;
  private final List<Band> bands = new ArrayList<>();

  private final boolean isOfOffices;

  /// @param isOfOffices whether tables count in which offices stand and nobody is named
  BandFinder(Survey survey, boolean isOfOffices) {
    this.survey = survey;
    this.isOfOffices = isOfOffices;
  }

  /// The tables from top to bottom; none if no header is found.
  List<Band> find() {
    for (int i = 0; i < survey.size(); i++) {
      if (isHeader(i)) {
        int first = withRowAbove(i);
        int rows = i - first + headerRows(i);
        end(first);
        bands.add(new Band(first, rows, survey.size()));
        i = first + rows - 1;
      }
    }
    return bands;
  }

  private void end(int index) {
    if (!bands.isEmpty()) {
      bands.set(bands.size() - 1, bands.getLast().endingAt(index));
    }
  }

  private boolean isHeader(int index) {
    RawRow row = survey.row(index);
    if (row == null || survey.sketch(index).isBlank()) {
      return false;
    }
    HeaderScore score = HeaderScore.of(row, survey.sketch(index));
    if (score.filled() == 1) {
      return bands.isEmpty() && score.name() >= Meaning.SURE && isAloneColumn(index);
    }
    return bands.isEmpty()
        ? score.isFirst() || (isOfOffices && HeaderScore.isOfOffices(row, survey.sketch(index)))
        : score.isAnother() || score.isOfThings() || isRepeated(row);
  }

  /// A list of names and nothing else.
  private boolean isAloneColumn(int index) {
    int looked = 0;
    int alone = 0;
    for (int i = index + 1; i < survey.size() && looked < 20; i++) {
      int filled = survey.sketch(i).filled();
      looked += filled > 0 ? 1 : 0;
      alone += filled == 1 ? 1 : 0;
    }
    return looked > 0 && alone * 4 >= looked * 3;
  }

  /// Whether the row says again what the header of the table says.
  private boolean isRepeated(RawRow row) {
    RawRow header = survey.row(bands.getLast().header());
    if (header == null) {
      return false;
    }
    int same = 0;
    int filled = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.at(i).isBlank()) {
        filled++;
        same +=
            HeaderWords.normal(row.at(i).text()).equals(HeaderWords.normal(header.at(i).text()))
                ? 1
                : 0;
      }
    }
    return same >= 2 && same * 5 >= filled * 3;
  }

  /// A row above that gives columns a common roof belongs to the header.
  private int withRowAbove(int index) {
    RawRow above = index > 0 ? survey.row(index - 1) : null;
    if (above == null || survey.sketch(index - 1).filled() < 2) {
      return index;
    }
    HeaderScore score = HeaderScore.of(above, survey.sketch(index - 1));
    boolean isRoof =
        score.values() == 0 && score.known() * 2 >= score.filled() && isBesideGaps(index);
    return isRoof && !isTaken(index - 1) ? index - 1 : index;
  }

  private boolean isTaken(int index) {
    return !bands.isEmpty() && index < bands.getLast().body();
  }

  private boolean isBesideGaps(int index) {
    for (int i = 0; i < survey.sketch(index - 1).width(); i++) {
      boolean isGap = survey.sketch(index).at(i) == CellKind.BLANK;
      if (isGap && survey.sketch(index - 1).at(i) != CellKind.BLANK) {
        return true;
      }
    }
    return false;
  }

  private int headerRows(int index) {
    int rows = 1;
    while (rows < HEADER_ROWS && isContinued(index, index + rows)) {
      rows++;
    }
    return rows;
  }

  /// Whether the row goes on with the header: words under gaps or under a roof, none where the name
  /// or the number of a person would stand.
  private boolean isContinued(int header, int index) {
    RawRow top = survey.row(header);
    RawRow row = index < survey.size() ? survey.row(index) : null;
    if (top == null || row == null || survey.sketch(index).isBlank()) {
      return false;
    }
    if (survey.sketch(index).filled() == 1 && survey.sketch(index).at(0) != CellKind.BLANK) {
      return false;
    }
    int known = 0;
    int filled = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      boolean isMerged = row.at(i).text().equals(top.at(i).text());
      if (row.at(i).isBlank() || isMerged) {
        continue;
      }
      filled++;
      Fit fit = fit(top, survey.sketch(index).at(i), row.at(i).text(), i);
      if (fit == Fit.AGAINST) {
        return false;
      }
      known += fit == Fit.FOR ? 1 : 0;
    }
    return known > 0 && known * 2 >= filled;
  }

  private enum Fit {
    FOR,
    OPEN,
    AGAINST
  }

  private static Fit fit(RawRow top, CellKind kind, String text, int column) {
    boolean isGap = top.at(column).isBlank();
    Optional<RosterColumn> roof = meaning(top, column);
    boolean isOwn = roof.filter(m -> m.isName() || m == RosterColumn.ROW_NUMBER).isPresent();
    boolean isUnit =
        text.strip().startsWith("(") && text.strip().endsWith(")") && kind != CellKind.COUNT;
    if (isOwn) {
      return isUnit || isHalfOfName(top.at(column).text(), text) ? Fit.FOR : Fit.AGAINST;
    }
    if (isUnit) {
      return Fit.FOR;
    }
    if (kind.isValue() || kind == CellKind.COUNT || kind == CellKind.MARK) {
      return Fit.AGAINST;
    }
    if (HeaderWords.isHeader(text)) {
      return Fit.FOR;
    }
    boolean isRoof = !isGap && column + 1 < top.cells().size() && top.at(column + 1).isBlank();
    return (isGap || isRoof) && column > 0 && text.length() <= 20 ? Fit.OPEN : Fit.AGAINST;
  }

  /// `Depan` and `Belakang` under `Nama`.
  private static boolean isHalfOfName(String roof, String text) {
    return HeaderWords.meaning(roof + " " + text)
        .map(Meaning::holds)
        .filter(m -> m == RosterColumn.GIVEN_NAME || m == RosterColumn.FAMILY_NAME)
        .isPresent();
  }

  private static Optional<RosterColumn> meaning(@Nullable RawRow top, int column) {
    return top == null
        ? Optional.empty()
        : HeaderWords.meaning(top.at(column).text()).map(Meaning::holds);
  }
}
