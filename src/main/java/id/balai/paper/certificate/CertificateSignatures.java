package id.balai.paper.certificate;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.Signatory;
import id.balai.domain.event.Official;
import id.balai.paper.block.Frame;
import id.balai.paper.block.InkDrawing;
import id.balai.paper.block.Stationery;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Pen;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import java.util.List;

/// The one or two officials at the foot of a certificate.
final class CertificateSignatures {

  private static final TextStyle PLAIN = TextStyle.of(Face.SANS, 9.5f);
  private static final TextStyle NAME = TextStyle.of(Face.SANS_BOLD, 9.5f);
  private static final float WIDTH = mm(62);
  private static final float MIDDLE_OF_LAST = mm(215);
  private static final float MIDDLE_OF_FIRST = mm(148.5);

  private final Stationery stationery;
  private final Canvas canvas;
  private final Tag root;

  CertificateSignatures(Stationery stationery, Canvas canvas, Tag root) {
    this.stationery = stationery;
    this.canvas = canvas;
    this.root = root;
  }

  void draw(CertificatePaper paper) {
    String day = stationery.dates().placeAndDay(paper.event());
    List<Signatory> signatories = paper.signatories();
    if (signatories.size() == 2) {
      draw(signatories.getFirst(), MIDDLE_OF_FIRST, "");
    }
    draw(signatories.getLast(), MIDDLE_OF_LAST, day);
  }

  private void draw(Signatory signatory, float middle, String day) {
    Official official = signatory.official();
    Tag tag = root.child("Div");
    line(tag, PLAIN, middle, mm(161.6), day);
    line(tag, PLAIN, middle, mm(166), official.capacity());
    String words = stationery.words().text("certificate.signature", official.name());
    var field = new Frame(middle - WIDTH / 3, mm(169), WIDTH * 2 / 3, mm(14));
    signatory
        .ink()
        .ifPresent(ink -> new InkDrawing(ink, stationery.ink()).draw(canvas, tag, words, field));
    float base = mm(188.2);
    TextStyle name = stationery.lines().shrunk(NAME, official.name(), WIDTH, 6.5f);
    line(tag, name, middle, base, official.name());
    float half = stationery.types().width(name, official.name()) / 2;
    canvas.artifact(
        () ->
            canvas.line(
                Pen.rule(Colour.INK, 0.7f), middle - half, base + 2, middle + half, base + 2));
    String under = official.identity().isBlank() ? official.rank() : official.identity();
    line(tag, PLAIN, middle, mm(192.8), under);
  }

  private void line(Tag tag, TextStyle style, float middle, float baseline, String text) {
    if (!text.isBlank()) {
      TextStyle fitting = stationery.lines().shrunk(style, text, WIDTH, 6.5f);
      canvas.tagged(
          tag.child("P"), () -> canvas.text(fitting, Align.CENTRE, middle, baseline, text));
    }
  }
}
