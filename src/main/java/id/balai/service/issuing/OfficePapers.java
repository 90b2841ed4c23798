package id.balai.service.issuing;

import id.balai.domain.document.ContingentRoster;
import id.balai.domain.document.MinutesSkeleton;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.document.PaperKind;
import id.balai.domain.document.PaperSlips;
import id.balai.domain.document.PaperWriter;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.log.Repositories;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// Records, lists and forms of an event.
final class OfficePapers {

  private final PaperWriter writer;
  private final Attendees crowd;

  OfficePapers(Repositories repositories, PaperWriter writer) {
    this.writer = writer;
    this.crowd = new Attendees(repositories);
  }

  List<Paper> inauguration(Event event, PaperOrder.Inauguration wanted, ZonedDateTime now) {
    InaugurationEntry entry = wanted.entry();
    var session = event.session(entry.session());
    Optional<Group> group = event.group(entry.group());
    if (session.isEmpty() || group.isEmpty()) {
      return List.of();
    }
    var identity = identity(event, "record", session.get().code() + "-" + group.get().name(), now);
    return new InaugurationContent(crowd)
            .record(event, session.get(), group.get(), entry, identity)
            .map(
                record ->
                    new Paper(
                            PaperKind.OFFICIAL_RECORD,
                            "berita-acara-"
                                + FileNames.of(session.get().code() + "-" + group.get().name())
                                + ".pdf",
                            out -> writer.write(record, out))
                        .about(PaperSubject.of(session.get(), group.get())))
            .stream()
            .toList();
  }

  List<Paper> roster(Event event, PaperOrder.Roster wanted, ZonedDateTime now) {
    Optional<Group> group = event.group(wanted.group());
    List<ContingentRoster.Entry> entries =
        group.map(found -> RosterContent.entries(crowd.members(event, found))).orElse(List.of());
    if (entries.isEmpty()) {
      return List.of();
    }
    String name = group.orElseThrow().name();
    var roster =
        new ContingentRoster(
            event,
            wanted.title().isBlank() ? name : wanted.title(),
            entries,
            Officials.under(event),
            identity(event, "roster", name, now));
    return List.of(
        new Paper(
                PaperKind.CONTINGENT_ROSTER,
                "kontingen-" + FileNames.of(name) + ".pdf",
                out -> writer.write(roster, out))
            .about(new PaperSubject("", roster.contingent())));
  }

  List<Paper> recap(Event event, PaperOrder.Recap wanted, ZonedDateTime now) {
    var session = wanted.session().flatMap(event::session);
    if (wanted.session().isPresent() && session.isEmpty()) {
      return List.of();
    }
    String part = session.map(found -> "-" + FileNames.of(found.code())).orElse("");
    var recap = new RecapContent(crowd).recap(event, session, identity(event, "recap", part, now));
    return List.of(
        new Paper(
                PaperKind.RECAP, "rekap-kehadiran" + part + ".pdf", out -> writer.write(recap, out))
            .about(session.map(PaperSubject::of).orElse(PaperSubject.EVENT)));
  }

  List<Paper> receipts(Event event, PaperOrder.Receipts wanted, ZonedDateTime now) {
    return new ReceiptContent(crowd)
            .list(event, wanted, identity(event, "receipts", wanted.payment().purpose(), now))
            .map(
                list ->
                    new Paper(
                            PaperKind.RECEIPTS,
                            "daftar-penerimaan.pdf",
                            out -> writer.write(list, out))
                        .about(new PaperSubject("", list.purpose())))
            .stream()
            .toList();
  }

  List<Paper> minutes(Event event, ZonedDateTime now) {
    var minutes =
        new MinutesSkeleton(
            event,
            crowd.present(event, Optional.empty()).size(),
            Officials.under(event),
            identity(event, "minutes", "", now));
    return List.of(new Paper(PaperKind.MINUTES, "notula.pdf", out -> writer.write(minutes, out)));
  }

  List<Paper> slips(Event event, PaperOrder.Slips wanted, ZonedDateTime now) {
    return event.session(wanted.session()).stream()
        .map(
            session ->
                new PaperSlips(
                    event,
                    session,
                    wanted.first(),
                    wanted.count(),
                    identity(event, "slips", session.code(), now)))
        .map(
            slips ->
                new Paper(
                        PaperKind.SLIPS,
                        "slip-" + FileNames.of(slips.session().code()) + ".pdf",
                        out -> writer.write(slips, out))
                    .about(PaperSubject.of(slips.session())))
        .toList();
  }

  private static PaperIdentity identity(Event event, String kind, String part, ZonedDateTime now) {
    return PaperIdentity.of(ShortCode.of(kind, event.id().toString(), part), now);
  }
}
