package id.balai.service.checkin;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.Passage;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import java.util.List;
import java.util.Optional;

/// Takes back at a door what a scan recorded there of somebody who did not stand there ("Bukan
/// saya").
public final class TakingBack {

  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final Doorway doorway;

  TakingBack(LedgerAccess access) {
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.doorway = new Doorway(access.repositories(), access.currentActor());
  }

  /// Takes back what this door has just recorded, because the person who stands there is somebody
  /// else ("Bukan saya"); blocks until it is on disk. A record that was there before, or that
  /// somebody made anew meanwhile, stays.
  ///
  /// @param caused the record that the answer on the screen told of
  /// @return whether that record no longer stands
  public boolean takeBack(Attendance caused, Door door) {
    Event event = doorway.find(door).orElseThrow();
    Session session = event.session(caused.session()).orElseThrow();
    Optional<Attendance> standing =
        repositories.attendances().find(event.id(), session.code(), caused.participant());
    if (standing.filter(caused::isSameRecord).isEmpty()) {
      return true;
    }
    var fact = new DoorFact.AttendanceAnnulled(caused, DoorFact.AttendanceAnnulled.NOT_ME);
    return !(ledger.record(currentActor.at(door, event), fact) instanceof Recording.Failed);
  }

  /// Takes back that somebody went out or came in again just now, because the person who stands
  /// there is somebody else; blocks until it is on disk.
  ///
  /// @return whether that passage no longer stands
  public boolean takeBack(Passage caused, Door door) {
    Event event = doorway.find(door).orElseThrow();
    List<Passage> standing =
        repositories.attendances().passages(event.id(), caused.session(), caused.participant());
    if (standing.isEmpty() || !standing.getLast().isSameRecord(caused)) {
      return true;
    }
    var fact = new DoorFact.PassageAnnulled(caused);
    return !(ledger.record(currentActor.at(door, event), fact) instanceof Recording.Failed);
  }
}
