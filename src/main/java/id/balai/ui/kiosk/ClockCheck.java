package id.balai.ui.kiosk;

import java.time.Duration;
import java.time.Instant;

/// Tells a computer's clock that cannot be right: it stands before Balai existed, or before
/// something that was recorded at this event (R50).
final class ClockCheck {

  /// A battery that died sets computers back to years before this.
  private static final Instant EARLIEST = Instant.parse("2024-01-01T00:00:00Z");

  /// Two stations may differ by this much.
  private static final Duration SLACK = Duration.ofMinutes(2);

  private Instant newest = EARLIEST;

  /// Something was recorded then.
  void recorded(Instant at) {
    newest = at.isAfter(newest) ? at : newest;
  }

  boolean isWrong(Instant now) {
    return now.isBefore(EARLIEST) || now.isBefore(newest.minus(SLACK));
  }
}
