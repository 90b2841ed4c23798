package id.balai.paper.declaration;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.JointDeclaration;
import id.balai.domain.document.Wording;
import id.balai.paper.block.Flow;
import id.balai.paper.block.LetterheadBlock;
import id.balai.paper.block.PageFoot;
import id.balai.paper.block.PaperContext;
import id.balai.paper.block.Prose;
import id.balai.paper.pdf.Attachment;
import id.balai.paper.pdf.DocumentCard;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import id.balai.paper.word.PaperMessages;
import java.io.IOException;
import java.io.OutputStream;

/// Makes the joint sheet of a declaration (R14, R18).
public final class JointDeclarationWriter {

  /// An addendum may come loose: it says what it belongs to.
  private static final TextStyle BELONGS = TextStyle.of(Face.SANS, 9);

  private static final TextStyle HEADING = TextStyle.of(Face.SANS_SEMIBOLD, 10);

  private final PaperContext context;

  public JointDeclarationWriter(PaperContext context) {
    this.context = context;
  }

  /// Writes the declaration: text, signers, witnesses, and a further page for latecomers.
  public void write(JointDeclaration declaration, OutputStream out) throws IOException {
    try (var file = context.file(card(declaration))) {
      var flow = new Flow(file, declaration.format(), context.look().margins());
      new LetterheadBlock(context).draw(flow, declaration.event().letterhead());
      flow.skip(mm(6));
      new WordingBlock(context).draw(flow, declaration.wording());
      signers(flow, declaration);
      new PageFoot(context, context.look().margins()).draw(file, "", declaration.identity().code());
      file.attach(
          new Attachment(
              "deklarasi.json",
              "application/json",
              words().text("declaration.attached"),
              DeclarationJson.text(declaration)));
      file.save(out);
    }
  }

  private void signers(Flow flow, JointDeclaration declaration) {
    SignerGrid grid = SignerGrid.forSigners(context, declaration.signers().size());
    flow.need(mm(14) + grid.cellHeight());
    String placeAndDay = context.dates().placeAndDay(declaration.event());
    flow.skip(mm(2));
    heading(flow, Align.RIGHT, TextStyle.of(Face.SANS, 10), placeAndDay);
    heading(flow, Align.LEFT, HEADING, words().text("declaration.signers"));
    grid.draw(flow, declaration.signers(), 1);
    if (!declaration.witnesses().isEmpty()) {
      SignerGrid witnesses = SignerGrid.forWitnesses(context);
      flow.need(mm(14) + witnesses.cellHeight());
      flow.skip(mm(4));
      heading(flow, Align.LEFT, HEADING, words().text("declaration.witnesses"));
      witnesses.draw(flow, declaration.witnesses(), 1);
    }
    if (!declaration.latecomers().isEmpty()) {
      flow.turn();
      heading(flow, Align.LEFT, HEADING, words().text("declaration.latecomers"));
      String of = declaration.wording().title().replace('\n', ' ');
      heading(flow, Align.LEFT, BELONGS, of + " · " + declaration.event().name());
      grid.draw(flow, declaration.latecomers(), declaration.signers().size() + 1);
    }
  }

  private void heading(Flow flow, Align align, TextStyle style, String text) {
    Tag tag = flow.file().root().child("P");
    new Prose(context, flow).paragraph(tag, style.in(Colour.INK), align, text);
    flow.skip(mm(1.5));
  }

  private DocumentCard card(JointDeclaration declaration) {
    Wording wording = declaration.wording();
    return new DocumentCard(
        wording.title().replace('\n', ' ') + " – " + declaration.event().name(),
        words().text("declaration.kind"),
        declaration.event().letterhead().office(),
        words().language(),
        declaration.identity());
  }

  private PaperMessages words() {
    return context.messages();
  }
}
