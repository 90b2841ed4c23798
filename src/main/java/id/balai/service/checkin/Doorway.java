package id.balai.service.checkin;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.service.access.CurrentActor;
import java.util.Optional;

/// What a door knows of its event and of whoever stands before it.
final class Doorway {

  private final Repositories repositories;
  private final CurrentActor currentActor;

  Doorway(Repositories repositories, CurrentActor currentActor) {
    this.repositories = repositories;
    this.currentActor = currentActor;
  }

  /// The event of a door, where it has the door's session.
  Optional<Event> find(Door door) {
    return repositories
        .events()
        .find(door.event())
        .filter(found -> found.session(door.session()).isPresent());
  }

  /// Whether presence is recorded in a session now.
  boolean isOpen(Session session) {
    return !session.isTooEarly(currentActor.now()) && !session.isOver(currentActor.now());
  }

  /// The record of presence of somebody.
  Optional<Attendance> first(Participant person, Event event, Session session) {
    return repositories.attendances().find(event.id(), session.code(), person.id());
  }

  /// When somebody was inside who is recorded; without the goings out where the event keeps none.
  Optional<TimeInside> time(Participant person, Event event, Session session) {
    return event.door().keepsTimes()
        ? repositories.attendances().time(event.id(), session.code(), person.id())
        : first(person, event, session).map(TimeInside::new);
  }

  /// What it means that somebody comes to a door who is recorded.
  Step step(Event event, Door door, TimeInside time) {
    return Step.of(event, door.place(), time, currentActor.now());
  }

  /// Whether people only leave through a door.
  static boolean isExit(Event event, Door door) {
    return Step.isExit(event, door.place());
  }
}
