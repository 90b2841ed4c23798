package id.balai.roster;

import id.balai.domain.document.Lettering;
import id.balai.domain.participant.roster.Remark;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.roster.person.LostDigits;
import id.balai.roster.person.PersonReader;
import id.balai.roster.person.SamePeople;
import id.balai.roster.source.RawCell;
import id.balai.roster.source.RawRow;
import id.balai.roster.source.RowSource;
import id.balai.roster.table.FoundTable;
import id.balai.roster.table.Survey;
import id.balai.roster.table.TablePart;
import id.balai.roster.table.TableWalker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Puts a list together from its rows.
final class RosterAssembly {
  private final TableWalker walker;
  private final PersonReader people;
  private final SamePeople same;
  private final Accounts accounts;
  private final List<RosterRow> rows = new ArrayList<>();
  private final List<List<String>> sample = new ArrayList<>();
  private int filled;
  private int blanks;
  private boolean hasPeople;

  RosterAssembly(
      RosterRequest request,
      Survey survey,
      List<FoundTable> tables,
      Lettering lettering,
      LocalDate today) {
    walker = new TableWalker(survey, tables, request.part().table(), this::take);
    people = new PersonReader(request.corrections(), lettering, today);
    same = new SamePeople(request.known());
    accounts = new Accounts(tables);
  }

  /// Takes the next row.
  ///
  /// @return whether it holds something
  boolean accept(RawRow row) {
    blanks = row.isBlank() ? blanks + 1 : 0;
    filled += row.isBlank() ? 0 : 1;
    if (blanks <= Survey.BLANK_RUN) {
      walker.accept(row);
      accounts.see(row);
    }
    return !row.isBlank();
  }

  int filled() {
    return filled;
  }

  private void take(TablePart part) {
    switch (part) {
      case TablePart.Aside aside ->
          rows.add(
              RosterRow.skipped(
                  aside.place(), Remark.of(aside.why(), aside.arguments().toArray(String[]::new))));
      case TablePart.PersonRow person -> {
        hasPeople = true;
        if (sample.size() < Roster.SAMPLE) {
          sample.add(person.row().cells().stream().map(RawCell::text).toList());
        }
        RosterRow row = same.judge(people.read(person));
        accounts.seePerson(row);
        rows.add(row);
      }
    }
  }

  /// Ends the list.
  void finish() {
    walker.finish();
    LostDigits.mark(rows);
  }

  boolean hasPeople() {
    return hasPeople;
  }

  Roster roster(RowSource source) {
    long others =
        rows.stream()
            .filter(r -> r.remarks().stream().anyMatch(m -> m.code() == RemarkCode.OTHER_TABLE))
            .count();
    return new Roster(rows, accounts.reading(source, others), source.source(), sample);
  }
}
