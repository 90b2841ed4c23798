package id.balai.paper.certificate;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.event.Topic;
import id.balai.domain.layout.PaperFormat;
import id.balai.paper.block.Flow;
import id.balai.paper.block.PaperContext;
import id.balai.paper.block.Prose;
import id.balai.paper.pdf.PaperFile;
import id.balai.paper.table.Cell;
import id.balai.paper.table.Column;
import id.balai.paper.table.Table;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import id.balai.paper.word.PaperMessages;
import java.util.List;

/// The back page: what was taught, by whom, and for how many training hours (R23).
final class CertificateBack {

  private static final TextStyle TITLE = TextStyle.of(Face.SANS_BOLD, 14);
  private static final TextStyle ABOUT = TextStyle.of(Face.SANS, 10).in(Colour.INK_2);
  private static final TextStyle TEXT = TextStyle.of(Face.SANS, 9.5f);
  private static final TextStyle SUM = TextStyle.of(Face.SANS_BOLD, 9.5f);

  private final PaperContext context;

  CertificateBack(PaperContext context) {
    this.context = context;
  }

  void draw(PaperFile file, CertificatePaper paper) {
    PaperMessages words = context.messages();
    var flow = new Flow(file, PaperFormat.A4_LANDSCAPE, context.look().margins());
    flow.skip(mm(8));
    var prose = new Prose(context, flow);
    prose.paragraph(file.root().child("H1"), TITLE, Align.CENTRE, words.text("topics.title"));
    prose.paragraph(file.root().child("P"), ABOUT, Align.CENTRE, paper.event().name());
    flow.skip(mm(6));
    var columns =
        List.of(
            Column.of(words.text("column.NUMBER"), 10, Align.CENTRE),
            Column.of(words.text("topics.topic"), 95, Align.LEFT),
            Column.of(words.text("topics.speaker"), 60, Align.LEFT),
            Column.of(words.text("topics.hours"), 15, Align.CENTRE));
    var table = new Table(context, columns, flow.width());
    int number = 1;
    for (Topic topic : paper.programme().topics()) {
      table.add(
          List.of(
              text(TEXT, Integer.toString(number++)),
              text(TEXT, topic.title()),
              text(TEXT, topic.speaker()),
              text(TEXT, hours(topic.hours()))));
    }
    table.add(
        List.of(
            text(TEXT, ""),
            text(SUM, words.text("topics.total")),
            text(TEXT, ""),
            text(SUM, hours(paper.programme().hours()))));
    table.draw(flow, _ -> 0);
  }

  private static String hours(int hours) {
    return hours == 0 ? "" : Integer.toString(hours);
  }

  private static Cell text(TextStyle style, String words) {
    return words.isBlank() ? new Cell.Text(List.of()) : Cell.Text.of(style, words);
  }
}
