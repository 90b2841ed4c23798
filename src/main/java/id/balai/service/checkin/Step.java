package id.balai.service.checkin;

import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.Passage;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.event.DoorRules.Leaving;
import id.balai.domain.event.Event;
import java.time.Duration;
import java.time.Instant;

/// What it means that somebody shows a badge at a door who is recorded as present.
public sealed interface Step {

  /// How long after a going out the same badge at the same kind of door is the same going out.
  Duration REPEATED = Duration.ofMinutes(1);

  /// Nothing new: the person is inside.
  record Stays() implements Step {}

  /// The person goes out now.
  record Goes() implements Step {}

  /// The person went out before and does not come in here.
  ///
  /// @param out that going out
  record Went(Passage out) implements Step {}

  /// The person was out and comes in again.
  record Returns() implements Step {}

  /// Decides by the rules of the event.
  ///
  /// @param place where the door leads
  static Step of(Event event, Door.Place place, TimeInside time, Instant now) {
    if (place == Door.Place.INSIDE) {
      return new Stays();
    }
    return switch (event.door().leaving()) {
      case NOT_RECORDED -> new Stays();
      case EXIT_DOOR -> place == Door.Place.EXIT ? atExit(time) : atEntrance(time);
      case SECOND_SCAN -> atAnyDoor(event, time, now);
    };
  }

  /// Whether a door of this event is one through which people only leave.
  static boolean isExit(Event event, Door.Place place) {
    return place == Door.Place.EXIT && event.door().leaving() == Leaving.EXIT_DOOR;
  }

  private static Step atExit(TimeInside time) {
    return time.isInside() ? new Goes() : new Went(time.passages().getLast());
  }

  private static Step atEntrance(TimeInside time) {
    return time.isInside() ? new Stays() : new Returns();
  }

  private static Step atAnyDoor(Event event, TimeInside time, Instant now) {
    Duration since = Duration.between(time.lastSeen(), now);
    if (time.isInside()) {
      return since.compareTo(event.door().stayed()) < 0 ? new Stays() : new Goes();
    }
    return since.compareTo(REPEATED) < 0 ? new Went(time.passages().getLast()) : new Returns();
  }
}
