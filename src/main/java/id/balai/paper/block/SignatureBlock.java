package id.balai.paper.block;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.Signatory;
import id.balai.domain.event.Official;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Pen;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import id.balai.paper.word.OfficialNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Officials side by side under a paper (R7): place and date, capacity, room for a stamp and a
/// signature, the name bold and underlined, rank and number. Who approves stands on the left.
public final class SignatureBlock {

  private static final TextStyle PLAIN = TextStyle.of(Face.SANS, 10);
  private static final TextStyle NAME = TextStyle.of(Face.SANS_BOLD, 10);
  private static final float GAP = mm(7);
  private static final float LEAST_GAP = mm(4);
  private static final float INK_HEIGHT = mm(19);
  private static final float LEAST_INK_HEIGHT = mm(14);
  private static final float SMALLEST = PaperContext.SMALLEST;

  private final PaperContext context;
  private final String placeAndDay;
  private final List<Signatory> signatories;
  private final List<Signatory> inOrder;
  private final float room;
  private final TextStyle plain;
  private final TextStyle bold;
  private final float line;

  public SignatureBlock(PaperContext context, String placeAndDay, List<Signatory> signatories) {
    this(context, placeAndDay, signatories, INK_HEIGHT);
  }

  /// @param room usual room for signatures, in points
  public SignatureBlock(
      PaperContext context, String placeAndDay, List<Signatory> signatories, float room) {
    this.room = room;
    this.plain = context.sized(PLAIN);
    this.bold = context.sized(NAME);
    this.line = plain.size() * 1.3f;
    this.context = context;
    this.placeAndDay = placeAndDay;
    this.inOrder = List.copyOf(signatories);
    this.signatories =
        signatories.stream().sorted(Comparator.comparing(s -> !s.official().approves())).toList();
  }

  /// The place of the last official's ink in a block that begins at `top`.
  public Frame lastInk(Flow flow, float top) {
    float width = flow.width() / Math.max(2, signatories.size());
    float from = top + GAP + 3 * line + 3;
    return new Frame(flow.right() - width, from, width, room);
  }

  /// Height in points, with the gap above; 0 when nobody signs.
  public float height(Tightness tightness) {
    return signatories.isEmpty()
        ? 0
        : gap(tightness) + 3 * line + ink(tightness) + 3 * line + mm(2);
  }

  private static float gap(Tightness tightness) {
    return tightness.between(GAP, LEAST_GAP);
  }

  private float ink(Tightness tightness) {
    return tightness.between(room, Math.min(room, LEAST_INK_HEIGHT));
  }

  /// Draws the block at the place of the flow; the room must be there.
  public void draw(Flow flow, Tightness tightness) {
    if (signatories.isEmpty()) {
      return;
    }
    Frame frame = flow.take(height(tightness));
    int columns = Math.max(2, signatories.size());
    float width = frame.width() / columns;
    int first = columns - signatories.size();
    for (int at = 0; at < signatories.size(); at++) {
      float left = frame.left() + (first + at) * width;
      float gap = gap(tightness);
      var column = new Frame(left, frame.top() + gap, width, frame.height() - gap);
      String day = at == signatories.size() - 1 ? placeAndDay : "";
      draw(flow, column.inset(mm(1.5), 0), signatories.get(at), day, ink(tightness));
    }
  }

  private void draw(Flow flow, Frame column, Signatory signatory, String day, float inkHeight) {
    Official official = signatory.official();
    String approves = official.approves() ? context.messages().text("approves") : "";
    List<String> head = new ArrayList<>(List.of(day, approves, capacity(official)));
    head.removeIf(String::isBlank);
    Tag tag = flow.file().root().child("Div");
    float y = column.top() + (3 - head.size()) * line;
    for (String words : head) {
      y += line;
      line(flow.canvas(), tag, plain, column, y, words);
    }
    var ink = new Frame(column.left(), column.top() + 3 * line + 3, column.width(), inkHeight);
    String reading = context.messages().text("sheet.signature.alt", official.name());
    signatory
        .ink()
        .ifPresent(
            drawn ->
                new InkDrawing(drawn, context.ink())
                    .draw(flow.canvas(), tag, reading, ink.inset(column.width() / 6, 2)));
    if (signatory.ink().isEmpty()) {
      context.anchors().reserve(flow.canvas(), ink, inOrder.indexOf(signatory), official.name());
    }
    float base = ink.bottom() + line;
    name(flow.canvas(), tag, column, base, official.name());
    line(flow.canvas(), tag, plain, column, base + line, official.rank());
    float under = official.rank().isBlank() ? base + line : base + 2 * line;
    line(flow.canvas(), tag, plain, column, under, OfficialNumber.of(official));
  }

  /// A capacity ends with a comma, as offices write it.
  private static String capacity(Official official) {
    String capacity = official.capacity().strip();
    return capacity.isEmpty() || capacity.endsWith(",") ? capacity : capacity + ",";
  }

  private void name(Canvas canvas, Tag tag, Frame column, float base, String name) {
    TextStyle style = fitting(bold, column, name);
    float half = context.types().width(style, name) / 2;
    line(canvas, tag, style, column, base, name);
    canvas.artifact(
        () ->
            canvas.line(
                Pen.rule(Colour.INK, 0.7f),
                column.middle() - half,
                base + 2,
                column.middle() + half,
                base + 2));
  }

  private void line(Canvas canvas, Tag tag, TextStyle style, Frame column, float y, String text) {
    if (!text.isBlank()) {
      TextStyle fitting = fitting(style, column, text);
      canvas.tagged(
          tag.child("P"), () -> canvas.text(fitting, Align.CENTRE, column.middle(), y, text));
    }
  }

  private TextStyle fitting(TextStyle style, Frame column, String text) {
    return context.lines().shrunk(style, text, column.width(), SMALLEST);
  }
}
