package id.balai.domain.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads what was recorded at the doors.
public interface AttendanceRepository {

  /// The one record of this person in this session.
  Optional<Attendance> find(UUID event, String session, UUID participant);

  /// All records of a session in order of arrival.
  List<Attendance> ofSession(UUID event, String session);

  /// All records of an event in order of arrival.
  List<Attendance> ofEvent(UUID event);

  /// How many people were recorded in a session.
  int count(UUID event, String session);

  /// What was entered of people who did not come to a session of an event.
  List<Absence> absences(UUID event);

  /// Who went out and came in again at an event, oldest first.
  List<Passage> passages(UUID event);

  /// The goings out and comings in of this person in this session, oldest first.
  List<Passage> passages(UUID event, String session, UUID participant);

  /// When everybody was inside who was recorded in a session, in order of arrival.
  default List<TimeInside> times(UUID event, String session) {
    Map<UUID, List<Passage>> passages =
        passages(event).stream()
            .filter(passage -> passage.session().equals(session))
            .collect(Collectors.groupingBy(Passage::participant));
    return ofSession(event, session).stream()
        .map(first -> new TimeInside(first, passages.getOrDefault(first.participant(), List.of())))
        .toList();
  }

  /// When this person was inside during a session; empty for somebody who was not recorded.
  default Optional<TimeInside> time(UUID event, String session, UUID participant) {
    return find(event, session, participant)
        .map(first -> new TimeInside(first, passages(event, session, participant)));
  }

  /// What was taken back in a session, in the order in which it was.
  List<Annulment> annulled(UUID event, String session);
}
