package id.balai.domain.access;

import java.time.Duration;
import java.time.Instant;

/// Wrong secrets in a row. Five are free, then comes a pause that doubles with every further one; a
/// right secret begins anew.
///
/// @param wrong how many
/// @param last when the last one was given
public record Tries(int wrong, Instant last) {

  /// None so far.
  public static final Tries NONE = new Tries(0, Instant.EPOCH);

  private static final int FREE = 5;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final int MOST_DOUBLINGS = 7;

  /// As many as begin the first pause, all of them now.
  public static Tries pausedFrom(Instant now) {
    return new Tries(FREE, now);
  }

  /// One more.
  public Tries andWrong(Instant now) {
    return new Tries(wrong + 1, now);
  }

  /// The same pause from now on, where the clock was set back behind the last try: it makes nobody
  /// wait longer than the whole pause.
  public Tries atLatest(Instant now) {
    return now.isBefore(last) ? new Tries(wrong, now) : this;
  }

  /// How many may still be wrong before a pause begins.
  public int left() {
    return Math.max(0, FREE - wrong);
  }

  /// How long nobody may try; zero: now.
  public Duration pause(Instant now) {
    if (wrong < FREE) {
      return Duration.ZERO;
    }
    Duration whole = FIRST_PAUSE.multipliedBy(1L << Math.min(wrong - FREE, MOST_DOUBLINGS));
    Duration left = whole.minus(Duration.between(last, now));
    return left.isNegative() ? Duration.ZERO : left;
  }
}
