package id.balai.domain.event;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/// One part of the programme (*sesi*) that records its own attendance.
///
/// @param code short and unique within the event, for example `SOS`
/// @param name the printed name
/// @param starts printed start, local to the event's zone
/// @param ends printed end, local to the event's zone
/// @param opens first instant at which attendance is recorded; empty: open from the first day on
/// @param closes first instant at which it is no longer recorded; empty: never closes
/// @param grace minutes after `starts` from which somebody is late; empty: nobody is
public record Session(
    String code,
    String name,
    LocalTime starts,
    LocalTime ends,
    Optional<Instant> opens,
    Optional<Instant> closes,
    Optional<Integer> grace) {

  /// Sessions of older journals have no grace.
  public Session {
    grace = grace == null ? Optional.empty() : grace;
  }

  /// A session in which nobody is late.
  public Session(
      String code,
      String name,
      LocalTime starts,
      LocalTime ends,
      Optional<Instant> opens,
      Optional<Instant> closes) {
    this(code, name, starts, ends, opens, closes, Optional.empty());
  }

  /// The same session with another grace, in minutes from 0.
  public Session withGrace(Optional<Integer> minutes) {
    return new Session(code, name, starts, ends, opens, closes, minutes);
  }

  /// A session that stands open on any day.
  public static Session open(String code, String name, LocalTime starts, LocalTime ends) {
    return new Session(code, name, starts, ends, Optional.empty(), Optional.empty());
  }

  /// Whether `now` lies before the door opens.
  public boolean isTooEarly(Instant now) {
    return opens.isPresent() && now.isBefore(opens.get());
  }

  /// Whether `now` lies at or after the moment the door closed.
  public boolean isOver(Instant now) {
    return closes.isPresent() && !now.isBefore(closes.get());
  }
}
