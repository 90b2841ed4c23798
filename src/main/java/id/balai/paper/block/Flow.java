package id.balai.paper.block;

import static id.balai.paper.block.Millimetres.tenths;

import id.balai.domain.layout.Margins;
import id.balai.domain.layout.PaperFormat;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.PaperFile;

/// Fills pages from top to bottom. Lengths are points.
public final class Flow {

  private final PaperFile file;
  private final PaperFormat format;
  private final Margins margins;
  private Canvas canvas;
  private float y;

  /// Begins with an empty first page.
  public Flow(PaperFile file, PaperFormat format, Margins margins) {
    this.file = file;
    this.format = format;
    this.margins = margins;
    this.canvas = file.page(tenths(format.width()), tenths(format.height()));
    this.y = tenths(margins.top());
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
    return tenths(margins.left());
  }

  public float right() {
    return canvas.width() - tenths(margins.right());
  }

  public float width() {
    return right() - left();
  }

  /// What is left of the page.
  public float room() {
    return canvas.height() - tenths(margins.bottom()) - y;
  }

  /// What an empty page holds.
  public float roomOfPage() {
    return canvas.height() - tenths(margins.bottom()) - tenths(margins.top());
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
    y = tenths(margins.top());
  }

  /// Turns the page unless `height` points are left.
  public void need(float height) {
    if (room() < height) {
      turn();
    }
  }
}
