package id.balai.paper.pdf;

import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Run;
import id.balai.paper.type.TextStyle;
import id.balai.paper.type.Typeface;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;

/// One page to draw on. Lengths are points; x runs from the left edge, y **down** from the top
/// edge. Everything is drawn either as part of a [Tag] or as an artifact; drawing outside of both
/// throws.
public final class Canvas {

  private final PaperFile file;
  private final COSDictionary page;
  private final float width;
  private final float height;
  private final Placement placement;
  private final Operators out = new Operators();
  private final COSArray owners = new COSArray();
  private boolean isMarked;

  /// @param placement where the page stands on its sheet
  Canvas(PaperFile file, COSDictionary page, float width, float height, Placement placement) {
    this.placement = placement;
    this.file = file;
    this.page = page;
    this.width = width;
    this.height = height;
  }

  /// A plate to draw on: what is drawn on it is marked as a whole where it is printed.
  static Canvas plate(PaperFile file, float width, float height) {
    var canvas =
        new Canvas(file, new COSDictionary(), width, height, Placement.plain(width, height));
    canvas.isMarked = true;
    return canvas;
  }

  /// Prints the ornaments of a plate.
  public void art(FormXObject plate) {
    requireMark();
    out.raw("/" + file.use(plate) + FormXObject.ART + " Do");
  }

  /// Prints the words of a plate.
  public void words(FormXObject plate) {
    requireMark();
    out.raw("/" + file.use(plate) + FormXObject.WORDS + " Do");
  }

  /// Width of the page in points.
  public float width() {
    return width;
  }

  /// Height of the page in points.
  public float height() {
    return height;
  }

  /// Draws ornaments: rules, bands, repeated heads, page numbers.
  public void artifact(Runnable drawing) {
    begin();
    out.raw("/Artifact BMC");
    drawing.run();
    end();
  }

  /// A new last child of `parent` that is a picture on this page.
  ///
  /// @param words what a reader says instead of showing it
  /// @param left of the place of the picture, in points
  /// @param top of the place of the picture, in points from the top
  public Tag figure(Tag parent, String words, float left, float top, float wide, float high) {
    float bottom = height - top - high;
    return parent.figure(
        words,
        placement.x(left),
        placement.y(bottom),
        placement.x(left + wide),
        placement.y(bottom + high));
  }

  /// Draws content that belongs to `tag`.
  public void tagged(Tag tag, Runnable drawing) {
    begin();
    int id = owners.size();
    owners.add(tag.element());
    tag.mark(page, id);
    out.part("/").part(tag.type()).part(" <</MCID ").number(id).raw(">> BDC");
    drawing.run();
    end();
  }

  private void begin() {
    if (isMarked) {
      throw new IllegalStateException("marked content does not nest");
    }
    isMarked = true;
  }

  private void end() {
    out.raw("EMC");
    isMarked = false;
  }

  /// Sets text on a base line.
  ///
  /// @param align which point of the text stands at `x`
  /// @param x in points from the left
  /// @param baseline in points from the top
  public void text(TextStyle style, Align align, float x, float baseline, String text) {
    if (text.isBlank()) {
      return;
    }
    requireMark();
    float left = x - align.share() * file.types().width(style, text);
    out.raw("BT").fill(style.colour());
    if (style.tracking() != 0) {
      out.op("Tc", style.tracking());
    }
    out.op("Tm", 1, 0, 0, 1, left, height - baseline);
    for (Run run : file.types().runs(style.face(), text)) {
      show(style, run);
    }
    if (style.tracking() != 0) {
      out.op("Tc", 0);
    }
    out.raw("ET");
  }

  private void show(TextStyle style, Run run) {
    Typeface typeface = file.types().typeface(run.face());
    String font = file.use(run);
    out.part("/").part(font).part(" ").op("Tf", style.size());
    out.part("[<");
    for (int at = 0; at < run.letters().length; at++) {
      out.hex(typeface.glyph(run.letters()[at]));
      float extra = typeface.extra(run.letters(), at);
      if (Math.round(extra) != 0) {
        out.part(">").number(-Math.round(extra)).part("<");
      }
    }
    out.part(">] TJ\n");
  }

  /// Fills a rectangle; `top` is its upper edge.
  public void fill(Colour colour, float left, float top, float wide, float high) {
    requireMark();
    out.fill(colour).op("re", left, height - top - high, wide, high).raw("f");
  }

  /// Draws a straight line.
  public void line(Pen pen, float x1, float y1, float x2, float y2) {
    requireMark();
    pen(pen);
    out.op("m", x1, height - y1).op("l", x2, height - y2).raw("S");
  }

  /// Draws the edge of a shape.
  public void outline(Pen pen, Consumer<Path> shape) {
    requireMark();
    pen(pen);
    shape.accept(new Path(out, height));
    out.raw("S");
  }

  /// Draws the edge of a shape in a frame of its own: its lengths run from the upper left corner of
  /// the frame, so they have few digits, which tells where a list has a thousand signatures.
  public void outline(Pen pen, float left, float top, float high, Consumer<Path> shape) {
    requireMark();
    out.raw("q").op("cm", 1, 0, 0, 1, left, height - top - high);
    pen(pen);
    shape.accept(new Path(out, high));
    out.raw("S Q");
  }

  /// Fills a shape.
  public void fill(Colour colour, Consumer<Path> shape) {
    requireMark();
    out.fill(colour);
    shape.accept(new Path(out, height));
    out.raw("f");
  }

  /// Draws a picture over a rectangle.
  public void picture(Picture picture, float left, float top, float wide, float high) {
    requireMark();
    String name = file.use(picture);
    out.raw("q").op("cm", wide, 0, 0, high, left, height - top - high);
    out.raw("/" + name + " Do Q");
  }

  /// Paints black squares.
  ///
  /// @param rows from the top, each as long as there are rows: 1 where a square is black
  public void stencil(byte[][] rows, float left, float top, float side) {
    requireMark();
    out.fill(Colour.BLACK).raw("q").op("cm", side, 0, 0, side, left, height - top - side);
    out.raw("BI /W " + rows.length + " /H " + rows.length + " /IM true /F /AHx ID");
    for (byte[] row : rows) {
      for (int from = 0; from < row.length; from += 8) {
        int bits = 0;
        for (int column = from; column < from + 8; column++) {
          bits = (bits << 1) | (column < row.length ? 1 - row[column] : 1);
        }
        out.hexByte(bits);
      }
    }
    out.raw(">").raw("EI Q");
  }

  /// Keeps a place free for a visible signature that is made elsewhere; `top` is its upper edge.
  ///
  /// @param sign the character that stands there to be found
  /// @param name of the official as printed
  public void reserve(float left, float top, float wide, float high, String sign, String name) {
    file.reserve(this, left, height - top - high, wide, high, sign, name);
  }

  private void pen(Pen pen) {
    out.stroke(pen.colour()).op("w", pen.width());
    out.raw(pen.isRound() ? "1 J 1 j" : "0 J 0 j");
    out.raw(pen.dash() == 0 ? "[] 0 d" : "[" + pen.dash() + "] 0 d");
  }

  private void requireMark() {
    if (!isMarked) {
      throw new IllegalStateException("content is part of a tag or an artifact");
    }
  }

  byte[] content() {
    return placement.isPlain() ? out.bytes() : out.bytes(placement);
  }

  /// Structure elements by the number of their marked content.
  COSArray owners() {
    return owners;
  }

  COSDictionary page() {
    return page;
  }
}
