package id.balai.roster;

import id.balai.domain.document.Lettering;
import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.roster.person.LostDigits;
import id.balai.roster.person.PersonReader;
import id.balai.roster.person.SamePeople;
import id.balai.roster.source.RawCell;
import id.balai.roster.source.RawRow;
import id.balai.roster.table.TablePart;
import id.balai.roster.table.TableWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts a list together from its rows.
final class RosterAssembly {
  private static final int BLANK_RUN = 1000;

  private final TableWalker walker;
  private final PersonReader people;
  private final SamePeople same;
  private final List<RosterRow> rows = new ArrayList<>();
  private final List<List<String>> sample = new ArrayList<>();
  private int blanks;
  private boolean isBlank = true;
  private boolean hasPeople;

  RosterAssembly(RosterRequest request, Lettering lettering) {
    walker = new TableWalker(request.mapping(), this::take);
    people = new PersonReader(request.corrections(), lettering);
    same = new SamePeople(request.known());
  }

  void accept(RawRow row) {
    blanks = row.isBlank() ? blanks + 1 : 0;
    isBlank &= row.isBlank();
    if (blanks <= BLANK_RUN) {
      walker.accept(row);
    }
  }

  private void take(TablePart part) {
    switch (part) {
      case TablePart.Aside aside -> rows.add(RosterRow.skipped(aside.line(), aside.why()));
      case TablePart.PersonRow person -> {
        hasPeople = true;
        if (sample.size() < RosterResult.Roster.SAMPLE) {
          sample.add(person.row().cells().stream().map(RawCell::text).toList());
        }
        rows.add(same.judge(people.read(person)));
      }
    }
  }

  /// Ends the list.
  ///
  /// @return what the columns hold; empty if no table was found
  Optional<ColumnMapping> finish() {
    walker.finish();
    LostDigits.mark(rows);
    return walker.mapping();
  }

  /// The cells of the first people.
  List<List<String>> sample() {
    return sample;
  }

  boolean isBlank() {
    return isBlank;
  }

  boolean hasPeople() {
    return hasPeople;
  }

  List<RosterRow> rows() {
    return rows;
  }
}
