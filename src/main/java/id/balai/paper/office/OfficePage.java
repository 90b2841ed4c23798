package id.balai.paper.office;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.PaperIdentity;
import id.balai.domain.document.SheetPerson;
import id.balai.domain.document.Signatory;
import id.balai.domain.document.Wording;
import id.balai.domain.event.Event;
import id.balai.domain.layout.Margins;
import id.balai.paper.block.Flow;
import id.balai.paper.block.Frame;
import id.balai.paper.block.LetterheadBlock;
import id.balai.paper.block.PageFoot;
import id.balai.paper.block.PaperContext;
import id.balai.paper.block.Prose;
import id.balai.paper.block.SignatureBlock;
import id.balai.paper.block.Tightness;
import id.balai.paper.pdf.Attachment;
import id.balai.paper.pdf.CsvText;
import id.balai.paper.pdf.DocumentCard;
import id.balai.paper.pdf.PaperFile;
import id.balai.paper.table.Cell;
import id.balai.paper.table.Table;
import id.balai.paper.type.Align;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the office's papers have in common: letterhead, title, title block, text, tables, officials
/// and the foot, in the order in which the methods are called.
final class OfficePage implements AutoCloseable {

  /// Papers with the margins of lists.
  private static final Set<String> LISTS =
      Set.of("recap", "roster", "receipt", "invited", "certificates");

  static final TextStyle TEXT = TextStyle.of(Face.SANS, 11);
  static final TextStyle CELL = TextStyle.of(Face.SANS, 9);
  static final TextStyle STRONG_CELL = TextStyle.of(Face.SANS_SEMIBOLD, 10);
  private static final TextStyle ALOUD = TextStyle.of(Face.SANS, 13);
  private static final TextStyle TITLE = TextStyle.of(Face.SANS_BOLD, 14);
  private static final TextStyle HEADING = TextStyle.of(Face.SANS_BOLD, 11);

  private final PaperContext context;
  private final Event event;
  private final PaperIdentity identity;
  private final Margins margins;
  private final PaperFile file;
  private final Flow flow;
  private final Prose prose;

  /// Begins a paper with the letterhead.
  ///
  /// @param kind key of its words: `kind.name` and `kind.kind`
  OfficePage(PaperContext context, Event event, PaperIdentity identity, String kind) {
    this.context = context;
    this.event = event;
    this.identity = identity;
    String title = context.messages().text(kind + ".name", event.name());
    var card =
        new DocumentCard(
            title,
            context.messages().text(kind + ".kind"),
            event.letterhead().office(),
            context.messages().language(),
            identity);
    this.file = context.file(card);
    this.margins = LISTS.contains(kind) ? context.look().lists() : context.look().margins();
    this.flow = new Flow(file, event.papers().letters(), margins);
    this.prose = new Prose(context, flow);
    new LetterheadBlock(context).draw(flow, event.letterhead());
    flow.skip(mm(5));
  }

  Flow flow() {
    return flow;
  }

  PaperFile file() {
    return file;
  }

  void title(String text) {
    prose.paragraph(file.root().child("H1"), context.sized(TITLE), Align.CENTRE, text);
    flow.skip(mm(4));
  }

  void heading(String text) {
    flow.need(mm(20));
    flow.skip(mm(4));
    prose.paragraph(file.root().child("H2"), context.sized(HEADING), Align.LEFT, text);
    flow.skip(mm(1.5));
  }

  /// A text to be read aloud while standing.
  void aloud(Wording wording) {
    title(wording.title());
    flow.skip(mm(4));
    paragraph(ALOUD, wording.opening());
    prose.numbered(file.root().child("L"), context.sized(ALOUD), wording.points());
    flow.skip(mm(3));
    paragraph(ALOUD, wording.closing());
    paragraph(CELL, wording.footnote());
  }

  private void paragraph(TextStyle style, String text) {
    if (!text.isBlank()) {
      prose.paragraph(file.root().child("P"), context.sized(style), Align.LEFT, text);
      flow.skip(mm(3));
    }
  }

  /// Puts the rows of a list into the file.
  ///
  /// @param name file name without its ending
  void attachRows(String name, List<String> head, List<List<String>> rows) {
    file.attach(
        new Attachment(
            name + ".csv",
            "text/csv",
            context.messages().text("office.attached"),
            CsvText.of(head, rows)));
  }

  /// A paragraph; nothing when the text is empty.
  void text(String text) {
    text(text, Align.LEFT);
  }

  void text(String text, Align align) {
    if (!text.isBlank()) {
      prose.paragraph(file.root().child("P"), context.sized(TEXT), align, text);
      flow.skip(mm(2.5));
    }
  }

  void points(List<String> points) {
    if (!points.isEmpty()) {
      prose.numbered(file.root().child("L"), context.sized(TEXT), points);
      flow.skip(mm(2));
    }
  }

  void fields(float labelWidth, List<Prose.Field> fields) {
    var filled = fields.stream().filter(f -> !f.value().isBlank()).toList();
    prose.fields(file.root(), context.sized(TEXT), labelWidth, filled);
    flow.skip(mm(2.5));
  }

  /// A field with its label from the bundle.
  Prose.Field field(String key, String value) {
    return new Prose.Field(context.messages().text(key), value);
  }

  /// Draws a table, and the officials under it on the same page as its last rows.
  void tableAndOfficials(Table table, List<Signatory> signatories) {
    tableAndOfficials(table, "", signatories);
  }

  /// Draws a table, and a sentence and the officials under it on the same page as its last rows.
  void tableAndOfficials(Table table, String note, List<Signatory> signatories) {
    SignatureBlock block = block(signatories);
    TextStyle style = context.sized(TEXT);
    int lines = context.lines().lines(style, note, flow.width()).size();
    float room = lines == 0 ? 0 : lines * style.leading() + mm(4.5f);
    Tightness tightness = table.draw(flow, tight -> room + block.height(tight));
    if (lines > 0) {
      flow.skip(mm(2));
      text(note);
    }
    block.draw(flow, tightness);
  }

  void officials(List<Signatory> signatories) {
    draw(block(signatories));
  }

  /// Draws officials with more room for ink, and returns the place of the last one's ink.
  Frame officials(List<Signatory> signatories, float inkHeight) {
    String placeAndDay = context.dates().placeAndDay(event);
    var block = new SignatureBlock(context, placeAndDay, signatories, inkHeight);
    float height = draw(block);
    return block.lastInk(flow, flow.y() - height);
  }

  private float draw(SignatureBlock block) {
    Tightness fitting =
        Tightness.ALL.stream()
            .filter(tight -> block.height(tight) <= flow.room())
            .findFirst()
            .orElse(Tightness.NONE);
    flow.need(block.height(fitting));
    block.draw(flow, fitting);
    return block.height(fitting);
  }

  private SignatureBlock block(List<Signatory> signatories) {
    return new SignatureBlock(context, context.dates().placeAndDay(event), signatories);
  }

  static Cell cell(String words) {
    return cell(CELL, words);
  }

  /// A row of a list: number, name in bold, and the rest.
  static List<Cell> cells(List<String> row) {
    var cells = new ArrayList<Cell>();
    for (int at = 0; at < row.size(); at++) {
      cells.add(at == 1 ? strong(row.get(at)) : cell(row.get(at)));
    }
    return cells;
  }

  /// A name in bold, and below it a number, where one is shown.
  static Cell named(String name, String number) {
    return number.isEmpty()
        ? strong(name)
        : new Cell.Text(List.of(new Cell.Piece(STRONG_CELL, name), new Cell.Piece(CELL, number)));
  }

  static Cell strong(String words) {
    return cell(STRONG_CELL, words);
  }

  /// The position, and below it the institution.
  static Cell office(SheetPerson person) {
    return new Cell.Text(
        Stream.of(person.position(), person.institution())
            .filter(words -> !words.isBlank())
            .map(words -> new Cell.Piece(CELL, words))
            .toList());
  }

  private static Cell cell(TextStyle style, String words) {
    return words.isBlank() ? new Cell.Text(List.of()) : Cell.Text.of(style, words);
  }

  /// Draws the foot and writes the file.
  void save(OutputStream out) throws IOException {
    new PageFoot(context, margins).draw(file, "", identity.code());
    file.save(out);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
