package id.balai.paper.printing;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.dataprotection.RecoveryPaper;
import id.balai.paper.block.QrDrawing;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Pen;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.FontSet;
import id.balai.paper.type.LineBreaker;
import id.balai.paper.type.TextStyle;
import id.balai.paper.word.PaperMessages;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/// The recovery code for the safe: numbered groups to type, a QR code that a scanner types, and
/// lines for who keeps it where. It says nothing about the office or its data.
public final class RecoveryPage implements RecoveryPaper {

  private static final float LEFT = mm(25);
  private static final float RIGHT = mm(185);
  private static final float CODE_TOP = mm(92);
  private static final float ROW = mm(13);
  private static final float COLUMN = mm(42);
  private static final int IN_ROW = 4;
  private static final float QR_SIDE = mm(38);
  private static final float LEADING = 15;
  private static final TextStyle TITLE = TextStyle.of(Face.SANS_BOLD, 22);
  private static final TextStyle TEXT = TextStyle.of(Face.SANS, 11);
  private static final TextStyle STRONG = TextStyle.of(Face.SANS_BOLD, 11);
  private static final TextStyle GROUP = TextStyle.of(Face.SANS_BOLD, 20);
  private static final TextStyle NUMBER = TextStyle.of(Face.SANS, 8);

  private final FontSet types = new FontSet();
  private final PaperMessages messages;
  private final LoosePage page;

  public RecoveryPage(Locale language, Clock clock) {
    this.messages = new PaperMessages(language);
    this.page = new LoosePage(types, messages, clock);
  }

  @Override
  public synchronized void write(String code, OutputStream out) throws IOException {
    String title = messages.text("recovery.title");
    page.write(title, out, (canvas, root) -> draw(canvas, root, title, code));
  }

  private void draw(Canvas canvas, Tag root, String title, String code) {
    canvas.tagged(root.child("H1"), () -> canvas.text(TITLE, Align.LEFT, LEFT, mm(40), title));
    float lead = prose(canvas, root, STRONG, mm(50), "recovery.keep", RIGHT);
    prose(canvas, root, TEXT, lead + mm(3), "recovery.what", RIGHT);
    groups(canvas, root, List.of(code.split("-", -1)));
    float bottom = CODE_TOP + 4 * ROW + mm(8);
    canvas.artifact(
        () -> QrDrawing.verification(code).draw(canvas, RIGHT - QR_SIDE, bottom, QR_SIDE));
    float below = steps(canvas, root, bottom + mm(4));
    float ruler = Math.max(below, bottom + QR_SIDE) + mm(22);
    canvas.artifact(() -> rules(canvas, ruler));
    labels(canvas, root, ruler);
  }

  private static void groups(Canvas canvas, Tag root, List<String> groups) {
    for (int at = 0; at < groups.size(); at++) {
      float x = LEFT + (at % IN_ROW) * COLUMN;
      int row = at / IN_ROW;
      float y = CODE_TOP + row * ROW;
      String number = Integer.toString(at + 1);
      String group = groups.get(at);
      canvas.artifact(() -> canvas.text(NUMBER, Align.LEFT, x, y, number));
      canvas.tagged(root.child("P"), () -> canvas.text(GROUP, Align.LEFT, x + mm(6), y, group));
    }
  }

  private float steps(Canvas canvas, Tag root, float top) {
    float y = top;
    for (String key : List.of("recovery.step.1", "recovery.step.2", "recovery.step.3")) {
      y = prose(canvas, root, TEXT, y, key, RIGHT - QR_SIDE - mm(8)) + mm(2);
    }
    return y;
  }

  /// Sets a paragraph; the return value is where the next line would stand.
  private float prose(
      Canvas canvas, Tag root, TextStyle style, float top, String key, float right) {
    Tag paragraph = root.child("P");
    float y = top;
    for (String line : new LineBreaker(types).lines(style, messages.text(key), right - LEFT)) {
      float baseline = y;
      canvas.tagged(paragraph, () -> canvas.text(style, Align.LEFT, LEFT, baseline, line));
      y += LEADING;
    }
    return y;
  }

  private static void rules(Canvas canvas, float y) {
    Pen pen = Pen.rule(Colour.INK, 0.6f);
    canvas.line(pen, LEFT, y, LEFT + mm(70), y);
    canvas.line(pen, LEFT + mm(90), y, RIGHT, y);
  }

  private void labels(Canvas canvas, Tag root, float y) {
    canvas.tagged(
        root.child("P"),
        () -> canvas.text(NUMBER, Align.LEFT, LEFT, y + mm(5), messages.text("recovery.keeper")));
    canvas.tagged(
        root.child("P"),
        () ->
            canvas.text(
                NUMBER, Align.LEFT, LEFT + mm(90), y + mm(5), messages.text("recovery.place")));
  }
}
