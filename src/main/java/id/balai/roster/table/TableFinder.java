package id.balai.roster.table;

import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.roster.source.RawRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Understands the tables of a file from what was seen of it.
public final class TableFinder {
  private final Survey survey;
  private final Set<Integer> hidden;
  private final Optional<ColumnMapping> decided;
  private final Map<String, List<ColumnProfile>> shared = new HashMap<>();

  /// @param hidden indexes of hidden columns
  /// @param decided what a person decided about columns
  public TableFinder(Survey survey, Set<Integer> hidden, Optional<ColumnMapping> decided) {
    this.survey = survey;
    this.hidden = hidden;
    this.decided = decided;
  }

  /// The tables of the file; none if there is nothing like one.
  ///
  /// @param header index of the row that a person chose as header; [Survey#NONE], [Survey#FIND]
  public List<FoundTable> find(int header) {
    List<FoundTable> tables = tables(bands(header));
    if (tables.isEmpty() && header == Survey.FIND) {
      tables = tables(new BandFinder(survey, /* isOfOffices= */ true).find());
    }
    return tables;
  }

  private List<FoundTable> tables(List<Band> bands) {
    shared.clear();
    bands.forEach(this::profile);
    List<FoundTable> tables = new ArrayList<>();
    for (Band band : bands) {
      tables.add(new FoundTable(band, layouts(band)));
    }
    return tables.stream().anyMatch(FoundTable::isNamed) ? tables : List.of();
  }

  private List<Band> bands(int header) {
    if (header >= 0) {
      return List.of(new Band(header, 1, survey.size()));
    }
    Band whole = new Band(-1, 0, survey.size());
    if (header == Survey.NONE) {
      return List.of(whole);
    }
    List<Band> found = new BandFinder(survey, /* isOfOffices= */ false).find();
    if (!found.isEmpty()) {
      return found;
    }
    Headless headless = new Headless(survey);
    if (!headless.isTable()) {
      return List.of();
    }
    int words = headless.header();
    return List.of(words < 0 ? whole : new Band(words, 1, survey.size()));
  }

  private List<RawRow> headerRows(Band band) {
    List<RawRow> rows = new ArrayList<>();
    for (int i = Math.max(0, band.header()); i < band.body(); i++) {
      RawRow row = survey.row(i);
      if (row != null) {
        rows.add(row);
      }
    }
    return rows;
  }

  /// Tables under the same words are looked at together.
  private String key(Band band) {
    StringBuilder key = new StringBuilder();
    for (RawRow row : headerRows(band)) {
      row.cells().forEach(c -> key.append(HeaderWords.normal(c.text())).append('|'));
      key.append('\n');
    }
    return key.toString();
  }

  private void profile(Band band) {
    List<ColumnProfile> profiles =
        shared.computeIfAbsent(
            key(band),
            k -> IntStream.range(0, survey.width()).mapToObj(i -> new ColumnProfile()).toList());
    int least = isOfSingleCells(band) ? 1 : 2;
    int foot = foot(band);
    for (int i = band.body(); i < foot; i++) {
      RowSketch sketch = survey.sketch(i);
      if (sketch.filled() < least) {
        continue;
      }
      RawRow row = survey.row(i);
      if (row != null && isAside(i, row, band)) {
        continue;
      }
      for (int column = 0; column < profiles.size(); column++) {
        profiles.get(column).count(sketch.at(column));
        if (row != null) {
          profiles.get(column).look(row, column, sketch.at(column));
        }
      }
    }
  }

  /// Where the foot begins, whose words say nothing about columns: a total or the beginning of a
  /// signature block below which no row is filled like one of a table.
  private int foot(Band band) {
    int foot = band.end();
    for (int i = band.end() - 1; i >= band.body(); i--) {
      RawRow row = survey.row(i);
      if (row == null || survey.sketch(i).filled() > 2) {
        return foot;
      }
      boolean isEnd =
          !survey.sketch(i).isBlank() && (RowShapes.isTotal(row) || RowShapes.startsFoot(row));
      foot = isEnd ? i : foot;
    }
    return foot;
  }

  /// Whether most rows have one cell that holds something, so that these are the people.
  private boolean isOfSingleCells(Band band) {
    int filled = 0;
    int single = 0;
    for (int i = band.body(); i < band.end(); i++) {
      int cells = survey.sketch(i).filled();
      filled += cells > 0 ? 1 : 0;
      single += cells == 1 ? 1 : 0;
    }
    return single * 3 > filled * 2;
  }

  /// Rows that say nothing about what columns hold.
  private static boolean isAside(int index, RawRow row, Band band) {
    return RowShapes.isTotal(row) || (index < band.body() + 2 && RowShapes.isColumnNumbers(row));
  }

  private List<Layout> layouts(Band band) {
    List<ColumnProfile> profiles = shared.getOrDefault(key(band), List.of());
    List<HeaderCells> headers = HeaderCells.of(headerRows(band), width(band, profiles));
    List<String> words = headers.stream().map(HeaderCells::header).toList();
    int line = band.header() < 0 ? 0 : survey.sketch(band.header()).line();
    List<Layout> layouts = new ArrayList<>();
    for (Panel panel : PanelFinder.find(words, profiles)) {
      var columns = new ColumnDecider(panel, headers, profiles, hidden).decide();
      layouts.add(new Layout(panel, columns, profiles, line));
    }
    return decided.filter(d -> isMeant(d, layouts)).isPresent()
        ? layouts.stream().map(l -> l.decided(decided.orElseThrow())).toList()
        : layouts;
  }

  /// Columns up to the last one with words above it or anything in a tenth of its rows.
  private int width(Band band, List<ColumnProfile> profiles) {
    int width = headerRows(band).stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    for (int i = width; i < profiles.size(); i++) {
      width = profiles.get(i).fill() > 0.1 ? i + 1 : width;
    }
    return Math.min(width, profiles.size());
  }

  private static boolean isMeant(ColumnMapping wanted, List<Layout> layouts) {
    ColumnMapping found = whole(layouts);
    boolean areBare = wanted.headerLine() == 0 && found.headerLine() == 0;
    return areBare || wanted.signature().equals(found.signature());
  }

  /// The columns of tables side by side as one mapping.
  static ColumnMapping whole(List<Layout> layouts) {
    return new ColumnMapping(
        layouts.getFirst().headerLine(),
        layouts.stream().flatMap(l -> l.mapping().columns().stream()).toList());
  }
}
