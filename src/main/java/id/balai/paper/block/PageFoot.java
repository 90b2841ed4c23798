package id.balai.paper.block;

import static id.balai.paper.block.Millimetres.mm;
import static id.balai.paper.block.Millimetres.tenths;

import id.balai.domain.layout.Margins;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.PaperFile;
import id.balai.paper.pdf.Pen;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import java.util.List;

/// The foot of every page: what the file is, its code and `Halaman x dari y` (R5). Drawn last, when
/// the number of pages is known.
public final class PageFoot {

  private static final TextStyle STYLE = TextStyle.of(Face.SANS, 8).in(Colour.INK_2);

  private final PaperContext context;
  private final Margins margins;

  /// @param margins of the pages
  public PageFoot(PaperContext context, Margins margins) {
    this.context = context;
    this.margins = margins;
  }

  /// Draws the foot on all pages of the file.
  public void draw(PaperFile file, String about, String code) {
    draw(file, List.of(about), code);
  }

  /// Draws a foot of one or two lines on all pages of the file.
  public void draw(PaperFile file, List<String> about, String code) {
    int of = file.pages().size();
    for (int page = 1; page <= of; page++) {
      String place = context.messages().text("page", code, page, of);
      draw(file.pages().get(page - 1), about, place);
    }
  }

  private void draw(Canvas canvas, List<String> about, String place) {
    float left = tenths(margins.left());
    float right = canvas.width() - tenths(margins.right());
    float rule = canvas.height() - mm(14);
    canvas.artifact(
        () -> {
          canvas.line(Pen.rule(Colour.LINE, 0.7f), left, rule, right, rule);
          for (int line = 0; line < about.size(); line++) {
            canvas.text(STYLE, Align.LEFT, left, rule + mm(4 + 3.4f * line), about.get(line));
          }
          canvas.text(STYLE, Align.RIGHT, right, rule + mm(4), place);
        });
  }
}
