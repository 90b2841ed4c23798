package id.balai.service.checkin;

import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Records and takes back presences at the committee's desk. Nothing is ever changed in silence: a
/// wrong record is annulled with its reason and a right one is made.
public final class AttendanceService {

  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;

  public AttendanceService(LedgerAccess access) {
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
  }

  /// Records somebody by hand, also when the session's door is closed (R54, R55); blocks until it
  /// is on disk.
  ///
  /// @return never [ByHandResult.Annulled] or [ByHandResult.NoLongerThere]
  public ByHandResult record(ByHand entry) {
    Event event = repositories.events().find(entry.event()).orElseThrow();
    Participant person = repositories.participants().find(entry.participant()).orElseThrow();
    if (person.inSession(entry.session()).isEmpty()) {
      return new ByHandResult.NotOnList();
    }
    Attendance attendance = attendance(entry, event);
    return ledger
        .record(currentActor.by(event), new DoorFact.Attended(attendance))
        .map(
            () -> new ByHandResult.Recorded(attendance),
            () -> already(event, entry.session(), person.id()),
            ByHandResult.Failed::new);
  }

  /// Enters why somebody did not come, or takes that out again; blocks until it is on disk. Who
  /// came is not absent.
  ///
  /// @param reason empty: nothing is known any more
  /// @return [ByHandResult.AbsenceNoted], [ByHandResult.Already], [ByHandResult.NotOnList] or
  ///   [ByHandResult.Failed]
  public ByHandResult noteAbsence(
      UUID eventId, String session, UUID participant, Optional<AbsenceReason> reason) {
    Event event = repositories.events().find(eventId).orElseThrow();
    Participant person = repositories.participants().find(participant).orElseThrow();
    if (person.inSession(session).isEmpty()) {
      return new ByHandResult.NotOnList();
    }
    var fact = new DoorFact.AbsenceNoted(eventId, session, participant, reason);
    return ledger
        .record(currentActor.by(event), fact)
        .map(
            () -> new ByHandResult.AbsenceNoted(participant),
            () -> already(event, session, participant),
            ByHandResult.Failed::new);
  }

  private ByHandResult already(Event event, String session, UUID participant) {
    return repositories
        .attendances()
        .find(event.id(), session, participant)
        .<ByHandResult>map(ByHandResult.Already::new)
        .orElseGet(ByHandResult.Failed::new);
  }

  /// Takes a record back; blocks until it is on disk. The record and the reason stay in the log,
  /// and the person can be recorded again.
  ///
  /// @param reason not blank
  /// @return [ByHandResult.Annulled], [ByHandResult.NoLongerThere] or [ByHandResult.Failed]
  public ByHandResult annul(Attendance attendance, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("nothing is taken back without a reason");
    }
    Event event = repositories.events().find(attendance.event()).orElseThrow();
    var fact = new DoorFact.AttendanceAnnulled(attendance, reason.strip());
    return ledger
        .record(currentActor.by(event), fact)
        .map(
            () -> new ByHandResult.Annulled(attendance),
            ByHandResult.NoLongerThere::new,
            ByHandResult.Failed::new);
  }

  /// Sets from how many minutes after its start on somebody is late for a session; blocks until it
  /// is on disk.
  ///
  /// @param minutes from 0; empty: nobody is late
  /// @return whether it was stored
  public boolean grace(UUID eventId, String session, Optional<Integer> minutes) {
    Event event = repositories.events().find(eventId).orElseThrow();
    List<Session> sessions =
        event.sessions().stream()
            .map(one -> one.code().equals(session) ? one.withGrace(minutes) : one)
            .toList();
    var fact = new WorkspaceFact.EventPlanned(event.withSessions(sessions));
    return ledger.record(currentActor.by(event), fact) instanceof Recording.Stored;
  }

  private static Instant instant(Event event, String session, LocalTime time) {
    return event.instant(event.session(session).orElseThrow(), time);
  }

  private Attendance attendance(ByHand entry, Event event) {
    return new Attendance(
            event.id(),
            entry.session(),
            entry.participant(),
            currentActor.now(),
            CurrentActor.NAME,
            entry.source(),
            entry.delegate(),
            entry.written().map(time -> instant(event, entry.session(), time)))
        .under(event.privacy().notice().version());
  }
}
