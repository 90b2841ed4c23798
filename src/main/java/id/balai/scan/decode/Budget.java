package id.balai.scan.decode;

import java.time.Duration;
import java.util.function.LongSupplier;

/// The time that one frame may cost. Work asks between its steps whether it is spent; a step that
/// has begun is finished.
final class Budget {
  private final LongSupplier nanos;
  private final long end;

  private Budget(LongSupplier nanos, long end) {
    this.nanos = nanos;
    this.end = end;
  }

  /// A budget of `time` from now on the clock `nanos`.
  static Budget of(Duration time, LongSupplier nanos) {
    return new Budget(nanos, nanos.getAsLong() + time.toNanos());
  }

  /// Whether no further step may begin.
  boolean isSpent() {
    return nanos.getAsLong() - end >= 0;
  }
}
