package id.balai.service.dataprotection;

import id.balai.domain.event.Event;
import id.balai.domain.event.EventRepository;
import id.balai.domain.event.Session;
import id.balai.domain.log.LogHead;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is done by itself, each hour, whenever a session closes and when the house closes: the
/// log's head is signed, then a backup is made. A house that was only looked at stays as it was.
public final class MaintenanceJob {

  private static final Duration HOUR = Duration.ofHours(1);

  private final EventRepository events;
  private final DataProtection keeping;
  private final Clock clock;
  private Optional<LogHead> opened = Optional.empty();
  private Instant last;

  public MaintenanceJob(EventRepository events, DataProtection keeping, Clock clock) {
    this.events = events;
    this.keeping = keeping;
    this.clock = clock;
    this.last = clock.instant();
  }

  /// The house was opened: remembers where its log stands.
  public synchronized void open() {
    opened = keeping.heads().current();
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

  /// Somebody was erased at another station or laptop: no earlier backup of this one stays.
  public void forget() {
    keeping.backups().replaceAll();
  }

  /// The house is about to close: if anything was recorded since it was opened, its log's head is
  /// signed.
  public synchronized void sign() {
    if (!keeping.heads().current().equals(opened)) {
      keeping.heads().sign();
    }
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
        .flatMap(Optional::stream)
        .anyMatch(closes -> closes.isAfter(last) && !closes.isAfter(now));
  }
}
