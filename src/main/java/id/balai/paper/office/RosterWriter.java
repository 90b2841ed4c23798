package id.balai.paper.office;

import id.balai.domain.document.ContingentRoster;
import id.balai.domain.document.ContingentRoster.Entry;
import id.balai.domain.document.SheetPerson;
import id.balai.paper.block.PaperContext;
import id.balai.paper.table.Column;
import id.balai.paper.table.Table;
import id.balai.paper.type.Align;
import id.balai.paper.word.IdentityText;
import id.balai.paper.word.PaperMessages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Makes lists of contingents (R19).
public final class RosterWriter {

  private final PaperContext stationery;

  public RosterWriter(PaperContext stationery) {
    this.stationery = stationery;
  }

  /// Writes the list; identity numbers are covered.
  public void write(ContingentRoster roster, OutputStream out) throws IOException {
    PaperMessages words = stationery.words();
    try (var page = new OfficePage(stationery, roster.event(), roster.identity(), "roster")) {
      page.title(words.text("roster.title"));
      page.text(roster.contingent(), Align.CENTRE);
      var columns =
          List.of(
              Column.of(words.text("column.NUMBER"), 9, Align.CENTRE),
              Column.of(words.text("column.NAME"), 50, Align.LEFT),
              Column.of(words.text("column.SEX"), 9, Align.CENTRE),
              Column.of(words.text("roster.identity"), 33, Align.LEFT),
              Column.of(words.text("roster.school"), 32, Align.LEFT),
              Column.of(words.text("roster.branch"), 26, Align.LEFT),
              Column.of(words.text("roster.part"), 21, Align.LEFT));
      var table = new Table(stationery, columns, page.flow().width());
      var rows = new ArrayList<List<String>>();
      int number = 1;
      for (Entry entry : roster.entries()) {
        SheetPerson person = entry.person();
        String identity =
            person.identities().stream().findFirst().map(IdentityText::masked).orElse("");
        List<String> row =
            List.of(
                Integer.toString(number++),
                person.name(),
                words.word("sex", person.sex()),
                identity,
                person.institution(),
                entry.branch(),
                entry.part());
        rows.add(row);
        table.add(OfficePage.cells(row));
      }
      page.attachRows("kontingen", columns.stream().map(Column::head).toList(), rows);
      page.tableAndOfficials(table, roster.signatories());
      page.save(out);
    }
  }
}
