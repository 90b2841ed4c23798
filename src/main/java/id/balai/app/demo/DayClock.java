package id.balai.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands until it is moved: the time of a day that is played.
public final class DayClock extends Clock {

  private Instant now;

  DayClock(Instant start) {
    now = start;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  synchronized void advance(Duration by) {
    now = now.plus(by);
  }

  /// Moves to a moment, never back.
  synchronized void advanceTo(Instant moment) {
    if (moment.isAfter(now)) {
      now = moment;
    }
  }
}
