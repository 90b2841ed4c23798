package id.balai.paper.certificate;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.event.Event;
import id.balai.paper.block.EmblemDrawing;
import id.balai.paper.block.Frame;
import id.balai.paper.block.QrDrawing;
import id.balai.paper.block.Stationery;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.PaperFile;
import id.balai.paper.pdf.Pen;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import id.balai.paper.word.Words;
import java.util.List;
import java.util.Locale;

/// The words of a certificate's front page.
final class CertificateFront {

  private static final TextStyle GOVERNMENT = TextStyle.of(Face.SANS_BOLD, 12.5f);
  private static final TextStyle OFFICE = TextStyle.of(Face.SANS_SEMIBOLD, 10.5f).in(Colour.INK_2);
  private static final TextStyle TITLE =
      TextStyle.of(Face.DISPLAY_BOLD, 56).in(Colour.BRAND_DARK).tracked(4.6f);
  private static final TextStyle SMALL = TextStyle.of(Face.SANS, 10.5f).in(Colour.INK_2);
  private static final TextStyle PLAIN = TextStyle.of(Face.SANS, 11.5f);
  private static final TextStyle STRONG = TextStyle.of(Face.SANS_BOLD, 11.5f);
  private static final TextStyle NAME = TextStyle.of(Face.DISPLAY_BOLD, 43);
  private static final TextStyle EVENT = TextStyle.of(Face.SANS_BOLD, 15.5f);
  private static final TextStyle HINT = TextStyle.of(Face.SANS, 8).in(Colour.INK_2);
  private static final TextStyle CODE = TextStyle.of(Face.SANS_BOLD, 10);
  private static final float NAME_WIDTH = mm(215);

  /// Below this size a name stands on two lines (R25).
  private static final float LEAST_NAME = 30;

  private static final float TEXT_WIDTH = mm(205);

  private final Stationery stationery;
  private final Canvas canvas;
  private final Tag root;
  private final float middle;
  private final float shift;

  /// @param shift how far the design moves the text to the right, in points
  CertificateFront(Stationery stationery, PaperFile file, Canvas canvas, float shift) {
    this.stationery = stationery;
    this.canvas = canvas;
    this.root = file.root();
    this.shift = shift;
    this.middle = canvas.width() / 2 + shift;
  }

  void draw(CertificatePaper paper) {
    Event event = paper.event();
    emblem(event);
    centred("P", GOVERNMENT, mm(37.6), event.letterhead().government());
    centred("P", OFFICE, mm(42.4), event.letterhead().office());
    centred("H1", TITLE, mm(62.4), words().text("certificate.title"));
    if (!paper.number().isBlank()) {
      centred("P", SMALL, mm(69.4), words().text("certificate.number", paper.number()));
    }
    centred("P", PLAIN, mm(78.8), words().text("certificate.given"));
    name(paper.recipient().name());
    centred("P", SMALL, mm(106.2), paper.recipient().institution());
    role(paper, mm(115.4));
    event(paper, event);
    verification(paper);
    new CertificateSignatures(stationery, canvas, root).draw(paper);
  }

  private void emblem(Event event) {
    float half = mm(7.2);
    Frame frame = new Frame(middle - half, mm(17.2), 2 * half, 2 * half);
    String owner = event.letterhead().government();
    new EmblemDrawing(stationery).draw(canvas, root, frame, owner, half);
  }

  /// One line, smaller and smaller; below the floor two lines, never cut (R25).
  private void name(String name) {
    TextStyle one = stationery.lines().shrunk(NAME, name, NAME_WIDTH, LEAST_NAME);
    Tag tag = root.child("P");
    float rule = mm(100.6);
    if (stationery.types().width(one, name) <= NAME_WIDTH) {
      line(tag, one, mm(95.2), name);
    } else {
      TextStyle two = stationery.lines().shrunk(NAME.sized(26), name, NAME_WIDTH, 10, 2);
      List<String> lines = stationery.lines().balanced(two, name, NAME_WIDTH);
      float last = mm(96.9);
      for (int at = 0; at < lines.size(); at++) {
        line(tag, two, last - (lines.size() - 1 - at) * two.size() * 0.98f, lines.get(at));
      }
    }
    float half = mm(67);
    canvas.artifact(
        () -> canvas.line(Pen.rule(Colour.GOLD, 1.1f), middle - half, rule, middle + half, rule));
  }

  private void role(CertificatePaper paper, float baseline) {
    String as = words().text("certificate.as") + " ";
    String role = words().word("role", paper.recipient().role()).toUpperCase(Locale.ROOT);
    String at = " " + words().text("certificate.at");
    float first = stationery.types().width(PLAIN, as);
    float second = stationery.types().width(STRONG, role);
    float left = middle - (first + second + stationery.types().width(PLAIN, at)) / 2;
    canvas.tagged(
        root.child("P"),
        () -> {
          canvas.text(PLAIN, Align.LEFT, left, baseline, as);
          canvas.text(STRONG, Align.LEFT, left + first, baseline, role);
          canvas.text(PLAIN, Align.LEFT, left + first + second, baseline, at);
        });
  }

  private void event(CertificatePaper paper, Event event) {
    List<String> lines = stationery.lines().balanced(EVENT, event.name(), TEXT_WIDTH);
    float y = mm(116.5);
    Tag tag = root.child("P");
    for (String line : lines) {
      y += EVENT.leading();
      line(tag, EVENT, y, line);
    }
    String day = stationery.dates().weekday(event.date());
    int hours = paper.programme().hours();
    String where =
        hours > 0
            ? words().text("certificate.placeAndHours", event.venue(), day, hours)
            : words().text("certificate.place", event.venue(), day);
    Tag place = root.child("P");
    y += mm(1.5);
    for (String line : stationery.lines().balanced(SMALL, where, TEXT_WIDTH)) {
      y += SMALL.leading() + 1;
      line(place, SMALL, y, line);
    }
  }

  private void verification(CertificatePaper paper) {
    if (paper.identity().verification().isBlank()) {
      return;
    }
    QrDrawing code = QrDrawing.verification(paper.identity().verification());
    float side = Math.max(mm(24), code.verificationSide());
    var frame = new Frame(mm(25) + shift, mm(191) - side, side, side);
    float bottom = canvas.height() - frame.bottom();
    Tag figure =
        root.figure(
            words().text("certificate.qr"), frame.left(), bottom, frame.right(), bottom + side);
    canvas.tagged(figure, () -> code.draw(canvas, frame.left(), frame.top(), side));
    float x = frame.right() + mm(4);
    Tag tag = root.child("P");
    canvas.tagged(
        tag,
        () -> {
          canvas.text(HINT, Align.LEFT, x, mm(175.6), words().text("certificate.check"));
          canvas.text(CODE, Align.LEFT, x, mm(180.3), paper.identity().code());
          canvas.text(HINT, Align.LEFT, x, mm(184.6), words().text("certificate.offline"));
        });
  }

  private void centred(String type, TextStyle style, float baseline, String text) {
    if (!text.isBlank()) {
      TextStyle fitting = stationery.lines().shrunk(style, text, TEXT_WIDTH, 6);
      line(root.child(type), fitting, baseline, text);
    }
  }

  private void line(Tag tag, TextStyle style, float baseline, String text) {
    canvas.tagged(tag, () -> canvas.text(style, Align.CENTRE, middle, baseline, text));
  }

  private Words words() {
    return stationery.words();
  }
}
