package id.balai.service.dataprotection;

import id.balai.domain.event.Event;
import id.balai.domain.event.EventRepository;
import id.balai.domain.event.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What is done by itself, each hour and whenever a session closes: the log's head is signed, then
/// a backup is made.
public final class MaintenanceJob {

  private static final Duration HOUR = Duration.ofHours(1);

  private final EventRepository events;
  private final DataProtection keeping;
  private final Clock clock;
  private Instant last;

  public MaintenanceJob(EventRepository events, DataProtection keeping, Clock clock) {
    this.events = events;
    this.keeping = keeping;
    this.clock = clock;
    this.last = clock.instant();
  }

  /// The house was opened: its log's head is signed.
  public void open() {
    keeping.heads().sign();
  }

  /// Does what is due; to be called every minute or so.
  ///
  /// @return whether anything was due
  public synchronized boolean walk() {
    Instant now = clock.instant();
    if (now.isBefore(last.plus(HOUR)) && !hasSessionClosed(now)) {
      return false;
    }
    last = now;
    keeping.heads().sign();
    keeping.backups().make();
    return true;
  }

  /// The house closes: what was recorded since the last backup goes into one more.
  public void close() {
    keeping.backups().make();
  }

  private boolean hasSessionClosed(Instant now) {
    return events.all().stream()
        .map(Event::sessions)
        .flatMap(List::stream)
        .map(Session::closes)
        .flatMap(java.util.Optional::stream)
        .anyMatch(closes -> closes.isAfter(last) && !closes.isAfter(now));
  }
}
