package id.balai.paper.declaration;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.Wording;
import id.balai.paper.block.Flow;
import id.balai.paper.block.PaperContext;
import id.balai.paper.block.Prose;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;

/// Sets the text of a declaration: heading, opening, numbered points, closing, legal footnote.
final class WordingBlock {

  private static final TextStyle TITLE = TextStyle.of(Face.SANS_BOLD, 14);
  private static final TextStyle TEXT = TextStyle.of(Face.SANS, 10.5f);
  private static final TextStyle FOOTNOTE = TextStyle.of(Face.SANS, 7.5f).in(Colour.INK_2);

  private final PaperContext context;

  WordingBlock(PaperContext context) {
    this.context = context;
  }

  void draw(Flow flow, Wording wording) {
    Tag root = flow.file().root();
    var prose = new Prose(context, flow);
    prose.paragraph(root.child("H1"), TITLE, Align.CENTRE, wording.title());
    flow.skip(mm(5));
    paragraph(flow, prose, TEXT, wording.opening());
    if (!wording.points().isEmpty()) {
      prose.numbered(root.child("L"), TEXT, wording.points());
      flow.skip(mm(2));
    }
    paragraph(flow, prose, TEXT, wording.closing());
    paragraph(flow, prose, FOOTNOTE, wording.footnote());
  }

  private static void paragraph(Flow flow, Prose prose, TextStyle style, String text) {
    if (!text.isBlank()) {
      prose.paragraph(flow.file().root().child("P"), style, Align.LEFT, text);
      flow.skip(mm(2.5));
    }
  }
}
