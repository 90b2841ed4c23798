package id.balai.ui.kiosk.leaving;

import java.time.Duration;
import java.time.Instant;

/// Slows down guessing: five wrong PINs in a row, then a pause that doubles with every further one.
/// It belongs to the kiosk, not to a screen, so that going back does not forget.
public final class PinGate {

  private static final int FREE_TRIES = 5;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final int MOST_DOUBLINGS = 7;

  private int wrong;
  private Instant pausedUntil = Instant.MIN;

  /// How long nobody may try; zero: now.
  public Duration pause(Instant now) {
    return now.isBefore(pausedUntil) ? Duration.between(now, pausedUntil) : Duration.ZERO;
  }

  /// A wrong PIN was given.
  public void wrong(Instant now) {
    wrong++;
    if (wrong >= FREE_TRIES) {
      int doublings = Math.min(wrong - FREE_TRIES, MOST_DOUBLINGS);
      pausedUntil = now.plus(FIRST_PAUSE.multipliedBy(1L << doublings));
    }
  }

  /// The right PIN was given.
  public void right() {
    wrong = 0;
    pausedUntil = Instant.MIN;
  }
}
