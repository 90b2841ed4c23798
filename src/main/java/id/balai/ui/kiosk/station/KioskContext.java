package id.balai.ui.kiosk.station;

import id.balai.domain.attendance.Door;
import id.balai.domain.event.DoorRules;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.ui.kiosk.flow.KioskServices;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.time.Clock;

/// Everything a kiosk is given.
///
/// @param services what it can have done
/// @param event the event it stands at
/// @param door its session and station
/// @param clock the time
/// @param tasks runs the services away from the screen
/// @param messages the words; the language of the moment of construction is the one to return to
/// @param station what belongs to this computer
public record KioskContext(
    KioskServices services,
    Event event,
    Door door,
    Clock clock,
    Tasks tasks,
    Messages messages,
    Station station) {

  /// The session whose attendance is recorded.
  ///
  /// @throws IllegalArgumentException when the event has no such session
  public Session session() {
    return event
        .session(door.session())
        .orElseThrow(() -> new IllegalArgumentException("no such session"));
  }

  /// Whether people only leave through this door (*pintu keluar*).
  public boolean isExit() {
    return event.door().leaving() == DoorRules.Leaving.EXIT_DOOR && door.place() == Door.Place.EXIT;
  }

  /// Times in the event's zone.
  public EventTime times() {
    return new EventTime(event.zone(), messages);
  }
}
