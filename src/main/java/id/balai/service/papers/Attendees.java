package id.balai.service.papers;

import id.balai.domain.attendance.Absence;
import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Session;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Protocol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The people of an event and who of them came, in protocol order.
final class Attendees {

  private final Repositories repositories;

  Attendees(Repositories repositories) {
    this.repositories = repositories;
  }

  /// Everybody, or everybody invited to a session.
  List<Participant> invited(Event event, Optional<Session> session) {
    List<Participant> all = repositories.participants().ofEvent(event.id());
    return Protocol.order(all, event).stream()
        .filter(person -> session.isEmpty() || capacity(person, session).isPresent())
        .toList();
  }

  /// The capacity of somebody in a session, or on the badge.
  static Optional<Participation> capacity(Participant person, Optional<Session> session) {
    return session.isEmpty() ? Optional.of(person.main()) : person.inSession(session.get().code());
  }

  /// Members of a group in whatever capacity, in the order of their places in it.
  List<Member> members(Event event, Group group) {
    return invited(event, Optional.empty()).stream()
        .flatMap(
            person ->
                person.participations().stream()
                    .filter(capacity -> capacity.group().equals(group.name()))
                    .limit(1)
                    .map(capacity -> new Member(person, capacity)))
        .sorted(java.util.Comparator.comparingInt(Member::place))
        .toList();
  }

  /// The first attendance of everybody who came, to one session or to any.
  Map<UUID, Attendance> present(Event event, Optional<Session> session) {
    var present = new HashMap<UUID, Attendance>();
    for (Attendance attendance : repositories.attendances().ofEvent(event.id())) {
      boolean isMeant = session.isEmpty() || session.get().code().equals(attendance.session());
      if (isMeant) {
        present.putIfAbsent(attendance.participant(), attendance);
      }
    }
    return present;
  }

  /// When people were inside, in one session or in all; nobody where the event keeps no times.
  Map<UUID, List<TimeInside>> times(Event event, Optional<Session> session) {
    if (!event.door().keepsTimes()) {
      return Map.of();
    }
    return event.sessions().stream()
        .filter(one -> session.isEmpty() || session.get().code().equals(one.code()))
        .flatMap(one -> repositories.attendances().times(event.id(), one.code()).stream())
        .collect(Collectors.groupingBy(time -> time.first().participant()));
  }

  /// Why people did not come, to one session or to any; of several reasons of one person the one
  /// that says most.
  Map<UUID, AbsenceReason> absences(Event event, Optional<Session> session) {
    var reasons = new HashMap<UUID, AbsenceReason>();
    for (Absence absence : repositories.attendances().absences(event.id())) {
      boolean isMeant = session.isEmpty() || session.get().code().equals(absence.session());
      if (isMeant) {
        reasons.merge(
            absence.participant(),
            absence.reason(),
            (one, two) -> one.compareTo(two) < 0 ? one : two);
      }
    }
    return reasons;
  }

  /// Somebody in one capacity.
  record Member(Participant person, Participation capacity) {

    private int place() {
      return capacity.order() == 0 ? Integer.MAX_VALUE : capacity.order();
    }
  }
}
