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

  /// Room for a pen.
  private static final String DOTS = ".".repeat(60);

  private final PaperContext context;

  public MinutesWriter(PaperContext context) {
    this.context = context;
  }

  /// Writes the skeleton: one section for every session, then the conclusion.
  public void write(MinutesSkeleton minutes, OutputStream out) throws IOException {
    PaperMessages messages = context.messages();
    Event event = minutes.event();
    try (var page = new OfficePage(context, event, minutes.identity(), "minutes")) {
      page.title(messages.text("minutes.title"));
      page.fields(
          LABEL,
          List.of(
              page.field("sheet.event", event.name()),
              page.field("sheet.day", context.dates().weekdays(event)),
              page.field("sheet.venue", event.venue()),
              page.field("minutes.present", messages.text("minutes.people", minutes.present())),
              page.field("minutes.absent", absent(minutes.absent())),
              page.field("minutes.chair", DOTS),
              page.field("minutes.secretary", DOTS)));
      for (Session session : event.sessions()) {
        String day =
            event.days().size() > 1 ? context.dates().weekday(event.day(session)) + ", " : "";
        String hours = context.dates().hours(event, session);
        section(page, session.name() + " (" + day + hours + ")");
      }
      section(page, messages.text("minutes.conclusion"));
      page.officials(minutes.signatories());
      page.save(out);
    }
  }

  private String absent(MinutesSkeleton.Absent absent) {
    return absent.all() == 0
        ? ""
        : context
            .messages()
            .text(
                "minutes.reasons",
                absent.all(),
                absent.sick(),
                absent.excused(),
                absent.unexplained());
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
