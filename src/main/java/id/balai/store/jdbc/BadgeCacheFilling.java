package id.balai.store.jdbc;

import id.balai.base.Threads;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads all badges once in the background, so that they are held; until then the tables answer.
final class BadgeCacheFilling implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(BadgeCacheFilling.class);

  private static final UUID NOBODY = new UUID(0, 0);

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
    UUID last = NOBODY;
    Optional<UUID> next = Optional.of(last);
    try {
      while (isWanted && next.isPresent()) {
        last = next.get();
        next = badges.holdAfter(last);
        if (next.isPresent() && next.get().equals(last)) {
          Thread.sleep(PAUSE);
        }
      }
    } catch (JdbiException e) {
      LOG.warn("not all badges are held in memory; the tables answer for the others", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Returns when nothing is read any more.
  @Override
  public void close() {
    isWanted = false;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
