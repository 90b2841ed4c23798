package id.balai.paper.template;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.Signatory;
import id.balai.domain.event.Emblem;
import id.balai.paper.block.EmblemDrawing;
import id.balai.paper.block.Frame;
import id.balai.paper.block.InkDrawing;
import id.balai.paper.block.Millimetres;
import id.balai.paper.block.PaperContext;
import id.balai.paper.block.QrDrawing;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.FormXObject;
import id.balai.paper.pdf.Tag;
import java.util.Optional;

/// Prints the plate of a template, and one person's words into its places.
final class TemplateFront {

  /// A name is set smaller down to this share of its size, then on two lines (R25).
  private static final float NAME_FLOOR = 0.7f;

  private final PaperContext context;
  private final CompiledTemplate template;
  private final FieldWords words;
  private final PersonWords person;
  private final Canvas canvas;
  private final Tag root;

  TemplateFront(PaperContext context, CompiledTemplate template, Canvas canvas, Tag root) {
    this.context = context;
    this.words = new FieldWords(context);
    this.person = new PersonWords(context.messages());
    this.template = template;
    this.canvas = canvas;
    this.root = root;
  }

  void draw(CertificatePaper paper) {
    canvas.artifact(() -> canvas.art(template.plate()));
    canvas.tagged(root.child("P"), () -> canvas.words(template.plate()));
    for (CompiledTemplate.Place place : template.personal()) {
      draw(place.field(), place.box(), paper);
    }
  }

  private void draw(Field field, FieldBox box, CertificatePaper paper) {
    switch (field) {
      case NAMA -> words(box, person.of(field, paper), NAME_FLOOR);
      case INSTANSI, JABATAN, NIP, PERAN, NOMOR, KODE, LAMA ->
          words(box, person.of(field, paper), 0);
      case QR -> code(box.frame(), paper.identity().verification());
      case LAMBANG -> arms(box.frame(), paper, paper.event().letterhead().emblem());
      case LAMBANG_2 -> arms(box.frame(), paper, paper.event().letterhead().secondEmblem());
      case TTD_1, TTD_2 -> ink(field, box.frame(), paper);
      default -> throw new IllegalArgumentException("the layout sets " + field);
    }
  }

  private void arms(Frame frame, CertificatePaper paper, Optional<Emblem> emblem) {
    String owner = paper.event().letterhead().government();
    new EmblemDrawing(context).draw(canvas, root, frame, owner, emblem);
  }

  private void words(FieldBox box, String text, float floor) {
    if (!text.isBlank()) {
      canvas.tagged(root.child("P"), () -> words.draw(canvas, box, text, floor));
    }
  }

  private void code(Frame frame, String text) {
    if (text.isBlank()) {
      return;
    }
    QrDrawing code = QrDrawing.verification(text);
    float room = Math.min(frame.width(), frame.height());
    float wanted = Math.max(Millimetres.mm(24), code.verificationSide());
    float side = Math.min(room, wanted);
    float top = frame.bottom() - side;
    String words = context.messages().text("certificate.qr");
    Tag figure = canvas.figure(root, words, frame.left(), top, side, side);
    canvas.tagged(figure, () -> code.stencil(canvas, frame.left(), top, side));
  }

  private void ink(Field field, Frame frame, CertificatePaper paper) {
    int place = field == Field.TTD_1 ? 0 : 1;
    if (place >= paper.signatories().size()) {
      return;
    }
    Signatory signatory = paper.signatories().get(place);
    FormXObject ink = template.inks().get(field);
    if (ink != null) {
      String words = context.messages().text("certificate.signature", signatory.official().name());
      InkDrawing.print(canvas, root.child("Div"), words, frame, ink);
    } else {
      context.anchors().reserve(canvas, frame, place, signatory.official().name());
    }
  }
}
