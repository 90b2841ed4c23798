package id.balai.evidence.externalsigning;

import static id.balai.evidence.externalsigning.Attack.signed;

import id.balai.domain.evidence.SigningPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Boxes laid over the words of a page, as annotations, fields and pictures of signatures.
final class WidgetAttacks {

  private WidgetAttacks() {}

  static List<Attack> all() {
    var all = new ArrayList<Attack>();
    for (String kind :
        List.of("FreeText", "Stamp", "Square", "Highlight", "Link", "Popup", "Ink")) {
      all.add(signed("annotation " + kind, d -> Brush.annotate(d, 0, kind, 150, 240, 550, 300)));
    }
    all.add(signed("text field with other words", WidgetAttacks::textField));
    all.add(signed("empty signature field with a picture", WidgetAttacks::emptyField));
    all.add(
        signed("widget without a field", d -> Brush.annotate(d, 0, "Widget", 150, 240, 550, 300)));
    all.add(signed("picture for the office's own seal", WidgetAttacks::ownSeal));
    all.addAll(places());
    all.addAll(shapes());
    all.addAll(pictures());
    return all;
  }

  private static List<Attack> places() {
    return List.of(
        inPlace("signature over the name", p -> at(p, 150, 240, 400, 60)),
        inPlace("signature twice as wide as its place", p -> wider(p, p.width())),
        inPlace("signature two points over its place", p -> wider(p, 2)),
        inPlace("signature as a hair across the page", p -> at(p, 0, p.bottom() + 5, 800, 0.01f)),
        inPlace("signature without height", p -> at(p, 100, 100, 400, 0)),
        new Attack(
            "two signatures in one place",
            (paper, stranger) -> {
              SigningPlace place = PaperAway.places(paper).getFirst();
              byte[] once = stranger.signIn(paper, place, (_, _) -> {});
              return stranger.signIn(once, place, (_, _) -> {});
            }),
        new Attack(
            "signature over the name, by the reference implementation",
            (paper, stranger) ->
                stranger.sign(
                    paper, Optional.of(at(PaperAway.places(paper).getFirst(), 150, 240, 300, 60)))),
        new Attack(
            "more signatures than places",
            (paper, stranger) -> {
              byte[] signed = paper;
              for (int at = 0; at <= PaperAway.places(paper).size(); at++) {
                signed = stranger.sign(signed, Optional.empty());
              }
              return signed;
            }));
  }

  private static List<Attack> shapes() {
    return List.of(
        shaped("does something when touched", (_, w) -> w.setItem(COSName.A, new COSDictionary())),
        shaped("does something by itself", (_, w) -> w.setItem(COSName.AA, new COSDictionary())),
        shaped("shown and hidden at will", (_, w) -> w.setItem(COSName.OC, new COSDictionary())),
        shaped("another picture when touched", (d, w) -> pictureFor(d, w, COSName.D)),
        shaped("another picture when pointed at", (d, w) -> pictureFor(d, w, COSName.R)),
        shaped("shown on screen only when it is told to", (_, w) -> w.setInt(COSName.F, 4 | 32)),
        shaped("hidden now", (_, w) -> w.setInt(COSName.F, 2)),
        shaped("not turned with the page", (_, w) -> w.setInt(COSName.F, 4 | 16)),
        shaped("not as large as it says", (_, w) -> w.setInt(COSName.F, 4 | 8)),
        shaped("several pictures", WidgetAttacks::states),
        shaped("on a page twice", (d, w) -> Brush.list(d, d.getPage(0), w)),
        shaped("of another kind", (_, w) -> w.setName(COSName.SUBTYPE, "Stamp")),
        shaped("with words beside it", (_, w) -> w.setString(COSName.CONTENTS, "Lunas")),
        shaped("with the name of the seal", (_, w) -> w.setString(COSName.T, "segel")),
        shaped("under another field", WidgetAttacks::parent),
        shaped(
            "that certifies the whole document",
            (_, w) -> {
              var reference = new COSDictionary();
              reference.setName("TransformMethod", "DocMDP");
              var references = new COSArray();
              references.add(reference);
              w.getCOSDictionary(COSName.V).setItem(COSName.getPDFName("Reference"), references);
            }));
  }

  private static List<Attack> pictures() {
    return List.of(
        drawn("calls itself for ever", (_, form) -> use(form, form)),
        drawn(
            "a thousand million small drawings",
            (d, form) -> {
              COSStream inner = Brush.form(d, "0 0 1 1 re f ".repeat(50), 10, 10);
              for (int depth = 0; depth < 5; depth++) {
                COSStream outer = Brush.form(d, "/X Do ".repeat(60), 10, 10);
                use(outer, inner);
                inner = outer;
              }
              use(form, inner);
            }),
        drawn(
            "a picture of 10,000 million pixels",
            (d, form) -> {
              COSStream image = Brush.stream(d, "x");
              image.setItem(COSName.SUBTYPE, COSName.IMAGE);
              image.setInt(COSName.WIDTH, 100_000);
              image.setInt(COSName.HEIGHT, 100_000);
              image.setInt(COSName.BITS_PER_COMPONENT, 8);
              image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
              use(form, image);
            }),
        drawn("optional content", (_, form) -> form.setItem(COSName.OC, new COSDictionary())),
        drawn(
            "marked content that a layer hides",
            (_, form) -> {
              var layers = new COSDictionary();
              layers.setItem(COSName.getPDFName("L"), new COSDictionary());
              form.getCOSDictionary(COSName.RESOURCES).setItem(COSName.PROPERTIES, layers);
            }),
        drawn(
            "letters that are drawings",
            (_, form) -> {
              var font = new COSDictionary();
              font.setItem(COSName.SUBTYPE, COSName.TYPE3);
              var fonts = new COSDictionary();
              fonts.setItem(COSName.getPDFName("F1"), font);
              form.getCOSDictionary(COSName.RESOURCES).setItem(COSName.FONT, fonts);
            }),
        drawn(
            "a pattern",
            (_, form) -> {
              var patterns = new COSDictionary();
              patterns.setItem(COSName.getPDFName("P"), new COSDictionary());
              form.getCOSDictionary(COSName.RESOURCES).setItem(COSName.PATTERN, patterns);
            }));
  }

  /// Where a signature is put, seen from the place that is kept for it.
  private interface Elsewhere {
    SigningPlace of(SigningPlace place);
  }

  private static Attack inPlace(String name, Elsewhere elsewhere) {
    return new Attack(
        name,
        (paper, stranger) ->
            stranger.signIn(paper, elsewhere.of(PaperAway.places(paper).getFirst()), (_, _) -> {}));
  }

  private static Attack shaped(String name, OutsideService.Shape shape) {
    return new Attack(
        "signature in its place, " + name,
        (paper, stranger) -> stranger.signIn(paper, PaperAway.places(paper).getFirst(), shape));
  }

  /// What is done to the drawing of a signature.
  private interface Picture {
    void of(PDDocument document, COSStream form) throws Exception;
  }

  private static Attack drawn(String name, Picture picture) {
    return shaped(
        "drawn with " + name,
        (document, widget) -> {
          COSStream form = Brush.form(document, "/X Do", 100, 60);
          picture.of(document, form);
          widget.getCOSDictionary(COSName.AP).setItem(COSName.N, form);
        });
  }

  private static void use(COSStream form, COSStream inner) {
    var objects = new COSDictionary();
    objects.setItem(COSName.getPDFName("X"), inner);
    form.getCOSDictionary(COSName.RESOURCES).setItem(COSName.XOBJECT, objects);
  }

  private static SigningPlace at(
      SigningPlace place, float left, float bottom, float width, float height) {
    return new SigningPlace(
        place.page(), left, bottom, width, height, place.anchor(), place.official(), true);
  }

  private static SigningPlace wider(SigningPlace place, float by) {
    return at(place, place.left(), place.bottom(), place.width() + by, place.height());
  }

  private static void pictureFor(PDDocument document, COSDictionary widget, COSName when)
      throws Exception {
    widget.getCOSDictionary(COSName.AP).setItem(when, Brush.box(document));
  }

  private static void states(PDDocument document, COSDictionary widget) throws Exception {
    var states = new COSDictionary();
    states.setItem(COSName.getPDFName("On"), Brush.box(document));
    widget.getCOSDictionary(COSName.AP).setItem(COSName.N, states);
    widget.setName(COSName.AS, "On");
  }

  private static void parent(PDDocument document, COSDictionary widget) {
    var parent = new COSDictionary();
    parent.setString(COSName.T, "induk");
    var kids = new COSArray();
    kids.add(widget);
    kids.add(new COSDictionary());
    parent.setItem(COSName.KIDS, kids);
    widget.setItem(COSName.PARENT, parent);
    COSArray fields = Brush.form(document).getCOSArray(COSName.FIELDS);
    fields.set(fields.size() - 1, parent);
  }

  private static void textField(PDDocument document) throws Exception {
    COSDictionary field = Brush.annotate(document, 0, "Widget", 150, 240, 550, 300);
    field.setName(COSName.FT, "Tx");
    field.setString(COSName.T, "jumlah");
    field.setItem(COSName.V, new COSString("Rp 900.000.000"));
    listed(document, field);
  }

  private static void emptyField(PDDocument document) throws Exception {
    COSDictionary field = Brush.annotate(document, 0, "Widget", 150, 240, 550, 300);
    field.setItem(COSName.FT, COSName.SIG);
    field.setString(COSName.T, "kosong");
    listed(document, field);
  }

  private static void listed(PDDocument document, COSDictionary field) {
    Brush.form(document).getCOSArray(COSName.FIELDS).add(field);
    Brush.touch(document, field, Brush.form(document));
  }

  private static void ownSeal(PDDocument document) throws Exception {
    COSArray fields = Brush.form(document).getCOSArray(COSName.FIELDS);
    var seal = (COSDictionary) fields.getObject(0);
    seal.setItem(COSName.RECT, Brush.numbers(150, 240, 550, 300));
    var appearance = new COSDictionary();
    appearance.setItem(COSName.N, Brush.box(document));
    seal.setItem(COSName.AP, appearance);
    Brush.touch(document, seal);
  }
}
