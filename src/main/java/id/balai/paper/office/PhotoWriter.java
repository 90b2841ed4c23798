package id.balai.paper.office;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.PhotoPage;
import id.balai.paper.block.Flow;
import id.balai.paper.block.Frame;
import id.balai.paper.block.PaperContext;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Pen;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.word.PaperMessages;
import java.io.IOException;
import java.io.OutputStream;

/// Makes pages of frames for photographs, two beside each other, with a line under each.
public final class PhotoWriter {

  private static final float GAP = mm(6);
  private static final float CAPTION = mm(16);

  private final PaperContext context;

  public PhotoWriter(PaperContext context) {
    this.context = context;
  }

  /// Writes the pages.
  public void write(PhotoPage photos, OutputStream out) throws IOException {
    PaperMessages messages = context.messages();
    try (var page = new OfficePage(context, photos.event(), photos.identity(), "photos")) {
      page.title(messages.text("photos.title"));
      page.text(photos.event().name(), Align.CENTRE);
      page.text(messages.text("photos.note"), Align.CENTRE);
      for (int frame = 0; frame < photos.frames(); frame += 2) {
        pair(page.flow(), Math.min(2, photos.frames() - frame));
      }
      page.save(out);
    }
  }

  private static void pair(Flow flow, int frames) {
    float width = (flow.width() - GAP) / 2;
    float height = width * 3 / 4;
    flow.need(height + CAPTION);
    Frame row = flow.take(height + CAPTION);
    Canvas canvas = flow.canvas();
    canvas.artifact(
        () -> {
          for (int at = 0; at < frames; at++) {
            float left = row.left() + at * (width + GAP);
            frame(canvas, new Frame(left, row.top(), width, height));
          }
        });
  }

  private static void frame(Canvas canvas, Frame frame) {
    Pen pen = Pen.rule(Colour.INK_3, 0.6f);
    canvas.line(pen, frame.left(), frame.top(), frame.right(), frame.top());
    canvas.line(pen, frame.right(), frame.top(), frame.right(), frame.bottom());
    canvas.line(pen, frame.right(), frame.bottom(), frame.left(), frame.bottom());
    canvas.line(pen, frame.left(), frame.bottom(), frame.left(), frame.top());
    float line = frame.bottom() + mm(8);
    canvas.line(pen, frame.left(), line, frame.right(), line);
  }
}
