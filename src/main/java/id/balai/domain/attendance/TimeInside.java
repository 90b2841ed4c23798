package id.balai.domain.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When somebody was inside during one session: from the first record of presence on, without the
/// times between going out and coming in again.
///
/// @param first the record of presence
/// @param passages the goings out and comings in since, oldest first, each the other way than the
///   one before it; the first one goes out
public record TimeInside(Attendance first, List<Passage> passages) {

  public TimeInside {
    passages = List.copyOf(passages);
  }

  /// Somebody who was not seen to go out.
  public TimeInside(Attendance first) {
    this(first, List.of());
  }

  /// The same after one more passage.
  public TimeInside with(Passage passage) {
    return new TimeInside(first, Stream.concat(passages.stream(), Stream.of(passage)).toList());
  }

  /// Whether the person is inside, as far as it was recorded.
  public boolean isInside() {
    return passages.isEmpty() || passages.getLast().way() == Passage.Way.IN;
  }

  /// When the person left for good: the last going out that no coming in followed.
  public Optional<Instant> left() {
    return isInside() ? Optional.empty() : Optional.of(passages.getLast().at());
  }

  /// When the person came or passed last.
  public Instant lastSeen() {
    return passages.isEmpty() ? first.arrival() : passages.getLast().at();
  }

  /// How long the person was inside. Who was not seen to leave counts as inside until `end`.
  ///
  /// @param end when nobody is inside any more; what was recorded later counts all the same
  public Duration length(Instant end) {
    Duration sum = Duration.ZERO;
    Instant since = first.arrival();
    boolean isInside = true;
    for (Passage passage : passages) {
      if (passage.way() == Passage.Way.IN) {
        since = passage.at();
        isInside = true;
      } else if (isInside) {
        sum = sum.plus(between(since, passage.at()));
        isInside = false;
      }
    }
    return isInside ? sum.plus(between(since, end)) : sum;
  }

  private static Duration between(Instant from, Instant to) {
    Duration length = Duration.between(from, to);
    return length.isNegative() ? Duration.ZERO : length;
  }
}
