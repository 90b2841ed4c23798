package id.balai.paper.badge;

import id.balai.domain.document.BadgeCard;
import id.balai.domain.document.BadgeSheet;
import id.balai.paper.block.Frame;
import id.balai.paper.block.PaperContext;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.DocumentCard;
import java.io.IOException;
import java.io.OutputStream;

/// Makes participant cards, many on a page with cut marks or one a page.
public final class BadgeSheetWriter {

  private final PaperContext context;

  public BadgeSheetWriter(PaperContext context) {
    this.context = context;
  }

  /// Writes the cards.
  public void write(BadgeSheet sheet, OutputStream out) throws IOException {
    BadgeGrid grid = BadgeGrid.of(sheet.layout());
    var drawing = new BadgeDrawing(context, sheet.event());
    try (var file = context.file(card(sheet))) {
      for (int first = 0; first < sheet.cards().size(); first += grid.perPage()) {
        Canvas canvas = file.page(grid.pageWidth(), grid.pageHeight());
        int end = Math.min(first + grid.perPage(), sheet.cards().size());
        for (int at = first; at < end; at++) {
          BadgeCard card = sheet.cards().get(at);
          Frame frame = grid.place(at - first);
          drawing.draw(canvas, file.root().child("Sect"), card, frame);
        }
        grid.cutMarks(canvas, end - first);
      }
      file.save(out);
    }
  }

  private DocumentCard card(BadgeSheet sheet) {
    return new DocumentCard(
        context.messages().text("badge.name", sheet.event().name()),
        context.messages().text("badge.kind"),
        sheet.event().letterhead().office(),
        context.messages().language(),
        sheet.identity());
  }
}
