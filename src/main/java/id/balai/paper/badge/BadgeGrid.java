package id.balai.paper.badge;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.BadgeSheet;
import id.balai.paper.block.Frame;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Pen;
import id.balai.paper.type.Colour;

/// Where cards stand on a page.
///
/// @param columns cards beside each other
/// @param rows cards above each other
/// @param card size of one card, at the place of the first
/// @param pageWidth in points
/// @param pageHeight in points
record BadgeGrid(int columns, int rows, Frame card, float pageWidth, float pageHeight) {

  private static final float MARK_GAP = mm(1.5);
  private static final float MARK_LENGTH = mm(5);

  /// The grid of a layout; grids of several cards stand in the middle of A4 on its side.
  static BadgeGrid of(BadgeSheet.Layout layout) {
    return switch (layout) {
      case EIGHT_ON_A4 -> onA4(4, 68, 96);
      case TEN_ON_A4 -> onA4(5, 54, 94);
      case SINGLE -> new BadgeGrid(1, 1, new Frame(0, 0, mm(68), mm(96)), mm(68), mm(96));
    };
  }

  private static BadgeGrid onA4(int columns, double width, double height) {
    int rows = 2;
    float left = mm((297 - columns * width) / 2);
    float top = mm((210 - rows * height) / 2);
    Frame first = new Frame(left, top, mm(width), mm(height));
    return new BadgeGrid(columns, rows, first, mm(297), mm(210));
  }

  int perPage() {
    return columns * rows;
  }

  /// The place of a card, counted along the rows from 0.
  Frame place(int index) {
    float left = card.left() + index % columns * card.width();
    int row = index / columns;
    float top = card.top() + row * card.height();
    return new Frame(left, top, card.width(), card.height());
  }

  /// Draws lines to cut along, outside of the cards.
  void cutMarks(Canvas canvas, int cards) {
    if (perPage() == 1) {
      return;
    }
    int usedRows = (cards + columns - 1) / columns;
    int usedColumns = Math.min(cards, columns);
    Pen pen = Pen.rule(Colour.INK_3, 0.4f);
    float bottom = card.top() + usedRows * card.height();
    float right = card.left() + usedColumns * card.width();
    canvas.artifact(
        () -> {
          for (int column = 0; column <= usedColumns; column++) {
            float x = card.left() + column * card.width();
            canvas.line(pen, x, card.top() - MARK_GAP, x, card.top() - MARK_LENGTH);
            canvas.line(pen, x, bottom + MARK_GAP, x, bottom + MARK_LENGTH);
          }
          for (int row = 0; row <= usedRows; row++) {
            float y = card.top() + row * card.height();
            canvas.line(pen, card.left() - MARK_GAP, y, card.left() - MARK_LENGTH, y);
            canvas.line(pen, right + MARK_GAP, y, right + MARK_LENGTH, y);
          }
        });
  }
}
