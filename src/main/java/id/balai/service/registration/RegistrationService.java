package id.balai.service.registration;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.Badge;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import id.balai.service.access.CurrentActor;
import id.balai.service.signing.PendingDeclarations;
import java.util.List;
import java.util.Optional;

/// Puts people on an event's list at the door, each with a badge.
public final class RegistrationService {

  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final IdGenerator ids;
  private final PendingDeclarations pending;

  public RegistrationService(
      Repositories repositories, Ledger ledger, CurrentActor currentActor, IdGenerator ids) {
    this.repositories = repositories;
    this.ledger = ledger;
    this.currentActor = currentActor;
    this.ids = ids;
    this.pending = new PendingDeclarations(repositories);
  }

  /// Registers somebody without an invitation and records the presence, all or nothing; blocks
  /// until it is on disk.
  ///
  /// @return [ScanResult.Ok], [ScanResult.NotOpen], [ScanResult.Closed] or [ScanResult.Failed]
  public ScanResult walkIn(WalkIn typed, Door door) {
    return tried(typed, door)
        .or(() -> tried(typed, door))
        .or(() -> tried(typed, door))
        .orElseGet(() -> new ScanResult.Failed("", ledger.isFull()));
  }

  /// Empty: another door gave the number to somebody else in between.
  private Optional<ScanResult> tried(WalkIn typed, Door door) {
    Event event = repositories.events().find(door.event()).orElseThrow();
    Participant person = personOf(event, typed, door.session());
    Badge badge = ids.firstBadge(person);
    var session = event.session(door.session()).orElseThrow();
    if (session.isTooEarly(currentActor.now())) {
      return Optional.of(
          new ScanResult.NotOpen(badge.code(), person, session.opens().orElseThrow()));
    }
    if (session.isOver(currentActor.now())) {
      return Optional.of(
          new ScanResult.Closed(badge.code(), person, session.closes().orElseThrow()));
    }
    int notice = event.privacy().notice().version();
    var attendance =
        new Attendance(
                event.id(),
                session.code(),
                person.id(),
                currentActor.now(),
                door.station(),
                Attendance.Means.WALK_IN)
            .under(notice);
    var by = currentActor.at(door, event);
    List<Fact> facts =
        List.of(
            new PeopleFact.Registered(person, typed.phone().isEmpty() ? 0 : notice),
            new DoorFact.BadgeIssued(badge),
            new DoorFact.Attended(attendance));
    return switch (ledger.record(by, facts)) {
      case Recording.Stored _ ->
          Optional.of(
              new ScanResult.Ok(
                  badge.code(), person, attendance, pending.onPad(event, session.code(), person)));
      case Recording.Contradiction _ -> Optional.empty();
      case Recording.Failed _ ->
          Optional.of(new ScanResult.Failed(badge.code().text(), ledger.isFull()));
    };
  }

  private Participant personOf(Event event, WalkIn typed, String session) {
    var participation =
        new Participation(
            typed.group(),
            Role.PARTICIPANT,
            typed.position().strip(),
            typed.institution().strip(),
            List.of(session),
            0);
    return new Participant(
        ids.id(),
        event.id(),
        repositories.participants().lastNumber(event.id()) + 1,
        typed.name().strip(),
        Sex.UNKNOWN,
        "",
        List.of(),
        "",
        "",
        "",
        typed.phone(),
        Optional.empty(),
        List.of(participation),
        event.owedBy(typed.group()),
        true);
  }
}
