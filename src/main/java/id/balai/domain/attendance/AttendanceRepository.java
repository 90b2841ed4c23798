package id.balai.domain.attendance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

  /// What was taken back in a session, in the order in which it was.
  List<Annulment> annulled(UUID event, String session);
}
