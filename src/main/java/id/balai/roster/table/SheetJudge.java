package id.balai.roster.table;

import id.balai.domain.participant.name.NameKeys;
import id.balai.roster.source.RawRow;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

  /// The names of the people of a sheet, as far as its rows were kept.
  public static Set<String> names(Survey survey, List<FoundTable> tables) {
    Set<String> names = new HashSet<>();
    for (FoundTable table : tables) {
      for (Layout layout : table.layouts()) {
        rows(survey, table.band(), layout)
            .mapToObj(survey::row)
            .filter(Objects::nonNull)
            .map(row -> NameKeys.searchKey(name(row, layout)))
            .filter(n -> !n.isEmpty())
            .forEach(names::add);
      }
    }
    return names;
  }

  private static String name(RawRow row, Layout layout) {
    return layout.readings().stream()
        .filter(r -> r.holds().isName())
        .map(r -> row.at(r.index()).text())
        .collect(Collectors.joining(" "))
        .strip();
  }

  private static int people(Survey survey, Band band, Layout layout) {
    return (int) rows(survey, band, layout).count();
  }

  /// Indexes of the rows that seem to be people.
  private static IntStream rows(Survey survey, Band band, Layout layout) {
    RowJudge judge = layout.judge();
    return IntStream.range(band.body(), band.end())
        .filter(
            i -> {
              RowEvidence evidence = judge.judge(survey.sketch(i));
              return evidence.isStrong() || evidence.isFitting() || evidence.isNamed();
            });
  }
}
