package id.balai.store.jdbc;

import id.balai.base.Threads;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the badges of all events that are not closed once in the background, so that they are
/// held; until then, and for closed events, the tables answer.
final class BadgeCacheFilling implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(BadgeCacheFilling.class);

  /// Of each millisecond of reading it rests so many after it, so that whoever is at the door waits
  /// for a few hundred people at the most.
  private static final double RESTS = 0.25;

  /// While something changes, nothing can be held.
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final JdbcBadgeRepository badges;
  private final Thread thread = Threads.BADGES.of(this::fill);
  private volatile boolean isWanted = true;

  BadgeCacheFilling(JdbcBadgeRepository badges) {
    this.badges = badges;
  }

  void start() {
    thread.start();
  }

  private void fill() {
    try {
      for (UUID event : badges.openEvents()) {
        fill(event);
      }
    } catch (JdbiException e) {
      LOG.warn("not all badges are held in memory; the tables answer for the others", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void fill(UUID event) throws InterruptedException {
    int last = 0;
    OptionalInt next = OptionalInt.of(last);
    while (isWanted && next.isPresent()) {
      last = next.getAsInt();
      long begun = System.nanoTime();
      next = badges.holdAfter(event, last);
      boolean isHeldUp = next.isPresent() && next.getAsInt() == last;
      rest(isHeldUp ? PAUSE : Duration.ofNanos((long) ((System.nanoTime() - begun) * RESTS)));
    }
  }

  /// Whoever closes does not wait for it.
  private void rest(Duration time) throws InterruptedException {
    long until = System.nanoTime() + time.toNanos();
    synchronized (this) {
      for (long left = time.toNanos(); isWanted && left > 0; left = until - System.nanoTime()) {
        wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
      }
    }
  }

  /// Returns when nothing is read any more.
  @Override
  public void close() {
    synchronized (this) {
      isWanted = false;
      notifyAll();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
