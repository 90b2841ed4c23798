package id.balai.roster;

import id.balai.domain.document.Lettering;
import id.balai.domain.participant.roster.LeftOut;
import id.balai.domain.participant.roster.Remark;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterResult.Source;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.roster.person.LostDigits;
import id.balai.roster.person.PersonReader;
import id.balai.roster.person.SamePeople;
import id.balai.roster.source.RawCell;
import id.balai.roster.source.RawRow;
import id.balai.roster.table.FoundTable;
import id.balai.roster.table.SharedRow;
import id.balai.roster.table.Survey;
import id.balai.roster.table.TablePart;
import id.balai.roster.table.TableWalker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Puts a list together from its rows.
final class RosterAssembly {
  private final int only;
  private final PersonReader people;
  private final SamePeople same;
  private final Accounts accounts;
  private final List<RosterRow> rows = new ArrayList<>();
  private final List<List<String>> sample = new ArrayList<>();
  private int filled;
  private int blanks;
  private String sheet = "";
  private String group = "";
  private @Nullable TableWalker walker;
  private boolean isFirst = true;
  private boolean hasPeople;

  /// @param tables those of the first sheet, by which the list is described
  RosterAssembly(
      RosterRequest request, List<FoundTable> tables, Lettering lettering, LocalDate today) {
    only = request.part().table();
    people = new PersonReader(request.corrections(), lettering, today);
    same = new SamePeople(request.known());
    accounts = new Accounts(tables);
  }

  /// Goes to a sheet.
  ///
  /// @param isAmong whether several are read, so that each is a group of people
  void begin(SheetReading reading, boolean isAmong) {
    group = isAmong ? reading.name() : "";
    sheet = isFirst ? "" : group;
    isFirst = false;
    blanks = 0;
    walker = new TableWalker(reading.survey(), reading.tables(), only, this::take);
    accounts.hidden(reading.source().hiddenColumns());
  }

  /// Takes the next row.
  ///
  /// @return whether it holds something
  boolean accept(RawRow row) {
    blanks = row.isBlank() ? blanks + 1 : 0;
    filled += row.isBlank() ? 0 : 1;
    if (blanks <= Survey.BLANK_RUN) {
      Objects.requireNonNull(walker).accept(row);
      accounts.see(row);
    }
    return !row.isBlank();
  }

  int filled() {
    return filled;
  }

  private void take(TablePart part) {
    switch (part) {
      case TablePart.Aside found -> {
        TablePart.Aside aside = found.on(sheet);
        rows.add(
            RosterRow.skipped(
                aside.place(), Remark.of(aside.why(), aside.arguments().toArray(String[]::new))));
      }
      case TablePart.PersonRow found -> {
        TablePart.PersonRow whole = found.on(sheet, group);
        if (sample.size() < Roster.SAMPLE) {
          sample.add(whole.row().cells().stream().map(RawCell::text).toList());
        }
        SharedRow.parted(whole).forEach(this::take);
      }
    }
  }

  private void take(TablePart.PersonRow person) {
    hasPeople = true;
    RosterRow row = same.judge(people.read(person));
    accounts.seePerson(row);
    rows.add(row);
  }

  /// Ends the sheet.
  void end() {
    Objects.requireNonNull(walker).finish();
  }

  boolean hasPeople() {
    return hasPeople;
  }

  /// The list.
  ///
  /// @param left sheets with people that were not read
  Roster roster(Source source, List<LeftOut> left) {
    LostDigits.mark(rows);
    long others =
        rows.stream()
            .filter(r -> r.remarks().stream().anyMatch(m -> m.code() == RemarkCode.OTHER_TABLE))
            .count();
    return new Roster(rows, accounts.reading(source, others, left), source, sample);
  }
}
