package id.balai.ui.kiosk;

import static java.time.temporal.ChronoUnit.DAYS;

import id.balai.domain.event.Event;
import java.time.Duration;
import java.time.Instant;

/// Tells a computer's clock that cannot be right: it stands before Balai existed, or before
/// something that was recorded at this event, or far from the day of the event (R50).
final class ClockCheck {

  /// A battery that died sets computers back to years before this.
  private static final Instant EARLIEST = Instant.parse("2024-01-01T00:00:00Z");

  /// Two stations may differ by this much.
  private static final Duration SLACK = Duration.ofMinutes(2);

  /// A kiosk is tried weeks before its day and opened again for papers weeks after, not longer.
  private static final int MOST_DAYS_AWAY = 45;

  private final Event event;
  private Instant newest = EARLIEST;

  ClockCheck(Event event) {
    this.event = event;
  }

  /// Something was recorded then.
  void recorded(Instant at) {
    newest = at.isAfter(newest) ? at : newest;
  }

  boolean isWrong(Instant now) {
    long daysAway = DAYS.between(event.date(), now.atZone(event.zone()).toLocalDate());
    return now.isBefore(EARLIEST)
        || now.isBefore(newest.minus(SLACK))
        || Math.abs(daysAway) > MOST_DAYS_AWAY;
  }
}
