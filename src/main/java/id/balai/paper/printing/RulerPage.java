package id.balai.paper.printing;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.printing.TestPage;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Pen;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.FontSet;
import id.balai.paper.type.TextStyle;
import id.balai.paper.word.PaperMessages;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;

/// A test page with a frame 10 mm from the edge, where printers begin to cut, and a ruler of 100 mm
/// by which people see whether the printer keeps sizes.
public final class RulerPage implements TestPage {

  private static final float EDGE = mm(10);
  private static final float LEFT = mm(40);
  private static final float RULER = mm(80);
  private static final TextStyle TITLE = TextStyle.of(Face.SANS_BOLD, 20);
  private static final TextStyle TEXT = TextStyle.of(Face.SANS, 11);

  private final PaperMessages messages;
  private final LoosePage page;

  public RulerPage(Locale language, Clock clock) {
    this.messages = new PaperMessages(language);
    this.page = new LoosePage(new FontSet(), messages, clock);
  }

  @Override
  public synchronized void write(String text, OutputStream out) throws IOException {
    String title = messages.text("testpage.title");
    page.write(title, out, (canvas, root) -> draw(canvas, root, title, text));
  }

  private void draw(Canvas canvas, Tag root, String title, String text) {
    canvas.tagged(root.child("H1"), () -> canvas.text(TITLE, Align.LEFT, LEFT, mm(50), title));
    canvas.tagged(root.child("P"), () -> canvas.text(TEXT, Align.LEFT, LEFT, mm(60), text));
    canvas.tagged(
        root.child("P"),
        () -> canvas.text(TEXT, Align.LEFT, LEFT, mm(94), messages.text("testpage.ruler")));
    canvas.artifact(() -> ruler(canvas));
  }

  private static void ruler(Canvas canvas) {
    Pen pen = Pen.rule(Colour.INK, 0.6f);
    float right = canvas.width() - EDGE;
    float bottom = canvas.height() - EDGE;
    canvas.line(pen, EDGE, EDGE, right, EDGE);
    canvas.line(pen, right, EDGE, right, bottom);
    canvas.line(pen, right, bottom, EDGE, bottom);
    canvas.line(pen, EDGE, bottom, EDGE, EDGE);
    canvas.line(pen, LEFT, RULER, LEFT + mm(100), RULER);
    for (int millimetre = 0; millimetre <= 100; millimetre += 5) {
      float x = LEFT + mm(millimetre);
      canvas.line(pen, x, RULER, x, RULER + mm(millimetre % 10 == 0 ? 5 : 3));
    }
  }
}
