package id.balai.service.checkin;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.Card;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.badge.ShownCard;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.access.LoneDoor;
import id.balai.service.signing.PendingDeclarations;
import java.util.Optional;

/// Answers a badge at a door whose common database is away.
final class DoorApart {

  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final LoneDoor lone;
  private final PendingDeclarations pending;
  private final Doorway doorway;

  DoorApart(LedgerAccess access, LoneDoor lone) {
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.lone = lone;
    this.pending = new PendingDeclarations(access.repositories());
    this.doorway = new Doorway(access.repositories(), access.currentActor());
  }

  /// Records that a badge was read, where the session's door is open, and says what this door knew
  /// of it at the last contact. What it counts for is decided when the common database is back.
  ScanResult scan(BadgeCode code, Door door) {
    Optional<Event> event =
        doorway
            .find(door)
            .filter(
                found ->
                    found.door().keepsTimes()
                        || doorway.isOpen(found.session(door.session()).orElseThrow()));
    if (event.isEmpty()) {
      return new ScanResult.Failed(code.text(), ledger.isFull());
    }
    Optional<ShownCard> shown = repositories.badges().shown(code);
    ScanResult known =
        shown
            .map(card -> lastKnown(code, card, event.get(), door))
            .orElseGet(() -> new ScanResult.Apart(code));
    if (known instanceof ScanResult.OperatorCard) {
      return known;
    }
    var scan =
        new ApartFact.ScannedApart(event.get().id(), door.session(), code.text(), door.place());
    return lone.record(currentActor.at(door, event.get()), scan) instanceof Recording.Stored
        ? known
        : new ScanResult.Failed(code.text(), ledger.isFull());
  }

  private ScanResult lastKnown(BadgeCode code, ShownCard shown, Event event, Door door) {
    Card card = shown.card();
    if (card.state() != Badge.State.ISSUED) {
      return Ended.of(shown);
    }
    if (card instanceof OperatorCard operator && card.event().equals(event.id())) {
      return new ScanResult.OperatorCard(code, operator.holder());
    }
    Optional<Participant> holder = shown.holder().filter(_ -> card.event().equals(event.id()));
    if (holder.isEmpty()) {
      return new ScanResult.Apart(code);
    }
    Session session = event.session(door.session()).orElseThrow();
    if (holder.get().inSession(session.code()).isEmpty()) {
      return new ScanResult.NotOnList(code, holder.get());
    }
    return doorway
        .time(holder.get(), event, session)
        .filter(time -> doorway.step(event, door, time) instanceof Step.Stays)
        .map(TimeInside::first)
        .map(first -> already(code, holder.get(), event, first))
        .orElseGet(() -> apart(code, holder.get(), event, session));
  }

  /// Records somebody without a badge.
  ///
  /// @param attendance as it would be recorded with the common database
  ScanResult admit(
      BadgeCode code, Participant person, Event event, Door door, Attendance attendance) {
    Session session = event.session(door.session()).orElseThrow();
    if (!doorway.isOpen(session) || Doorway.isExit(event, door)) {
      return new ScanResult.Failed(code.text(), ledger.isFull());
    }
    if (person.inSession(session.code()).isEmpty()) {
      return new ScanResult.NotOnList(code, person);
    }
    Optional<Attendance> first = doorway.first(person, event, session);
    if (first.isPresent()) {
      return already(code, person, event, first.get());
    }
    var admitted = new ApartFact.AdmittedApart(attendance);
    return lone.record(currentActor.at(door, event), admitted) instanceof Recording.Stored
        ? apart(code, person, event, session)
        : new ScanResult.Failed(code.text(), ledger.isFull());
  }

  private ScanResult already(BadgeCode code, Participant person, Event event, Attendance first) {
    return new ScanResult.Already(
        code, person, first, pending.onPad(event, first.session(), person));
  }

  private ScanResult apart(BadgeCode code, Participant person, Event event, Session session) {
    return new ScanResult.Apart(
        code, Optional.of(person), pending.onPad(event, session.code(), person));
  }
}
