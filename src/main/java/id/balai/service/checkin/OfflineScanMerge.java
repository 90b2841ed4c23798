package id.balai.service.checkin;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Passage;
import id.balai.domain.attendance.RefusalReason;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.Card;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.badge.ShownCard;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.OfflineScans;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.service.access.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides what badges count for that were read while the common database was away: of one person
/// in one session the earliest scan stands, at whichever door it was; a later one stays in the log
/// as a scan that was repeated. What a scan counts for and that it is decided is one transaction,
/// so that a crash neither loses nor doubles one.
public final class OfflineScanMerge {

  private static final int TRIES = 3;

  private final OfflineScans scans;
  private final Repositories repositories;
  private final Ledger ledger;
  private final Clock clock;

  /// @param ledger the house's own, which asks nobody whether it may
  public OfflineScanMerge(
      OfflineScans scans, Repositories repositories, Ledger ledger, Clock clock) {
    this.scans = scans;
    this.repositories = repositories;
    this.ledger = ledger;
    this.clock = clock;
  }

  /// Decides whatever waits, oldest first.
  ///
  /// @return how many scans were decided
  /// @throws id.balai.domain.log.StoreAwayException while the common database cannot be reached
  public int merge() {
    int done = 0;
    List<Entry> waiting = scans.bring();
    if (!waiting.isEmpty()) {
      ledger.catchUp();
    }
    for (Entry entry : waiting) {
      if (!isDecided(entry)) {
        break;
      }
      done++;
    }
    if (done > 0) {
      // So that nothing is said to wait any more.
      scans.bring();
    }
    return done;
  }

  private boolean isDecided(Entry entry) {
    for (int i = 0; i < TRIES; i++) {
      List<Fact> facts = new ArrayList<>(meaning((DoorFact.ScannedApart) entry.fact(), entry));
      facts.add(new DoorFact.ScansDecided(scans.chain(), entry.sequence()));
      switch (ledger.record(CurrentActor.ofProgram(clock.instant()), facts)) {
        case Recording.Stored _ -> {
          return true;
        }
        // Another door was at the same person in between: what stands now is looked at again.
        case Recording.Contradiction _ -> {}
        case Recording.Failed _ -> {
          return false;
        }
      }
    }
    return false;
  }

  private List<Fact> meaning(DoorFact.ScannedApart scan, Entry entry) {
    Optional<Event> event =
        repositories
            .events()
            .find(scan.event())
            .filter(found -> found.session(scan.session()).isPresent())
            .filter(found -> repositories.events().closedAt(found.id()).isEmpty());
    Optional<BadgeCode> code = BadgeCode.parse(scan.code());
    return event.isPresent() && code.isPresent()
        ? meaning(scan, entry, event.get(), code.get())
        : List.of();
  }

  private List<Fact> meaning(DoorFact.ScannedApart scan, Entry entry, Event event, BadgeCode code) {
    Optional<ShownCard> shown = repositories.badges().shown(code);
    if (shown.isEmpty()) {
      return refused(scan, RefusalReason.UNKNOWN, Optional.empty());
    }
    Card card = shown.get().card();
    if (card instanceof OperatorCard) {
      return List.of();
    }
    if (!card.event().equals(event.id())) {
      return refused(scan, RefusalReason.WRONG_EVENT, Optional.empty());
    }
    Instant at = entry.provenance().at();
    Optional<Participant> person = shown.get().holder();
    if (wasEnded(card, at) || person.isEmpty()) {
      RefusalReason reason =
          card.state() == Badge.State.REPLACED ? RefusalReason.REPLACED : RefusalReason.REVOKED;
      return refused(scan, reason, person);
    }
    Session session = event.session(scan.session()).orElseThrow();
    Optional<Attendance> first =
        repositories.attendances().find(event.id(), session.code(), person.get().id());
    if (first.isPresent() && !first.get().arrival().isAfter(at)) {
      return passed(first.get(), scan, entry, event, session);
    }
    if (first.isEmpty() && Step.isExit(event, scan.place())) {
      return refused(scan, RefusalReason.NOT_INSIDE, person);
    }
    return hindrance(person.get(), session, at)
        .map(reason -> refused(scan, reason, person))
        .orElseGet(() -> attended(person.get(), event, session, entry));
  }

  private static boolean wasEnded(Card card, Instant at) {
    return card.state() != Badge.State.ISSUED
        && card.endedAt().filter(ended -> ended.isAfter(at)).isEmpty();
  }

  private static Optional<RefusalReason> hindrance(
      Participant person, Session session, Instant at) {
    if (session.isTooEarly(at)) {
      return Optional.of(RefusalReason.NOT_OPEN);
    }
    if (session.isOver(at)) {
      return Optional.of(RefusalReason.CLOSED);
    }
    return person.inSession(session.code()).isEmpty()
        ? Optional.of(RefusalReason.NOT_ON_LIST)
        : Optional.empty();
  }

  private List<Fact> attended(Participant person, Event event, Session session, Entry entry) {
    Instant at = entry.provenance().at();
    String station = entry.provenance().station();
    Optional<Attendance> first =
        repositories.attendances().find(event.id(), session.code(), person.id());
    var attendance =
        new Attendance(event.id(), session.code(), person.id(), at, station, Attendance.Means.BADGE)
            .under(event.privacy().notice().version());
    var facts = new ArrayList<Fact>();
    first.ifPresent(
        later ->
            facts.add(new DoorFact.AttendanceAnnulled(later, "terbaca lebih dulu: " + station)));
    facts.add(new DoorFact.Attended(attendance));
    // They went with the later record.
    repositories.attendances().passages(event.id(), session.code(), person.id()).stream()
        .map(DoorFact.Passed::new)
        .forEach(facts::add);
    return facts;
  }

  /// What a scan means of somebody who was recorded before it. Where the person passed a door
  /// since, as others recorded, it changes nothing any more.
  private List<Fact> passed(
      Attendance first, DoorFact.ScannedApart scan, Entry entry, Event event, Session session) {
    Instant at = entry.provenance().at();
    var time =
        new TimeInside(
            first,
            repositories.attendances().passages(event.id(), session.code(), first.participant()));
    if (time.lastSeen().isAfter(at)) {
      return List.of();
    }
    Optional<Passage.Way> way =
        switch (Step.of(event, scan.place(), time, at)) {
          case Step.Goes _ -> Optional.of(Passage.Way.OUT);
          case Step.Returns _ when !session.isOver(at) -> Optional.of(Passage.Way.IN);
          case Step.Returns _, Step.Went _, Step.Stays _ -> Optional.empty();
        };
    return way.<Fact>map(
            taken ->
                new DoorFact.Passed(
                    new Passage(
                        event.id(),
                        session.code(),
                        first.participant(),
                        at,
                        entry.provenance().station(),
                        taken)))
        .map(List::of)
        .orElseGet(List::of);
  }

  private static List<Fact> refused(
      DoorFact.ScannedApart scan, RefusalReason reason, Optional<Participant> person) {
    return List.of(
        new DoorFact.Refused(
            scan.event(),
            scan.session(),
            reason,
            Optional.of(scan.code()),
            person.map(Participant::id)));
  }
}
