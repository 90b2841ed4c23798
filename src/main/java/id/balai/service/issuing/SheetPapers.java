package id.balai.service.issuing;

import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.PaperKind;
import id.balai.domain.document.PaperWriter;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Session;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.Repositories;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Attendance sheets, one for every session and group that are asked for (R6).
final class SheetPapers {

  private final Repositories repositories;
  private final PaperWriter writer;
  private final Supplier<Optional<LogHead>> head;

  /// @param head where the log stands, which every sheet shows at its foot
  SheetPapers(Repositories repositories, PaperWriter writer, Supplier<Optional<LogHead>> head) {
    this.repositories = repositories;
    this.writer = writer;
    this.head = head;
  }

  List<Paper> sheets(Event event, PaperOrder.Sheets wanted, ZonedDateTime now) {
    var papers = new ArrayList<Paper>();
    SheetContent.Moment moment = moment(now);
    for (Session session : event.sessions()) {
      if (isWanted(session.code(), wanted.people().session())) {
        var content = new SheetContent(repositories, event, session, moment);
        for (Group group : event.groups()) {
          if (isWanted(group.name(), wanted.people().group())) {
            content
                .of(group, wanted)
                .map(sheet -> paper(name(session, group), sheet))
                .map(paper -> paper.about(PaperSubject.of(session, group)))
                .ifPresent(papers::add);
          }
        }
      }
    }
    return papers;
  }

  List<Paper> empty(Event event, PaperOrder.EmptySheet wanted, ZonedDateTime now) {
    SheetContent.Moment moment = moment(now);
    return event.session(wanted.session()).stream()
        .map(session -> SheetContent.empty(event, session, wanted, moment))
        .map(
            sheet ->
                paper("daftar-hadir-kosong-" + FileNames.of(sheet.session().code()) + ".pdf", sheet)
                    .about(PaperSubject.of(sheet.session())))
        .toList();
  }

  private SheetContent.Moment moment(ZonedDateTime now) {
    return new SheetContent.Moment(now, head.get().map(LogHead::shortText).orElse(""));
  }

  private Paper paper(String name, AttendanceSheet sheet) {
    return new Paper(PaperKind.ATTENDANCE_SHEET, name, out -> writer.write(sheet, out));
  }

  private static boolean isWanted(String name, Optional<String> wanted) {
    return wanted.isEmpty() || wanted.get().equalsIgnoreCase(name);
  }

  private static String name(Session session, Group group) {
    return String.format(
        Locale.ROOT,
        "daftar-hadir-%s-%02d-%s.pdf",
        FileNames.of(session.code()),
        group.order(),
        FileNames.of(group.name()));
  }
}
