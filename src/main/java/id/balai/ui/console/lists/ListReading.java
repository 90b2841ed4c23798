package id.balai.ui.console.lists;

import id.balai.domain.participant.roster.ColumnReading;
import id.balai.domain.participant.roster.ReportWriter;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How a list was understood, as the page shows it.
public final class ListReading {
  private static final int HEADER_LINES = 15;
  private static final int PREVIEW = 5;

  private final Optional<Roster> roster;
  private final ListDraft draft;
  private final ReportWriter reports;
  private final Locale locale;

  ListReading(Optional<Roster> roster, ListDraft draft, ReportWriter reports, Locale locale) {
    this.roster = roster;
    this.draft = draft;
    this.reports = reports;
    this.locale = locale;
  }

  /// The columns from left to right.
  public List<ColumnReading> columns() {
    return roster.map(read -> read.reading().columns()).orElse(List.of());
  }

  /// The columns about which somebody must say something before the list goes in.
  public List<ColumnReading> questions() {
    return roster.stream()
        .flatMap(read -> read.reading().questions().stream())
        .filter(column -> !draft.isAnswered(column.index()))
        .toList();
  }

  /// What was not taken, in words.
  public List<String> leftOut() {
    return roster.stream()
        .flatMap(read -> read.reading().leftOut().stream())
        .map(left -> reports.leftOut(left, locale))
        .toList();
  }

  /// Lines that may be the header: the first ones of the file.
  public List<Integer> headerLines() {
    return roster.stream()
        .flatMap(read -> read.rows().stream())
        .map(RosterRow::line)
        .distinct()
        .limit(HEADER_LINES)
        .toList();
  }

  /// Line of the header; 0 if there is none.
  public int headerLine() {
    return roster.map(read -> read.reading().headerLine()).orElse(0);
  }

  /// The sheets of the workbook that hold something, the one that is read first; one or none where
  /// there is no choice.
  public List<String> sheets() {
    return roster.stream()
        .map(Roster::source)
        .flatMap(
            source ->
                Stream.of(List.of(source.sheet()), source.also(), source.unread())
                    .flatMap(List::stream))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /// How many sheets are read together.
  public int sheetsRead() {
    return roster.map(read -> 1 + read.source().also().size()).orElse(1);
  }

  /// The list's own column of identity numbers.
  RosterColumn numberColumn() {
    return columns().stream()
        .map(ColumnReading::holds)
        .filter(RosterColumn::isIdentity)
        .findFirst()
        .orElse(RosterColumn.IDENTITY);
  }

  /// How many tables stand side by side.
  public int tables() {
    return roster.map(read -> read.reading().tables()).orElse(1);
  }

  /// The first people as they will come in.
  public List<RosterRow> preview() {
    return roster.stream()
        .flatMap(read -> read.rows().stream())
        .filter(row -> row.draft().isPresent())
        .limit(PREVIEW)
        .toList();
  }
}
