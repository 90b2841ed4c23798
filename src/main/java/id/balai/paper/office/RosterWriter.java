package id.balai.paper.office;

import id.balai.domain.document.ContingentRoster;
import id.balai.domain.document.ContingentRoster.Entry;
import id.balai.domain.document.SheetPerson;
import id.balai.domain.layout.IdentityMask;
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

  private final PaperContext context;

  public RosterWriter(PaperContext context) {
    this.context = context;
  }

  /// Writes the list; identity numbers are shown as the event wants it.
  public void write(ContingentRoster roster, OutputStream out) throws IOException {
    PaperMessages messages = context.messages();
    try (var page = new OfficePage(context, roster.event(), roster.identity(), "roster")) {
      page.title(messages.text("roster.title"));
      page.text(roster.contingent(), Align.CENTRE);
      var columns =
          List.of(
              Column.of(messages.text("column.NUMBER"), 9, Align.CENTRE),
              Column.of(messages.text("column.NAME"), 50, Align.LEFT),
              Column.of(messages.text("column.SEX"), 9, Align.CENTRE),
              Column.of(messages.text("roster.identity"), 33, Align.LEFT),
              Column.of(messages.text("roster.school"), 32, Align.LEFT),
              Column.of(messages.text("roster.branch"), 26, Align.LEFT),
              Column.of(messages.text("roster.part"), 21, Align.LEFT));
      var table = new Table(context, columns, page.flow().width());
      var rows = new ArrayList<List<String>>();
      int number = 1;
      IdentityMask mask = roster.event().papers().identities().rosters();
      for (Entry entry : roster.entries()) {
        SheetPerson person = entry.person();
        String identity =
            person.identities().stream()
                .findFirst()
                .map(shown -> IdentityText.shown(shown, mask))
                .orElse("");
        List<String> row =
            List.of(
                Integer.toString(number++),
                person.name(),
                messages.word("sex", person.sex()),
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
