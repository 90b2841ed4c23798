package id.balai.service.papers;

import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.document.ContingentRoster;
import id.balai.domain.document.MinutesSkeleton;
import id.balai.domain.document.PaperSlips;
import id.balai.domain.document.PaperSubject;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.Session;
import id.balai.domain.log.Repositories;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Records, lists and forms of an event.
final class OfficePapers {

  private final Attendees attendees;

  OfficePapers(Repositories repositories) {
    this.attendees = new Attendees(repositories);
  }

  List<PaperDraft> inauguration(PaperRequest asked) {
    Event event = asked.event();
    Optional<InaugurationEntry> entry = asked.order().details().inauguration();
    Optional<Session> session = entry.flatMap(filled -> event.session(filled.session()));
    Optional<Group> group = entry.flatMap(filled -> event.group(filled.group()));
    if (session.isEmpty() || group.isEmpty()) {
      return List.of();
    }
    String about = session.get().code() + "-" + group.get().name();
    return new InaugurationContent(attendees)
            .record(event, session.get(), group.get(), entry.get(), asked.identity("record", about))
            .map(
                record ->
                    new PaperDraft(
                        String.format(
                            Locale.ROOT,
                            "berita-acara-%s-%s.pdf",
                            FileNames.of(event, session.get()),
                            FileNames.of(event, group.get())),
                        record,
                        PaperSubject.of(session.get(), group.get())))
            .stream()
            .toList();
  }

  List<PaperDraft> roster(PaperRequest asked) {
    Event event = asked.event();
    Optional<Group> group = asked.order().people().group().flatMap(event::group);
    List<ContingentRoster.Entry> entries =
        group
            .map(found -> RosterContent.entries(attendees.members(event, found)))
            .orElse(List.of());
    if (entries.isEmpty()) {
      return List.of();
    }
    String name = group.orElseThrow().name();
    String title = asked.order().details().title();
    var roster =
        new ContingentRoster(
            event,
            title.isBlank() ? name : title,
            entries,
            Officials.under(event),
            asked.identity("roster", name));
    return List.of(
        new PaperDraft(
            "kontingen-" + FileNames.of(event, group.get()) + ".pdf",
            roster,
            new PaperSubject("", roster.contingent())));
  }

  List<PaperDraft> recap(PaperRequest asked) {
    Optional<String> wanted = asked.order().people().session();
    Optional<Session> session = wanted.flatMap(asked.event()::session);
    if (wanted.isPresent() && session.isEmpty()) {
      return List.of();
    }
    String part = session.map(found -> "-" + FileNames.of(asked.event(), found)).orElse("");
    var recap =
        new RecapContent(attendees).recap(asked.event(), session, asked.identity("recap", part));
    return List.of(
        new PaperDraft(
            "rekap-kehadiran" + part + ".pdf",
            recap,
            session.map(PaperSubject::of).orElse(PaperSubject.EVENT)));
  }

  List<PaperDraft> receipts(PaperRequest asked) {
    return new ReceiptContent(attendees)
        .list(asked).stream()
            .map(
                list ->
                    new PaperDraft(
                        "daftar-penerimaan.pdf", list, new PaperSubject("", list.purpose())))
            .toList();
  }

  List<PaperDraft> minutes(PaperRequest asked) {
    Event event = asked.event();
    var minutes =
        new MinutesSkeleton(
            event,
            attendees.present(event, Optional.empty()).size(),
            absent(event),
            Officials.under(event),
            asked.identity("minutes", ""));
    return List.of(new PaperDraft("notula.pdf", minutes, PaperSubject.EVENT));
  }

  private MinutesSkeleton.Absent absent(Event event) {
    Set<UUID> present = attendees.present(event, Optional.empty()).keySet();
    Map<UUID, AbsenceReason> reasons = attendees.absences(event, Optional.empty());
    List<Optional<AbsenceReason>> absent =
        attendees.invited(event, Optional.empty()).stream()
            .filter(person -> !present.contains(person.id()))
            .map(person -> Optional.ofNullable(reasons.get(person.id())))
            .toList();
    return new MinutesSkeleton.Absent(
        absent.size(),
        Collections.frequency(absent, Optional.of(AbsenceReason.SICK)),
        Collections.frequency(absent, Optional.of(AbsenceReason.EXCUSED)));
  }

  List<PaperDraft> slips(PaperRequest asked) {
    PaperOrder.Details details = asked.order().details();
    return asked.oneSession().stream()
        .map(
            session ->
                new PaperDraft(
                    "slip-" + FileNames.of(asked.event(), session) + ".pdf",
                    new PaperSlips(
                        asked.event(),
                        session,
                        details.first(),
                        details.count(),
                        asked.identity("slips", session.code())),
                    PaperSubject.of(session)))
        .toList();
  }
}
