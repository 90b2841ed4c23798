package id.balai.service.registration;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.Badge;
import id.balai.domain.event.Event;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.access.LoneDoor;
import id.balai.service.signing.PendingDeclarations;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Puts people on an event's list at the door, each with a badge.
public final class RegistrationService {

  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final IdGenerator ids;
  private final PendingDeclarations pending;
  private final OfflineRecords apart;
  private final LoneDoor lone;

  /// @param apart takes whoever registers while the common database is away
  public RegistrationService(LedgerAccess access, IdGenerator ids, OfflineRecords apart) {
    this.apart = apart;
    this.lone = new LoneDoor(access, apart);
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.ids = ids;
    this.pending = new PendingDeclarations(access.repositories());
  }

  /// Registers somebody without an invitation and records the presence, all or nothing; blocks
  /// until it is on disk.
  ///
  /// @return [ScanResult.Ok], [ScanResult.Apart], [ScanResult.NotOpen], [ScanResult.Closed] or
  ///   [ScanResult.Failed]
  public ScanResult walkIn(WalkIn typed, Door door) {
    if (lone.isAlone()) {
      return apart(typed, door);
    }
    ScanResult result =
        tried(typed, door)
            .or(() -> tried(typed, door))
            .or(() -> tried(typed, door))
            .orElseGet(() -> new ScanResult.Failed("", ledger.isFull()));
    return result instanceof ScanResult.Failed && lone.isAway() ? apart(typed, door) : result;
  }

  /// Empty: another door gave the number to somebody else in between.
  private Optional<ScanResult> tried(WalkIn typed, Door door) {
    Event event = repositories.events().find(door.event()).orElseThrow();
    int number =
        apart
            .ownNumber(event.id())
            .orElseGet(() -> repositories.participants().lastNumber(event.id()) + 1);
    Newcomer newcomer = newcomer(typed, event, door, number);
    Optional<ScanResult> closed = closed(newcomer, event, door);
    if (closed.isPresent()) {
      return closed;
    }
    List<Fact> facts =
        List.of(
            new PeopleFact.Registered(newcomer.person(), newcomer.consent()),
            new DoorFact.BadgeIssued(newcomer.badge()),
            new DoorFact.Attended(newcomer.attendance()));
    return ledger
        .record(currentActor.at(door, event), facts)
        .map(
            () ->
                Optional.of(
                    new ScanResult.Ok(
                        newcomer.badge().code(),
                        newcomer.person(),
                        newcomer.attendance(),
                        pending.onPad(event, door.session(), newcomer.person()))),
            Optional::empty,
            () ->
                Optional.of(
                    new ScanResult.Failed(newcomer.badge().code().text(), ledger.isFull())));
  }

  /// Registers somebody at a door that is alone, under a number that no other door gives.
  private ScanResult apart(WalkIn typed, Door door) {
    Event event = repositories.events().find(door.event()).orElseThrow();
    OptionalInt number = apart.nextNumber(event.id());
    if (number.isEmpty()) {
      return new ScanResult.Failed("", ledger.isFull());
    }
    Newcomer newcomer = newcomer(typed, event, door, number.getAsInt());
    return closed(newcomer, event, door).orElseGet(() -> apart(newcomer, event, door));
  }

  private ScanResult apart(Newcomer newcomer, Event event, Door door) {
    var fact =
        new ApartFact.RegisteredApart(
            newcomer.person(), newcomer.consent(), newcomer.badge(), newcomer.attendance());
    return lone.record(currentActor.at(door, event), fact) instanceof Recording.Stored
        ? new ScanResult.Apart(
            newcomer.badge().code(),
            Optional.of(newcomer.person()),
            pending.onPad(event, door.session(), newcomer.person()))
        : new ScanResult.Failed(newcomer.badge().code().text(), ledger.isFull());
  }

  /// Somebody who comes onto the list at a door.
  ///
  /// @param consent version of the notice under which more than what is needed was given, or 0
  private record Newcomer(Participant person, int consent, Badge badge, Attendance attendance) {}

  private Newcomer newcomer(WalkIn typed, Event event, Door door, int number) {
    Participant person = personOf(event, typed, door.session(), number);
    int notice = event.privacy().notice().version();
    var attendance =
        new Attendance(
                event.id(),
                door.session(),
                person.id(),
                currentActor.now(),
                door.station(),
                Attendance.Means.WALK_IN)
            .under(notice);
    return new Newcomer(
        person, typed.phone().isEmpty() ? 0 : notice, ids.firstBadge(person), attendance);
  }

  private Optional<ScanResult> closed(Newcomer newcomer, Event event, Door door) {
    var session = event.session(door.session()).orElseThrow();
    var code = newcomer.badge().code();
    if (session.isTooEarly(currentActor.now())) {
      return Optional.of(
          new ScanResult.NotOpen(code, newcomer.person(), session.opens().orElseThrow()));
    }
    if (session.isOver(currentActor.now())) {
      return Optional.of(
          new ScanResult.Closed(code, newcomer.person(), session.closes().orElseThrow()));
    }
    return Optional.empty();
  }

  private Participant personOf(Event event, WalkIn typed, String session, int number) {
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
        number,
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
