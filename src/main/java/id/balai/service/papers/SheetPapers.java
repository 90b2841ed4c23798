package id.balai.service.papers;

import id.balai.domain.document.PaperSubject;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Session;
import id.balai.domain.layout.SheetGrouping;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.Repositories;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Attendance sheets, one for every session and group that are asked for (R6).
final class SheetPapers {

  private final Repositories repositories;
  private final Supplier<Optional<LogHead>> head;

  /// @param head where the log stands, which every sheet shows at its foot
  SheetPapers(Repositories repositories, Supplier<Optional<LogHead>> head) {
    this.repositories = repositories;
    this.head = head;
  }

  List<PaperDraft> sheets(PaperRequest asked) {
    var papers = new ArrayList<PaperDraft>();
    SheetContent.Moment moment = moment(asked);
    PaperOrder.People wanted = asked.order().people();
    for (Session session : asked.event().sessions()) {
      if (isWanted(session.code(), wanted.session())) {
        var content = new SheetContent(repositories, asked.event(), session, moment);
        if (asked.layout().grouping() == SheetGrouping.SESSION) {
          whole(content, asked, session).ifPresent(papers::add);
          continue;
        }
        for (Group group : asked.event().groups()) {
          if (isWanted(group.name(), wanted.group())) {
            content
                .of(group, wanted, asked.layout())
                .map(
                    sheet ->
                        new PaperDraft(
                            name(asked.event(), session, group),
                            sheet,
                            PaperSubject.of(session, group)))
                .ifPresent(papers::add);
          }
        }
      }
    }
    return papers;
  }

  /// One list of a session, its groups one below the other.
  private static Optional<PaperDraft> whole(
      SheetContent content, PaperRequest asked, Session session) {
    PaperOrder.People wanted = asked.order().people();
    List<Group> groups =
        asked.event().groups().stream()
            .filter(group -> isWanted(group.name(), wanted.group()))
            .toList();
    return content
        .of(groups, wanted, asked.layout())
        .map(
            sheet ->
                new PaperDraft(
                    "daftar-hadir-" + FileNames.of(asked.event(), session) + ".pdf",
                    sheet,
                    PaperSubject.of(session)));
  }

  List<PaperDraft> empty(PaperRequest asked) {
    return asked.oneSession().stream()
        .map(
            session ->
                new PaperDraft(
                    "daftar-hadir-kosong-" + FileNames.of(asked.event(), session) + ".pdf",
                    SheetContent.empty(asked, session, moment(asked)),
                    PaperSubject.of(session)))
        .toList();
  }

  private SheetContent.Moment moment(PaperRequest asked) {
    return new SheetContent.Moment(asked.now(), head.get().map(LogHead::shortText).orElse(""));
  }

  private static boolean isWanted(String name, Optional<String> wanted) {
    return wanted.isEmpty() || wanted.get().equalsIgnoreCase(name);
  }

  private static String name(Event event, Session session, Group group) {
    return String.format(
        Locale.ROOT,
        "daftar-hadir-%s-%02d-%s.pdf",
        FileNames.of(event, session),
        group.order(),
        FileNames.of(event, group));
  }
}
