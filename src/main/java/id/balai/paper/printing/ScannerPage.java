package id.balai.paper.printing;

import static id.balai.paper.block.Millimetres.mm;

import com.google.zxing.oned.Code128Writer;
import id.balai.domain.badge.ScannerTrial;
import id.balai.domain.printing.ScannerPaper;
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
import java.util.Locale;

/// The test codes of [ScannerTrial] as a QR code and as a bar code for scanners that read only
/// these, what arrives where something is set wrong, and the words of the booklet that mend it. The
/// codes that set a scanner differ from maker to maker and stand in each one's booklet alone.
public final class ScannerPage implements ScannerPaper {

  private static final float LEFT = mm(22);
  private static final float RIGHT = mm(188);
  private static final float QR = mm(40);
  private static final float BAR = mm(0.33);
  private static final float BARS_HIGH = mm(16);
  private static final float SET = mm(112);
  private static final float LEADING = 13.5f;
  private static final int ROWS = 8;
  private static final TextStyle TITLE = TextStyle.of(Face.SANS_BOLD, 20);
  private static final TextStyle TEXT = TextStyle.of(Face.SANS, 10);
  private static final TextStyle STRONG = TextStyle.of(Face.SANS_BOLD, 10);

  private final FontSet types = new FontSet();
  private final PaperMessages messages;
  private final LoosePage page;

  public ScannerPage(Locale language, Clock clock) {
    this.messages = new PaperMessages(language);
    this.page = new LoosePage(types, messages, clock);
  }

  @Override
  public synchronized void write(OutputStream out) throws IOException {
    String title = messages.text("scanner.title");
    page.write(title, out, (canvas, root) -> draw(canvas, root, title));
  }

  private void draw(Canvas canvas, Tag root, String title) {
    canvas.tagged(root.child("H1"), () -> canvas.text(TITLE, Align.LEFT, LEFT, mm(28), title));
    float top = mm(38);
    float beside = LEFT + QR + mm(10);
    Tag figure =
        canvas.figure(root, messages.text("scanner.code", ScannerTrial.CODE), LEFT, top, QR, QR);
    canvas.tagged(
        figure, () -> QrDrawing.verification(ScannerTrial.CODE).draw(canvas, LEFT, top, QR));
    float y = prose(canvas, root, TEXT, beside, RIGHT, top + mm(3), "scanner.step.1");
    y = prose(canvas, root, TEXT, beside, RIGHT, y + mm(1), "scanner.step.2");
    y = prose(canvas, root, TEXT, beside, RIGHT, y + mm(1), "scanner.step.3");
    float bars = Math.max(y, top + QR) + mm(8);
    bars(canvas, root, bars);
    float read = bars + BARS_HIGH + mm(6);
    canvas.tagged(
        root.child("P"), () -> canvas.text(STRONG, Align.LEFT, LEFT, read, ScannerTrial.CODE));
    rows(canvas, root, prose(canvas, root, TEXT, LEFT, RIGHT, read + mm(7), "scanner.honest"));
  }

  private void bars(Canvas canvas, Tag root, float top) {
    boolean[] bars = new Code128Writer().encode(ScannerTrial.CODE);
    float width = bars.length * BAR;
    String words = messages.text("scanner.code", ScannerTrial.CODE);
    Tag figure = canvas.figure(root, words, LEFT, top, width, BARS_HIGH);
    canvas.tagged(
        figure,
        () ->
            canvas.fill(
                Colour.BLACK,
                path -> {
                  for (int i = 0; i < bars.length; i++) {
                    if (bars[i]) {
                      path.box(LEFT + i * BAR, top, BAR, BARS_HIGH);
                    }
                  }
                }));
  }

  /// What is seen on the left, what is set on the right.
  private void rows(Canvas canvas, Tag root, float top) {
    float y = row(canvas, root, STRONG, top + mm(4), "scanner.seen", "scanner.set");
    for (int i = 1; i <= ROWS; i++) {
      y = row(canvas, root, TEXT, y, "scanner.seen." + i, "scanner.set." + i);
    }
  }

  private float row(Canvas canvas, Tag root, TextStyle style, float top, String seen, String set) {
    float one = prose(canvas, root, style, LEFT, SET - mm(6), top + mm(2), seen);
    float other = prose(canvas, root, style, SET, RIGHT, top + mm(2), set);
    float below = Math.max(one, other) - mm(2);
    canvas.artifact(() -> canvas.line(Pen.rule(Colour.LINE, 0.5f), LEFT, below, RIGHT, below));
    return below + mm(3);
  }

  /// Sets a paragraph; the return value is where the next line would stand.
  private float prose(
      Canvas canvas, Tag root, TextStyle style, float left, float right, float top, String key) {
    Tag paragraph = root.child("P");
    float y = top;
    for (String line : new LineBreaker(types).lines(style, messages.text(key), right - left)) {
      float baseline = y;
      canvas.tagged(paragraph, () -> canvas.text(style, Align.LEFT, left, baseline, line));
      y += LEADING;
    }
    return y;
  }
}
