package id.balai.domain.event;

import java.time.Instant;
import java.time.LocalDate;
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
/// @param date the day of an event of several days on which it happens, in the event's zone; empty:
///   the event's first day, as in older events
public record Session(
    String code,
    String name,
    LocalTime starts,
    LocalTime ends,
    Optional<Instant> opens,
    Optional<Instant> closes,
    Optional<Integer> grace,
    Optional<LocalDate> date) {

  /// Sessions of older journals have neither grace nor date.
  public Session {
    grace = grace == null ? Optional.empty() : grace;
    date = date == null ? Optional.empty() : date;
  }

  /// A session in which nobody is late.
  public Session(
      String code,
      String name,
      LocalTime starts,
      LocalTime ends,
      Optional<Instant> opens,
      Optional<Instant> closes) {
    this(code, name, starts, ends, opens, closes, Optional.empty(), Optional.empty());
  }

  /// The same session with another grace, in minutes from 0.
  public Session withGrace(Optional<Integer> minutes) {
    return new Session(code, name, starts, ends, opens, closes, minutes, date);
  }

  /// The same session on another day.
  ///
  /// @param day empty: the event's first day
  public Session on(Optional<LocalDate> day) {
    return new Session(code, name, starts, ends, opens, closes, grace, day);
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
