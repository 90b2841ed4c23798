package id.balai.roster.table;

import id.balai.roster.source.RawRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says how many people the beginning of a sheet seems to hold.
public final class SheetJudge {
  private SheetJudge() {}

  /// Rows that are people by the columns that are found in these rows; 0 if there is no table of
  /// people.
  public static int people(List<RawRow> beginning) {
    Survey survey = new Survey();
    beginning.forEach(survey::accept);
    int people = 0;
    List<FoundTable> tables = new TableFinder(survey, Set.of(), Optional.empty()).find(Survey.FIND);
    for (FoundTable table : tables) {
      for (Layout layout : table.layouts()) {
        people += layout.isNamed() ? people(survey, table.band(), layout) : 0;
      }
    }
    return people;
  }

  private static int people(Survey survey, Band band, Layout layout) {
    RowJudge judge = layout.judge();
    int people = 0;
    for (int i = band.body(); i < band.end(); i++) {
      RowEvidence evidence = judge.judge(survey.sketch(i));
      people += evidence.isStrong() || evidence.isFitting() || evidence.isNamed() ? 1 : 0;
    }
    return people;
  }
}
