package id.balai.paper.sheet;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.SheetRow;
import id.balai.domain.event.Event;
import id.balai.domain.layout.SheetColumn;
import id.balai.domain.layout.SheetMode;
import id.balai.paper.block.Flow;
import id.balai.paper.block.LetterheadBlock;
import id.balai.paper.block.PageFoot;
import id.balai.paper.block.PaperContext;
import id.balai.paper.block.Prose;
import id.balai.paper.block.SignatureBlock;
import id.balai.paper.block.Tightness;
import id.balai.paper.pdf.Attachment;
import id.balai.paper.pdf.DocumentCard;
import id.balai.paper.pdf.Tag;
import id.balai.paper.table.Table;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import id.balai.paper.word.PaperMessages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Makes attendance sheets (R1–R7, R11, R12).
public final class AttendanceSheetWriter {

  private static final TextStyle TITLE = TextStyle.of(Face.SANS_BOLD, 14);
  private static final TextStyle FIELD = TextStyle.of(Face.SANS, 10);
  private static final TextStyle NOTE = TextStyle.of(Face.SANS, 8).in(Colour.INK_2);
  private static final float LABEL = mm(26);

  private final PaperContext context;

  public AttendanceSheetWriter(PaperContext context) {
    this.context = context;
  }

  /// Writes the sheet.
  public void write(AttendanceSheet sheet, OutputStream out) throws IOException {
    try (var file = context.file(card(sheet))) {
      var flow = new Flow(file, sheet.layout().format(), context.look().lists());
      head(flow, sheet);
      list(flow, sheet);
      new PageFoot(context, context.look().lists())
          .draw(file, sheet.identity().logHead(), sheet.identity().code());
      file.attach(
          new Attachment(
              "daftar-hadir.csv",
              "text/csv",
              words().text("sheet.attached"),
              new SheetCsv(words(), sheet).text()));
      file.save(out);
    }
  }

  private void list(Flow flow, AttendanceSheet sheet) {
    var cells = new SheetCells(context, sheet.layout());
    var table = new Table(context, cells.columns(), flow.width());
    int number = 1;
    String section = "";
    for (SheetRow row : sheet.rows()) {
      if (!row.section().equals(section)) {
        section = row.section();
        number = 1;
        table.section(section);
      }
      table.add(cells.row(number++, row));
    }
    var signatures =
        new SignatureBlock(
            context,
            context.dates().placeAndDay(sheet.event(), sheet.event().day(sheet.session())),
            sheet.signatories());
    List<String> notes = notes(sheet);
    float note = context.sized(NOTE).leading() * notes.size() + mm(1.2f);
    Tightness tightness = table.draw(flow, tight -> note + signatures.height(tight));
    note(flow, notes);
    signatures.draw(flow, tightness);
  }

  /// The lines under the list; each is shorter than a page is wide.
  private List<String> notes(AttendanceSheet sheet) {
    boolean isSigned = sheet.rows().stream().anyMatch(r -> r.ink().isPresent());
    boolean showsWhatWasRecorded =
        sheet.layout().mode() == SheetMode.FILLED || sheet.layout().mode() == SheetMode.HYBRID;
    var notes = new ArrayList<String>();
    if (showsWhatWasRecorded) {
      notes.add(new SheetTotals(words(), sheet.rows()).text());
    }
    if (showsWhatWasRecorded && isSigned && sheet.layout().has(SheetColumn.SIGNATURE)) {
      notes.add(words().text("sheet.note"));
    }
    notes.removeIf(String::isEmpty);
    return notes;
  }

  private void note(Flow flow, List<String> notes) {
    if (!notes.isEmpty()) {
      flow.skip(mm(1.2));
    }
    for (String note : notes) {
      Tag tag = flow.file().root().child("P");
      new Prose(context, flow).paragraph(tag, context.sized(NOTE), Align.LEFT, note);
    }
  }

  private void head(Flow flow, AttendanceSheet sheet) {
    new LetterheadBlock(context).draw(flow, sheet.event().letterhead());
    flow.skip(mm(4.5));
    var prose = new Prose(context, flow);
    Tag root = flow.file().root();
    prose.paragraph(
        root.child("H1"), context.sized(TITLE), Align.CENTRE, words().text("sheet.title"));
    flow.skip(mm(3.5));
    prose.fields(root, context.sized(FIELD), LABEL, fields(sheet));
    flow.skip(mm(2));
  }

  private List<Prose.Field> fields(AttendanceSheet sheet) {
    Event event = sheet.event();
    var fields = new ArrayList<Prose.Field>();
    fields.add(field("sheet.event", event.name()));
    if (!sheet.session().name().equals(event.name())) {
      fields.add(field("sheet.session", sheet.session().name()));
    }
    fields.add(field("sheet.day", context.dates().weekday(event.day(sheet.session()))));
    fields.add(field("sheet.time", context.dates().hours(event, sheet.session())));
    fields.add(field("sheet.venue", event.venue()));
    if (!sheet.group().isBlank()) {
      fields.add(field("sheet.group", sheet.group()));
    }
    return fields;
  }

  private Prose.Field field(String key, String value) {
    return new Prose.Field(words().text(key), value);
  }

  private DocumentCard card(AttendanceSheet sheet) {
    String title = words().text("sheet.name", sheet.event().name(), sheet.session().name());
    return new DocumentCard(
        sheet.group().isBlank() ? title : title + " – " + sheet.group(),
        words().text("sheet.kind"),
        sheet.event().letterhead().office(),
        words().language(),
        sheet.identity());
  }

  private PaperMessages words() {
    return context.messages();
  }
}
