package id.balai.paper.badge;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.BadgeCard;
import id.balai.domain.document.BadgeLabel;
import id.balai.paper.block.PaperContext;
import id.balai.paper.block.QrDrawing;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.DocumentCard;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Makes labels in black on white, which every label printer prints: the code with its whole free
/// zone, and as much of the name, large, as there is room for. A lying label has the code on its
/// left, an upright one in its upper half.
public final class LabelWriter {

  private static final TextStyle NAME = TextStyle.of(Face.SANS_EXTRABOLD, 10).in(Colour.BLACK);
  private static final TextStyle PLACE = TextStyle.of(Face.SANS, 10).in(Colour.BLACK);
  private static final TextStyle EVENT = TextStyle.of(Face.SANS_BOLD, 10).in(Colour.BLACK);
  private static final float LEADING = 1.18f;
  private static final float EDGE = mm(2);

  private final PaperContext context;

  public LabelWriter(PaperContext context) {
    this.context = context;
  }

  /// Writes one page, as large as the label.
  public void write(BadgeLabel label, OutputStream out) throws IOException {
    float width = mm(label.size().width() / 10f);
    float height = mm(label.size().height() / 10f);
    try (var file = context.file(card(label))) {
      Canvas canvas = file.page(width, height);
      Tag tag = file.root().child("Sect");
      if (label.size().isLying()) {
        lying(canvas, tag, label, width, height);
      } else {
        upright(canvas, tag, label, width, height);
      }
      file.save(out);
    }
  }

  private void lying(Canvas canvas, Tag tag, BadgeLabel label, float width, float height) {
    float free = quiet(label.card(), height);
    float side = height - 2 * free;
    code(canvas, tag, label.card(), free, free, side);
    float left = side + 2 * free;
    float room = width - left - EDGE;
    var lines = new Lines(left, room, Align.LEFT);
    lines.add(NAME.sized(13), label.card().name(), 7, 3);
    lines.add(PLACE.sized(8), label.card().institution(), 6, 2);
    lines.add(EVENT.sized(7), number(label.card()), 6, 1);
    lines.draw(canvas, tag, (height - lines.height()) / 2);
  }

  private void upright(Canvas canvas, Tag tag, BadgeLabel label, float width, float height) {
    float scale = width / mm(62);
    var head = new Lines(width / 2, width - 2 * EDGE, Align.CENTRE);
    head.add(EVENT.sized(9 * scale), label.event().name(), 7, 3);
    head.draw(canvas, tag, 2 * EDGE);
    float side = Math.min(width * 0.6f, height * 0.4f);
    float top = 2 * EDGE + head.height() + quiet(label.card(), side) / 1.3f;
    code(canvas, tag, label.card(), (width - side) / 2, top, side);
    var below = new Lines(width / 2, width - 2 * EDGE, Align.CENTRE);
    below.add(NAME.sized(17 * scale), label.card().name(), 9, 3);
    below.add(PLACE.sized(10 * scale), label.card().institution(), 7, 2);
    below.add(EVENT.sized(9 * scale), number(label.card()), 7, 1);
    float from = top + side + quiet(label.card(), side) / 1.3f;
    below.draw(canvas, tag, from + Math.max(0, (height - EDGE - from - below.height()) / 2));
  }

  /// The free zone on each side of a code that has `whole` for itself and its free zones.
  private static float quiet(BadgeCard card, float whole) {
    int modules = QrDrawing.badge(card.code().text()).modules();
    return whole * QrDrawing.QUIET_ZONE / (modules + 2 * QrDrawing.QUIET_ZONE);
  }

  private void code(Canvas canvas, Tag tag, BadgeCard card, float left, float top, float side) {
    String words = context.messages().text("badge.qr", card.number());
    Tag figure = canvas.figure(tag, words, left, top, side, side);
    canvas.tagged(figure, () -> QrDrawing.badge(card.code().text()).draw(canvas, left, top, side));
  }

  private String number(BadgeCard card) {
    return context.messages().word("role", card.role())
        + " · "
        + context.messages().text("badge.number", Integer.toString(card.number()));
  }

  private DocumentCard card(BadgeLabel label) {
    return new DocumentCard(
        context.messages().text("badge.label", label.event().name()),
        context.messages().text("badge.label.kind"),
        label.event().letterhead().office(),
        context.messages().language(),
        label.identity());
  }

  /// Texts one below the other, each as large as its room lets it be.
  private final class Lines {
    private record Line(TextStyle style, String text) {}

    private final float x;
    private final float room;
    private final Align align;
    private final List<Line> all = new ArrayList<>();

    Lines(float x, float room, Align align) {
      this.x = x;
      this.room = room;
      this.align = align;
    }

    /// @param floor the smallest size, in points
    void add(TextStyle style, String text, float floor, int most) {
      if (text.isBlank()) {
        return;
      }
      TextStyle fitting = context.lines().shrunk(style, text, room, floor, most);
      context.lines().balanced(fitting, text, room).forEach(one -> all.add(new Line(fitting, one)));
    }

    float height() {
      return (float) all.stream().mapToDouble(line -> line.style().size() * LEADING).sum();
    }

    void draw(Canvas canvas, Tag tag, float top) {
      float y = top;
      for (Line line : all) {
        float baseline = y + line.style().size() * 0.92f;
        canvas.tagged(
            tag.child("P"), () -> canvas.text(line.style(), align, x, baseline, line.text()));
        y += line.style().size() * LEADING;
      }
    }
  }
}
