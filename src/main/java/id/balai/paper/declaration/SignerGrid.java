package id.balai.paper.declaration;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.Signer;
import id.balai.paper.block.Flow;
import id.balai.paper.block.Frame;
import id.balai.paper.block.InkDrawing;
import id.balai.paper.block.Stationery;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Pen;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import id.balai.paper.word.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cells to sign in, row by row in protocol order. A cell's place follows from its number alone.
final class SignerGrid {

  private static final TextStyle NUMBER = TextStyle.of(Face.SANS, 7.5f).in(Colour.INK_2);
  private static final TextStyle NAME = TextStyle.of(Face.SANS_SEMIBOLD, 8.5f);
  private static final TextStyle OFFICE = TextStyle.of(Face.SANS, 7.5f).in(Colour.INK_2);
  private static final TextStyle MARK = TextStyle.of(Face.SANS_MEDIUM, 6.5f);
  private static final float CELL = mm(28);
  private static final float INK = mm(14);
  private static final float GAP = mm(1.6);
  private static final float SMALLEST = 5;
  private static final int MOST_LINES = 2;
  private static final int ONE_COLUMN = 1;
  private static final int TWO_COLUMNS = 8;

  private final Stationery stationery;
  private final int columns;

  private SignerGrid(Stationery stationery, int columns) {
    this.stationery = stationery;
    this.columns = columns;
  }

  /// One column for one signer, two for up to eight, else three (R18).
  static SignerGrid forSigners(Stationery stationery, int signers) {
    if (signers <= ONE_COLUMN) {
      return new SignerGrid(stationery, 1);
    }
    return new SignerGrid(stationery, signers <= TWO_COLUMNS ? 2 : 3);
  }

  static SignerGrid forWitnesses(Stationery stationery) {
    return new SignerGrid(stationery, 2);
  }

  float cellHeight() {
    return CELL;
  }

  /// Draws one cell for every signer.
  ///
  /// @param first number of the first cell
  void draw(Flow flow, List<Signer> signers, int first) {
    Tag list = flow.file().root().child("L");
    for (int from = 0; from < signers.size(); from += columns) {
      flow.need(CELL);
      Frame row = flow.take(CELL);
      float width = row.width() / Math.max(columns, 2);
      float start = columns == 1 ? row.left() + width / 2 : row.left();
      for (int at = from; at < Math.min(from + columns, signers.size()); at++) {
        Frame cell = new Frame(start + (at - from) * width, row.top(), width, CELL);
        Tag body = list.child("LI").child("LBody");
        cell(flow.canvas(), body, signers.get(at), cell.inset(GAP / 2, GAP / 2), first + at);
      }
    }
  }

  private void cell(Canvas canvas, Tag tag, Signer signer, Frame cell, int number) {
    float foot = cell.top() + INK;
    canvas.artifact(
        () -> {
          canvas.outline(
              Pen.rule(Colour.LINE, 0.7f),
              p -> p.roundBox(cell.left(), cell.top(), cell.width(), cell.height(), mm(1.2)));
          canvas.line(
              Pen.rule(Colour.INK_3, 0.4f), cell.left() + mm(6), foot, cell.right() - mm(6), foot);
        });
    canvas.tagged(
        tag.child("P"),
        () ->
            canvas.text(
                NUMBER, Align.LEFT, cell.left() + mm(1.8), cell.top() + mm(4), number + "."));
    String words = stationery.words().text("sheet.signature.alt", signer.name());
    var field = new Frame(cell.left(), cell.top(), cell.width(), INK).inset(mm(7), mm(0.8));
    signer
        .ink()
        .ifPresent(ink -> new InkDrawing(ink, stationery.ink()).draw(canvas, tag, words, field));
    float y = lines(canvas, tag, NAME, signer.name(), cell, foot + mm(0.8));
    float under = lines(canvas, tag, OFFICE, signer.office(), cell, y);
    lines(canvas, tag, MARK, marks(signer), cell, under);
  }

  private String marks(Signer signer) {
    Words words = stationery.words();
    Stream<String> marks = signer.marks().stream().map(mark -> words.word("mark", mark));
    Stream<String> translation =
        signer.translation().stream()
            .map(code -> Locale.of(code).getDisplayLanguage(words.language()))
            .map(language -> words.text("mark.translation", language));
    return Stream.concat(marks, translation).collect(Collectors.joining(" · "));
  }

  private float lines(
      Canvas canvas, Tag tag, TextStyle style, String text, Frame cell, float from) {
    if (text.isBlank()) {
      return from;
    }
    float room = cell.width() - mm(3);
    TextStyle fitting = stationery.lines().shrunk(style, text, room, SMALLEST, MOST_LINES);
    List<String> lines = stationery.lines().balanced(fitting, text, room);
    Tag paragraph = tag.child("P");
    float y = from;
    for (String line : lines) {
      y += fitting.size() * 1.22f;
      float baseline = y;
      canvas.tagged(
          paragraph, () -> canvas.text(fitting, Align.CENTRE, cell.middle(), baseline, line));
    }
    return y;
  }
}
