package id.balai.service.access;

import id.balai.domain.access.AccessMemory;
import id.balai.domain.access.Tries;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Slows down guessing; what was guessed wrong is on disk before the answer, so that pulling the
/// plug forgets nothing.
final class Guess {

  private final AccessMemory memory;
  private final Clock clock;

  Guess(AccessMemory memory, Clock clock) {
    this.memory = memory;
    this.clock = clock;
  }

  /// Checks a secret unless there were too many wrong ones.
  ///
  /// @param whose key of the counter
  synchronized SecretCheck check(String whose, BooleanSupplier isRight) {
    Tries before = memory.tries(whose).atLatest(clock.instant());
    Duration pause = before.pause(clock.instant());
    if (!pause.isZero()) {
      return new SecretCheck.Paused(pause);
    }
    if (isRight.getAsBoolean()) {
      if (before.wrong() > 0) {
        memory.keepTries(whose, Tries.NONE);
      }
      return new SecretCheck.Right();
    }
    Tries after = before.andWrong(clock.instant());
    memory.keepTries(whose, after);
    Duration next = after.pause(clock.instant());
    return next.isZero() ? new SecretCheck.Wrong(after.left()) : new SecretCheck.Paused(next);
  }
}
