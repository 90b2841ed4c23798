package id.balai.paper.declaration;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.Signer;
import id.balai.paper.block.Flow;
import id.balai.paper.block.Frame;
import id.balai.paper.block.InkDrawing;
import id.balai.paper.block.PaperContext;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Pen;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import id.balai.paper.word.PaperMessages;
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
  private static final float LEADING = 1.22f;

  /// Where two lines of each kind have to stand in one cell.
  private static final float LEAST = 4;

  private static final float LEAST_PART = 0.45f;
  private static final float STEP = 0.05f;
  private static final int ONE_COLUMN = 1;
  private static final int TWO_COLUMNS = 8;

  private final PaperContext context;
  private final int columns;

  private SignerGrid(PaperContext context, int columns) {
    this.context = context;
    this.columns = columns;
  }

  /// One column for one signer, two for up to eight, else three (R18).
  static SignerGrid forSigners(PaperContext context, int signers) {
    if (signers <= ONE_COLUMN) {
      return new SignerGrid(context, 1);
    }
    return new SignerGrid(context, signers <= TWO_COLUMNS ? 2 : 3);
  }

  static SignerGrid forWitnesses(PaperContext context) {
    return new SignerGrid(context, 2);
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
    String words = context.messages().text("sheet.signature.alt", signer.name());
    var field = new Frame(cell.left(), cell.top(), cell.width(), INK).inset(mm(7), mm(0.8));
    signer
        .ink()
        .ifPresent(ink -> new InkDrawing(ink, context.ink()).draw(canvas, tag, words, field));
    List<Said> said =
        List.of(
            new Said(NAME, signer.name()),
            new Said(OFFICE, signer.office()),
            new Said(MARK, marks(signer)));
    float y = foot + mm(0.8);
    for (Block block : fitted(said, cell.width() - mm(3), cell.bottom() - y - mm(0.8))) {
      y = draw(canvas, tag, block, cell, y);
    }
  }

  private String marks(Signer signer) {
    PaperMessages words = context.messages();
    Stream<String> marks = signer.marks().stream().map(mark -> words.word("mark", mark));
    Stream<String> translation =
        signer.translation().stream()
            .map(code -> Locale.of(code).getDisplayLanguage(words.language()))
            .map(language -> words.text("mark.translation", language));
    return Stream.concat(marks, translation).collect(Collectors.joining(" · "));
  }

  /// Words under a signature.
  private record Said(TextStyle style, String text) {}

  /// Those words in lines.
  private record Block(TextStyle style, List<String> lines) {
    float height() {
      return lines.size() * style.size() * LEADING;
    }
  }

  /// Everything under a signature in lines that end above the cell's edge: in smaller type where
  /// there is much of it.
  private List<Block> fitted(List<Said> said, float width, float height) {
    List<Block> blocks = blocks(said, width, 1);
    for (float part = 1;
        part > LEAST_PART && blocks.stream().mapToDouble(Block::height).sum() > height;
        part -= STEP) {
      blocks = blocks(said, width, part - STEP);
    }
    return blocks;
  }

  private List<Block> blocks(List<Said> said, float width, float part) {
    return said.stream()
        .filter(words -> !words.text().isBlank())
        .map(
            words -> {
              TextStyle style = words.style().sized(Math.max(LEAST, words.style().size() * part));
              float floor = Math.min(SMALLEST, style.size());
              TextStyle fitting =
                  context.lines().shrunk(style, words.text(), width, floor, MOST_LINES);
              return new Block(fitting, context.lines().balanced(fitting, words.text(), width));
            })
        .toList();
  }

  private static float draw(Canvas canvas, Tag tag, Block block, Frame cell, float from) {
    Tag paragraph = tag.child("P");
    float y = from;
    for (String line : block.lines()) {
      y += block.style().size() * LEADING;
      float baseline = y;
      canvas.tagged(
          paragraph, () -> canvas.text(block.style(), Align.CENTRE, cell.middle(), baseline, line));
    }
    return y;
  }
}
