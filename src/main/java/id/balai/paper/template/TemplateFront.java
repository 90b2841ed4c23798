package id.balai.paper.template;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.Signatory;
import id.balai.paper.block.EmblemDrawing;
import id.balai.paper.block.Frame;
import id.balai.paper.block.InkDrawing;
import id.balai.paper.block.Millimetres;
import id.balai.paper.block.QrDrawing;
import id.balai.paper.block.Stationery;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Tag;
import java.util.Locale;

/// Prints the plate of a template, and one person's words into its places.
final class TemplateFront {

  /// A name is set smaller down to this share of its size, then on two lines (R25).
  private static final float NAME_FLOOR = 0.7f;

  private final Stationery stationery;
  private final CompiledTemplate template;
  private final FieldWords words;
  private final Canvas canvas;
  private final Tag root;

  TemplateFront(Stationery stationery, CompiledTemplate template, Canvas canvas, Tag root) {
    this.stationery = stationery;
    this.words = new FieldWords(stationery);
    this.template = template;
    this.canvas = canvas;
    this.root = root;
  }

  void draw(CertificatePaper paper) {
    canvas.artifact(() -> canvas.art(template.plate()));
    canvas.tagged(root.child("P"), () -> canvas.words(template.plate()));
    for (Field field : Field.values()) {
      FieldBox box = template.fields().get(field);
      if (box != null && field.kind().isPersonal()) {
        draw(field, box, paper);
      }
    }
  }

  private void draw(Field field, FieldBox box, CertificatePaper paper) {
    switch (field) {
      case NAMA -> words(box, paper.recipient().name(), NAME_FLOOR);
      case INSTANSI -> words(box, paper.recipient().institution(), 0);
      case PERAN -> words(box, role(paper), 0);
      case NOMOR -> words(box, number(paper), 0);
      case KODE -> words(box, paper.identity().code(), 0);
      case QR -> code(box.frame(), paper.identity().verification());
      case LAMBANG ->
          new EmblemDrawing(stationery).draw(canvas, root, box.frame(), paper.event().letterhead());
      case TTD_1 -> ink(box.frame(), paper, 0);
      case TTD_2 -> ink(box.frame(), paper, 1);
      default -> throw new IllegalArgumentException("the layout sets " + field);
    }
  }

  private String role(CertificatePaper paper) {
    return stationery.words().word("role", paper.recipient().role()).toUpperCase(Locale.ROOT);
  }

  private String number(CertificatePaper paper) {
    return paper.number().isBlank()
        ? ""
        : stationery.words().text("certificate.number", paper.number());
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
    float bottom = canvas.height() - frame.bottom();
    Tag figure =
        root.figure(
            stationery.words().text("certificate.qr"),
            frame.left(),
            bottom,
            frame.left() + side,
            bottom + side);
    canvas.tagged(figure, () -> code.stencil(canvas, frame.left(), top, side));
  }

  private void ink(Frame frame, CertificatePaper paper, int place) {
    if (place < paper.signatories().size()) {
      Signatory signatory = paper.signatories().get(place);
      String words = stationery.words().text("certificate.signature", signatory.official().name());
      signatory
          .ink()
          .ifPresent(
              ink ->
                  new InkDrawing(ink, stationery.ink())
                      .draw(canvas, root.child("Div"), words, frame));
    }
  }
}
