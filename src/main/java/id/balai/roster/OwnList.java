package id.balai.roster;

import id.balai.domain.document.Lettering;
import id.balai.domain.participant.roster.Certainty;
import id.balai.domain.participant.roster.ColumnReading;
import id.balai.domain.participant.roster.Reading;
import id.balai.domain.participant.roster.Remark;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.domain.participant.roster.RowPlace;
import id.balai.roster.person.OwnPersonReader;
import id.balai.roster.person.SamePeople;
import id.balai.roster.source.RawCell;
import id.balai.roster.source.RawRow;
import id.balai.roster.source.RowSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// A list that [PeopleExport] wrote: known by its header, which nobody else words so. Every row of
/// it is a person, whatever the name looks like, so that what goes out comes in again.
final class OwnList {
  private static final List<Locale> LANGUAGES = List.of(Locale.of("id"), Locale.ENGLISH);

  private final OwnPersonReader people;
  private final SamePeople same;
  private final List<RosterRow> rows = new ArrayList<>();
  private final List<List<String>> sample = new ArrayList<>();
  private RawRow header = new RawRow(0, List.of(), /* isPadded= */ true);

  OwnList(RosterRequest request, Lettering lettering) {
    people =
        new OwnPersonReader(
            PeopleTable.columns(), PeopleTable.roles(), request.corrections(), lettering);
    same = new SamePeople(request.known());
  }

  /// Whether a list with this first row is one of ours.
  static boolean isHeader(RawRow row) {
    List<String> cells = row.cells().stream().map(c -> c.text().strip()).toList();
    return LANGUAGES.stream()
        .map(RosterWords::new)
        .map(PeopleTable::header)
        .anyMatch(cells::equals);
  }

  void accept(RawRow row) {
    if (row.isBlank()) {
      rows.add(RosterRow.skipped(RowPlace.line(row.line()), Remark.of(RemarkCode.BLANK)));
    } else if (header.line() == 0) {
      header = row;
      rows.add(RosterRow.skipped(RowPlace.line(row.line()), Remark.of(RemarkCode.HEADER)));
    } else {
      if (sample.size() < Roster.SAMPLE) {
        sample.add(row.cells().stream().map(RawCell::text).toList());
      }
      rows.add(same.judgeStored(people.read(row)));
    }
  }

  boolean hasPeople() {
    return !sample.isEmpty();
  }

  Roster roster(RowSource source) {
    List<RosterColumn> columns = PeopleTable.columns();
    List<ColumnReading> readings =
        IntStream.range(0, columns.size()).mapToObj(i -> reading(i, columns.get(i))).toList();
    return new Roster(
        rows, new Reading(header.line(), readings, 1, List.of()), source.source(), sample);
  }

  private ColumnReading reading(int index, RosterColumn holds) {
    List<String> examples =
        sample.stream()
            .map(cells -> index < cells.size() ? cells.get(index) : "")
            .filter(cell -> !cell.isBlank())
            .limit(3)
            .toList();
    return new ColumnReading(
        index, header.at(index).text(), holds, Certainty.SURE, examples, Optional.empty());
  }
}
