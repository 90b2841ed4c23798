package id.balai.paper.office;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.MinutesSkeleton;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.paper.block.Flow;
import id.balai.paper.block.Frame;
import id.balai.paper.block.PaperContext;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.Pen;
import id.balai.paper.type.Colour;
import id.balai.paper.word.PaperMessages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Makes minutes to be filled in.
public final class MinutesWriter {

  private static final float LABEL = mm(34);
  private static final float LINE = mm(8);
  private static final int LINES = 4;

  private final PaperContext stationery;

  public MinutesWriter(PaperContext stationery) {
    this.stationery = stationery;
  }

  /// Writes the skeleton: one section for every session, then the conclusion.
  public void write(MinutesSkeleton minutes, OutputStream out) throws IOException {
    PaperMessages words = stationery.words();
    Event event = minutes.event();
    try (var page = new OfficePage(stationery, event, minutes.identity(), "minutes")) {
      page.title(words.text("minutes.title"));
      page.fields(
          LABEL,
          List.of(
              page.field("sheet.event", event.name()),
              page.field("sheet.day", stationery.dates().weekday(event.date())),
              page.field("sheet.venue", event.venue()),
              page.field("minutes.present", words.text("minutes.people", minutes.present()))));
      for (Session session : event.sessions()) {
        section(page, session.name() + " (" + stationery.dates().hours(event, session) + ")");
      }
      section(page, words.text("minutes.conclusion"));
      page.officials(minutes.signatories());
      page.save(out);
    }
  }

  private static void section(OfficePage page, String heading) {
    page.flow().need(mm(12) + LINES * LINE);
    page.heading(heading);
    for (int line = 0; line < LINES; line++) {
      rule(page.flow());
    }
  }

  private static void rule(Flow flow) {
    Frame frame = flow.take(LINE);
    Canvas canvas = flow.canvas();
    Pen pen = Pen.rule(Colour.INK_3, 0.4f);
    canvas.artifact(
        () -> canvas.line(pen, frame.left(), frame.bottom(), frame.right(), frame.bottom()));
  }
}
