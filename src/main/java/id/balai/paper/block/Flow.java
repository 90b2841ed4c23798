package id.balai.paper.block;

import static id.balai.paper.block.Millimetres.mm;
import static id.balai.paper.block.Millimetres.tenths;

import id.balai.domain.layout.PaperFormat;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.PaperFile;

/// Fills pages from top to bottom. Lengths are points.
public final class Flow {

  private static final float LEFT = mm(20);
  private static final float RIGHT = mm(15);
  private static final float TOP = mm(14);
  private static final float BOTTOM = mm(19);

  private final PaperFile file;
  private final PaperFormat format;
  private Canvas canvas;
  private float y;

  /// Begins with an empty first page.
  public Flow(PaperFile file, PaperFormat format) {
    this.file = file;
    this.format = format;
    this.canvas = file.page(tenths(format.width()), tenths(format.height()));
    this.y = TOP;
  }

  public PaperFile file() {
    return file;
  }

  /// The page that is being filled.
  public Canvas canvas() {
    return canvas;
  }

  /// Where the next block begins.
  public float y() {
    return y;
  }

  public float left() {
    return LEFT;
  }

  public float right() {
    return canvas.width() - RIGHT;
  }

  public float width() {
    return right() - left();
  }

  /// What is left of the page.
  public float room() {
    return canvas.height() - BOTTOM - y;
  }

  /// What an empty page holds.
  public float roomOfPage() {
    return canvas.height() - BOTTOM - TOP;
  }

  /// Takes the next `height` points of the page, without asking whether there is room.
  public Frame take(float height) {
    var frame = new Frame(left(), y, width(), height);
    y += height;
    return frame;
  }

  /// Leaves a gap.
  public void skip(float height) {
    y += height;
  }

  /// Goes on at the top of a new page.
  public void turn() {
    canvas = file.page(tenths(format.width()), tenths(format.height()));
    y = TOP;
  }

  /// Turns the page unless `height` points are left.
  public void need(float height) {
    if (room() < height) {
      turn();
    }
  }
}
