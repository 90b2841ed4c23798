package id.balai.paper.office;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.IndividualPact;
import id.balai.domain.document.IndividualPact.Declarer;
import id.balai.domain.document.SheetPerson;
import id.balai.domain.document.Signatory;
import id.balai.domain.event.Official;
import id.balai.domain.layout.IdentityMask;
import id.balai.domain.layout.StampDuty;
import id.balai.paper.block.Frame;
import id.balai.paper.block.PaperContext;
import id.balai.paper.block.Prose;
import id.balai.paper.pdf.Attachment;
import id.balai.paper.pdf.Pen;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import id.balai.paper.word.IdentityText;
import id.balai.paper.word.PaperMessages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Makes pacts of one person (R14, R22).
public final class PactWriter {

  private static final TextStyle HINT = TextStyle.of(Face.SANS, 7).in(Colour.INK_3);
  private static final float LABEL = mm(34);
  private static final float STAMP_WIDTH = mm(30);
  private static final float STAMP_HEIGHT = mm(35);

  private final PaperContext context;

  public PactWriter(PaperContext context) {
    this.context = context;
  }

  /// Writes the pact.
  public void write(IndividualPact pact, OutputStream out) throws IOException {
    try (var page = new OfficePage(context, pact.event(), pact.identity(), "pact")) {
      page.title(pact.wording().title());
      page.text(pact.wording().opening());
      IdentityMask mask = pact.event().papers().identities().pacts();
      page.fields(LABEL, fields(page, pact.declarer().person(), mask));
      page.points(pact.wording().points());
      page.text(pact.wording().closing());
      page.text(pact.wording().footnote());
      List<Signatory> signatories = new ArrayList<>(pact.acknowledged());
      signatories.add(declarer(pact.declarer(), mask));
      if (pact.declarer().stampDuty() == StampDuty.PLACE) {
        stampDuty(page, page.officials(signatories, STAMP_HEIGHT + mm(2)));
      } else {
        page.officials(signatories);
      }
      page.file()
          .attach(
              new Attachment(
                  "pakta.json",
                  "application/json",
                  context.messages().text("pact.attached"),
                  OfficeJson.pact(pact)));
      page.save(out);
    }
  }

  private List<Prose.Field> fields(OfficePage page, SheetPerson person, IdentityMask mask) {
    var fields = new ArrayList<Prose.Field>();
    fields.add(page.field("person.name", person.name()));
    person.identities().stream()
        .findFirst()
        .ifPresent(n -> fields.add(new Prose.Field(n.kind().name(), IdentityText.shown(n, mask))));
    fields.add(page.field("person.rank", person.rank()));
    fields.add(page.field("person.position", person.position()));
    fields.add(page.field("person.institution", person.institution()));
    return fields;
  }

  private Signatory declarer(Declarer declarer, IdentityMask mask) {
    SheetPerson person = declarer.person();
    String identity = IdentityText.labelled(person.identities(), mask);
    PaperMessages messages = context.messages();
    return new Signatory(
        new Official(messages.text("pact.declarer"), person.name(), "", identity, false),
        declarer.ink());
  }

  /// A dashed place for the stamp; the signature crosses its right edge, as it has to.
  private void stampDuty(OfficePage page, Frame ink) {
    var frame = new Frame(ink.left() + mm(2), ink.top() + mm(0.5), STAMP_WIDTH, STAMP_HEIGHT);
    var canvas = page.flow().canvas();
    canvas.artifact(
        () -> {
          canvas.outline(
              Pen.dashed(Colour.INK_3, 0.6f),
              p -> p.box(frame.left(), frame.top(), frame.width(), frame.height()));
          canvas.text(
              HINT,
              Align.CENTRE,
              frame.left() + frame.width() / 3,
              frame.top() + frame.height() / 4,
              context.messages().text("pact.stampDuty"));
        });
  }
}
