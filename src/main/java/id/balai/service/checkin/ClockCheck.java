package id.balai.service.checkin;

import static java.time.temporal.ChronoUnit.DAYS;

import id.balai.domain.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// Tells a computer's clock that cannot be right: it stands before Balai existed, or before
/// something that was recorded at this event, or far from the days of the event (R50).
public final class ClockCheck {

  /// A battery that died sets computers back to years before this.
  private static final Instant EARLIEST = Instant.parse("2024-01-01T00:00:00Z");

  /// Two stations may differ by this much.
  private static final Duration SLACK = Duration.ofMinutes(2);

  /// A kiosk is tried weeks before its day and opened again for papers weeks after, not longer.
  private static final int MOST_DAYS_AWAY = 45;

  private final Event event;
  private Instant newest = EARLIEST;

  public ClockCheck(Event event) {
    this.event = event;
  }

  /// Something was recorded then.
  public void recorded(Instant at) {
    newest = at.isAfter(newest) ? at : newest;
  }

  /// Whether a clock that says this cannot be right, or does not fit the event.
  public boolean isWrong(Instant now) {
    return isBeforeBalai(now) || isBefore(now, newest) || isFar(now);
  }

  /// Whether a clock only stands far from every day of the event: then either may be wrong, and
  /// with an old or a sample event neither is.
  public boolean isOnlyFar(Instant now) {
    return isFar(now) && !isBeforeBalai(now) && !isBefore(now, newest);
  }

  private boolean isFar(Instant now) {
    LocalDate today = now.atZone(event.zone()).toLocalDate();
    return event.days().stream()
        .allMatch(day -> Math.abs(DAYS.between(day, today)) > MOST_DAYS_AWAY);
  }

  /// Whether a clock stands before there was anything to record with.
  public static boolean isBeforeBalai(Instant now) {
    return now.isBefore(EARLIEST);
  }

  /// Whether a clock stands before something that was recorded, by more than stations may differ.
  public static boolean isBefore(Instant now, Instant recorded) {
    return now.isBefore(recorded.minus(SLACK));
  }
}
