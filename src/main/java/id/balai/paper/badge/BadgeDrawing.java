package id.balai.paper.badge;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.BadgeCard;
import id.balai.domain.event.Event;
import id.balai.domain.participant.Role;
import id.balai.paper.block.Frame;
import id.balai.paper.block.PaperContext;
import id.balai.paper.block.QrDrawing;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Pen;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import java.util.List;
import java.util.Locale;

/// Draws one participant card: event, QR code, name, institution, role.
///
/// The code is 35 mm wide with its free zone of four modules: what a webcam reads at an arm's
/// length. It stands in the upper half, where a thumb does not cover it.
final class BadgeDrawing {

  private static final float CODE = mm(35);
  private static final float EDGE = mm(4);
  private static final float HEAD = mm(19.5);
  private static final float BAND = mm(7.5);
  private static final TextStyle VENUE = TextStyle.of(Face.SANS_MEDIUM, 6.5f).in(Colour.BRAND_SOFT);
  private static final TextStyle EVENT = TextStyle.of(Face.SANS_BOLD, 9.5f).in(Colour.WHITE);
  private static final TextStyle NAME = TextStyle.of(Face.SANS_EXTRABOLD, 15.5f);
  private static final TextStyle PLACE = TextStyle.of(Face.SANS, 8).in(Colour.INK_2);
  private static final TextStyle ROLE = TextStyle.of(Face.SANS_EXTRABOLD, 9.5f).tracked(0.6f);
  private static final TextStyle NUMBER = TextStyle.of(Face.SANS_SEMIBOLD, 8);
  private static final float LEAST_NAME = 8;
  private static final float LEAST_EVENT = 6;

  private final PaperContext context;
  private final Event event;

  BadgeDrawing(PaperContext context, Event event) {
    this.context = context;
    this.event = event;
  }

  void draw(Canvas canvas, Tag tag, BadgeCard card, Frame frame) {
    canvas.artifact(() -> grounds(canvas, card.role(), frame));
    head(canvas, tag, frame);
    code(canvas, tag, card, frame);
    name(canvas, tag, card, frame);
    band(canvas, tag, card, frame);
    canvas.artifact(
        () ->
            canvas.outline(
                Pen.rule(Colour.LINE, 0.5f),
                p -> p.box(frame.left(), frame.top(), frame.width(), frame.height())));
  }

  private static void grounds(Canvas canvas, Role role, Frame frame) {
    canvas.fill(Colour.BRAND, frame.left(), frame.top(), frame.width(), HEAD);
    canvas.fill(ground(role), frame.left(), frame.bottom() - BAND, frame.width(), BAND);
  }

  private void head(Canvas canvas, Tag tag, Frame frame) {
    float left = frame.left() + EDGE;
    float room = frame.width() - 2 * EDGE;
    TextStyle small = context.lines().shrunk(VENUE, event.venue(), room, LEAST_EVENT - 1);
    text(canvas, tag, small, Align.LEFT, left, frame.top() + mm(4.6), event.venue());
    Fitted title = fit(EVENT, event.name(), room, LEAST_EVENT);
    float y = frame.top() + mm(5.2);
    for (String line : title.lines()) {
      y += title.style().size() * 1.16f;
      text(canvas, tag, title.style(), Align.LEFT, left, y, line);
    }
    String day = context.dates().weekdays(event);
    text(canvas, tag, VENUE, Align.LEFT, left, frame.top() + HEAD - mm(2.2), day);
  }

  private void code(Canvas canvas, Tag tag, BadgeCard card, Frame frame) {
    QrDrawing code = QrDrawing.badge(card.code().text());
    float quiet = CODE / code.modules() * QrDrawing.QUIET_ZONE;
    float left = frame.middle() - CODE / 2;
    float top = frame.top() + HEAD + quiet;
    String words =
        card.isOperator()
            ? context.messages().text("badge.qr.operator")
            : context.messages().text("badge.qr", card.number());
    Tag figure = canvas.figure(tag, words, left, top, CODE, CODE);
    canvas.tagged(figure, () -> code.draw(canvas, left, top, CODE));
  }

  private void name(Canvas canvas, Tag tag, BadgeCard card, Frame frame) {
    float room = frame.width() - 2 * EDGE;
    float top = frame.top() + HEAD + mm(46.4);
    float bottom = frame.bottom() - BAND - mm(1.5);
    Fitted name = fit(NAME, card.name(), room, LEAST_NAME);
    List<String> places = context.lines().lines(PLACE, card.institution(), room);
    places = places.subList(0, Math.min(2, places.size()));
    float height = name.height() + places.size() * PLACE.leading();
    float y = top + Math.max(0, (bottom - top - height) / 2) - name.style().size() * 0.2f;
    for (String line : name.lines()) {
      y += name.style().size() * 1.16f;
      text(canvas, tag, name.style(), Align.CENTRE, frame.middle(), y, line);
    }
    y += 1.5f;
    for (String line : places) {
      y += PLACE.leading();
      text(canvas, tag, PLACE, Align.CENTRE, frame.middle(), y, line);
    }
  }

  private void band(Canvas canvas, Tag tag, BadgeCard card, Frame frame) {
    float y = frame.bottom() - BAND / 2 + ROLE.size() * 0.36f;
    Colour letters = card.role() == Role.PARTICIPANT ? Colour.INK : Colour.WHITE;
    String role =
        card.isOperator()
            ? context.messages().text("badge.operator")
            : context.messages().word("role", card.role());
    String number =
        card.isOperator()
            ? ""
            : context.messages().text("badge.number", Integer.toString(card.number()));
    text(
        canvas,
        tag,
        ROLE.in(letters),
        Align.LEFT,
        frame.left() + EDGE,
        y,
        role.toUpperCase(Locale.ROOT));
    text(canvas, tag, NUMBER.in(letters), Align.RIGHT, frame.right() - EDGE, y, number);
  }

  /// Every role has its own ground; the word says the same.
  private static Colour ground(Role role) {
    return switch (role) {
      case PARTICIPANT -> Colour.GOLD;
      case GUEST -> Colour.BRAND_DARK;
      case SPEAKER, MODERATOR -> Colour.INFO;
      case COMMITTEE -> Colour.INK;
      case HOST -> Colour.WARN;
    };
  }

  /// `text` in the largest size in which it takes two lines; where that would be tiny, three.
  private Fitted fit(TextStyle style, String text, float room, float floor) {
    TextStyle two = context.lines().shrunk(style, text, room, floor, 2);
    boolean isTiny = two.size() < style.size() * 0.72f;
    TextStyle used =
        isTiny
            ? context.lines().shrunk(style.sized(style.size() * 0.72f), text, room, floor, 3)
            : two;
    return new Fitted(used, context.lines().balanced(used, text, room));
  }

  private record Fitted(TextStyle style, List<String> lines) {
    float height() {
      return lines.size() * style.size() * 1.16f;
    }
  }

  private static void text(
      Canvas canvas, Tag tag, TextStyle style, Align align, float x, float y, String text) {
    if (!text.isBlank()) {
      canvas.tagged(tag.child("P"), () -> canvas.text(style, align, x, y, text));
    }
  }
}
