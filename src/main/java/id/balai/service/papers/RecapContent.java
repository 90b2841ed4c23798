package id.balai.service.papers;

import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.document.AttendanceRecap;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.document.SheetPerson;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Sex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Counts who came, by institution, sex and status (R8); institutions stand in protocol order of
/// their first person.
final class RecapContent {

  private final Attendees crowd;

  RecapContent(Attendees crowd) {
    this.crowd = crowd;
  }

  AttendanceRecap recap(Event event, Optional<Session> session, PaperIdentity identity) {
    Map<UUID, Attendance> present = crowd.present(event, session);
    var counts = new LinkedHashMap<String, Count>();
    var absent = new ArrayList<AttendanceRecap.Absentee>();
    Map<UUID, List<TimeInside>> inside = crowd.times(event, session);
    Map<UUID, AbsenceReason> reasons = crowd.absences(event, session);
    for (Participant person : crowd.invited(event, session)) {
      Participation capacity = Attendees.capacity(person, session).orElseThrow();
      Count count = counts.computeIfAbsent(capacity.institution(), _ -> new Count());
      Optional<Attendance> came = Optional.ofNullable(present.get(person.id()));
      if (came.isPresent()) {
        count.present(person.sex(), isLate(event, came.get()));
        inside.getOrDefault(person.id(), List.of()).forEach(time -> count.inside(event, time));
      } else {
        Optional<AbsenceReason> reason = Optional.ofNullable(reasons.get(person.id()));
        count.absent(reason);
        absent.add(new AttendanceRecap.Absentee(SheetPerson.of(person, capacity), reason));
      }
    }
    List<AttendanceRecap.Line> lines = new ArrayList<>();
    counts.forEach((institution, count) -> lines.add(count.line(institution)));
    String scope = session.map(Session::name).orElse("");
    Event counted = session.map(event::only).orElse(event);
    return new AttendanceRecap(counted, scope, lines, absent, Officials.under(event), identity);
  }

  private static boolean isLate(Event event, Attendance attendance) {
    return event
        .session(attendance.session())
        .filter(session -> event.isLate(session, attendance.arrival()))
        .isPresent();
  }

  /// The figures of one institution.
  private static final class Count {
    private int invited;
    private int men;
    private int women;
    private int late;
    private int absent;
    private int sick;
    private int excused;
    private int left;
    private int minutes;

    void inside(Event event, TimeInside time) {
      left += time.left().isPresent() ? 1 : 0;
      minutes += (int) time.length(event.end(time.first().session())).toMinutes();
    }

    void absent(Optional<AbsenceReason> reason) {
      invited++;
      absent++;
      sick += reason.filter(AbsenceReason.SICK::equals).isPresent() ? 1 : 0;
      excused += reason.filter(AbsenceReason.EXCUSED::equals).isPresent() ? 1 : 0;
    }

    void present(Sex sex, boolean isLate) {
      invited++;
      men += sex == Sex.MALE ? 1 : 0;
      women += sex == Sex.FEMALE ? 1 : 0;
      late += isLate ? 1 : 0;
    }

    AttendanceRecap.Line line(String institution) {
      return new AttendanceRecap.Line(
          institution, invited, men, women, late, absent, sick, excused, left, minutes);
    }
  }
}
