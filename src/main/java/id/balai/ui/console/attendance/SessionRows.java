package id.balai.ui.console.attendance;

import id.balai.domain.attendance.Absence;
import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.attendance.Annulment;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.document.SheetMark;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.PresenceSignature;
import id.balai.domain.event.Session;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Protocol;
import id.balai.service.signing.PendingDeclarations;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Everybody who is invited to one session, as it stands now. Reading blocks.
///
/// @param event as it was last planned
/// @param session the session
/// @param rows by group, in protocol order
/// @param annulled what was taken back, the oldest first
record SessionRows(Event event, Session session, List<PresenceRow> rows, List<Annulment> annulled) {

  SessionRows {
    rows = List.copyOf(rows);
    annulled = List.copyOf(annulled);
  }

  static SessionRows read(Repositories repositories, UUID eventId, String code) {
    Event event = repositories.events().find(eventId).orElseThrow();
    Session session = event.session(code).orElseGet(() -> event.sessions().getFirst());
    List<Participant> invited =
        repositories.participants().ofEvent(eventId).stream()
            .filter(person -> person.inSession(session.code()).isPresent())
            .toList();
    Map<UUID, TimeInside> there =
        repositories.attendances().times(eventId, session.code()).stream()
            .collect(Collectors.toMap(one -> one.first().participant(), Function.identity()));
    Map<UUID, AbsenceReason> absent =
        repositories.attendances().absences(eventId).stream()
            .filter(one -> one.session().equals(session.code()))
            .collect(Collectors.toMap(Absence::participant, Absence::reason));
    String presence = PresenceSignature.code(session.code());
    var pending = new PendingDeclarations(repositories);
    Predicate<Participant> owing =
        person ->
            there.containsKey(person.id())
                && event.presence() != PresenceSignature.NOT_ASKED
                && pending.of(event, session.code(), person).contains(presence);
    List<PresenceRow> rows =
        Protocol.order(invited, session).stream()
            .map(person -> row(event, session, person, there, absent, owing))
            .sorted(Comparator.comparingInt(row -> groupOrder(event, row)))
            .toList();
    return new SessionRows(
        event, session, rows, repositories.attendances().annulled(eventId, session.code()));
  }

  private static int groupOrder(Event event, PresenceRow row) {
    return event.group(row.capacity().group()).map(Group::order).orElse(Integer.MAX_VALUE);
  }

  private static PresenceRow row(
      Event event,
      Session session,
      Participant person,
      Map<UUID, TimeInside> there,
      Map<UUID, AbsenceReason> absent,
      Predicate<Participant> owing) {
    Optional<TimeInside> time = Optional.ofNullable(there.get(person.id()));
    Participation capacity = person.inSession(session.code()).orElseThrow();
    List<SheetMark> marks =
        time.map(one -> SheetMark.of(event, session, person, one.first())).orElse(List.of());
    return new PresenceRow(
        person,
        capacity,
        time,
        marks,
        owing.test(person),
        Optional.ofNullable(absent.get(person.id())));
  }
}
