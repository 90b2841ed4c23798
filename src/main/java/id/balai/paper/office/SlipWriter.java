package id.balai.paper.office;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.PaperSlips;
import id.balai.paper.block.Frame;
import id.balai.paper.block.PaperContext;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.DocumentCard;
import id.balai.paper.pdf.Pen;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import id.balai.paper.word.PaperMessages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/// Makes numbered slips, ten on a page of A4, to be cut and signed when the power is out (R55).
public final class SlipWriter {

  private static final int COLUMNS = 2;
  private static final int ROWS = 5;
  private static final float WIDTH = mm(95);
  private static final float HEIGHT = mm(54);
  private static final TextStyle EVENT = TextStyle.of(Face.SANS_SEMIBOLD, 8);
  private static final TextStyle SMALL = TextStyle.of(Face.SANS, 7.5f).in(Colour.INK_2);
  private static final TextStyle NUMBER = TextStyle.of(Face.SANS_BOLD, 17);
  private static final TextStyle LABEL = TextStyle.of(Face.SANS, 8.5f);

  private final PaperContext context;

  public SlipWriter(PaperContext context) {
    this.context = context;
  }

  /// Writes the slips.
  public void write(PaperSlips slips, OutputStream out) throws IOException {
    try (var file = context.file(card(slips))) {
      int perPage = COLUMNS * ROWS;
      for (int from = 0; from < slips.count(); from += perPage) {
        Canvas canvas = file.page(mm(210), mm(297));
        for (int at = from; at < Math.min(from + perPage, slips.count()); at++) {
          int place = at - from;
          int row = place / COLUMNS;
          float left = mm(10) + place % COLUMNS * WIDTH;
          Frame frame = new Frame(left, mm(13.5) + row * HEIGHT, WIDTH, HEIGHT);
          slip(canvas, file.root().child("Sect"), slips, slips.first() + at, frame);
        }
      }
      file.save(out);
    }
  }

  private void slip(Canvas canvas, Tag tag, PaperSlips slips, int number, Frame frame) {
    PaperMessages messages = context.messages();
    Frame inner = frame.inset(mm(5), mm(4));
    canvas.artifact(
        () ->
            canvas.outline(
                Pen.dashed(Colour.INK_3, 0.5f),
                p -> p.box(frame.left(), frame.top(), frame.width(), frame.height())));
    float room = inner.width() - mm(24);
    float y = inner.top();
    for (String line : context.lines().balanced(EVENT, slips.event().name(), room)) {
      y += EVENT.leading();
      text(canvas, tag, EVENT, Align.LEFT, inner.left(), y, line);
    }
    String day = context.dates().weekday(slips.event().day(slips.session()));
    String about = slips.session().name() + " · " + day;
    text(canvas, tag, SMALL, Align.LEFT, inner.left(), y + SMALL.leading(), about);
    String figure = String.format(Locale.ROOT, "%03d", number);
    text(canvas, tag, NUMBER, Align.RIGHT, inner.right(), inner.top() + mm(5.4), figure);
    float line = inner.top() + mm(18);
    for (String key : List.of("person.name", "column.INSTITUTION", "slip.time")) {
      label(canvas, tag, inner, line, messages.text(key));
      line += mm(7.5);
    }
    label(canvas, tag, inner, inner.bottom() - mm(2), messages.text("column.SIGNATURE"));
  }

  private void label(Canvas canvas, Tag tag, Frame inner, float y, String label) {
    text(canvas, tag, LABEL, Align.LEFT, inner.left(), y, label);
    float from = inner.left() + mm(24);
    Pen pen = Pen.rule(Colour.INK_3, 0.5f);
    canvas.artifact(() -> canvas.line(pen, from, y + 1.5f, inner.right(), y + 1.5f));
  }

  private static void text(
      Canvas canvas, Tag tag, TextStyle style, Align align, float x, float y, String text) {
    canvas.tagged(tag.child("P"), () -> canvas.text(style, align, x, y, text));
  }

  private DocumentCard card(PaperSlips slips) {
    return new DocumentCard(
        context.messages().text("slip.name", slips.event().name()),
        context.messages().text("slip.kind"),
        slips.event().letterhead().office(),
        context.messages().language(),
        slips.identity());
  }
}
