package id.balai.app;

import id.balai.base.Threads;
import id.balai.domain.log.StoreAwayException;
import id.balai.service.dataprotection.MaintenanceJob;
import id.balai.service.merging.OfflineMerge;
import id.balai.store.jdbc.Store;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Walks the rounds of an open house on a thread of its own.
final class HourlyMaintenance {

  private static final Logger LOG = LoggerFactory.getLogger(HourlyMaintenance.class);

  private static final long SHELF_MINUTES = 10;
  private static final Duration PATIENCE = Duration.ofMillis(250);
  private static final Duration LOOK = Duration.ofSeconds(3);

  /// So that twenty doors in a rush are looked at together.
  private static final Duration REST = Duration.ofMillis(100);

  private static final long PATIENCE_SECONDS = 60;

  private final MaintenanceJob rounds;
  private final Store store;
  private final ScheduledExecutorService thread;
  private final ScheduledExecutorService shelf;
  private final Optional<Thread> news;
  private volatile boolean isOpen = true;
  private boolean isAway;

  private HourlyMaintenance(MaintenanceJob rounds, Store store, OfflineMerge merging) {
    this.rounds = rounds;
    this.store = store;
    this.news =
        store.isShared()
            ? Optional.of(Threads.NEWS.of(() -> hear(store, merging)))
            : Optional.empty();
    this.thread = Threads.MAINTENANCE.scheduled();
    this.shelf = Threads.SHELF.scheduled();
  }

  /// @param store is asked for what other stations record, where there are some
  /// @param merging decides what was recorded without the common database
  /// @param archives checks one archive of years ago, if one is due
  static HourlyMaintenance begin(
      MaintenanceJob rounds, Store store, OfflineMerge merging, Runnable archives) {
    var begun = new HourlyMaintenance(rounds, store, merging);
    begun.guarded(rounds::open);
    begun.thread.execute(() -> begun.guarded(store.room()::keep));
    if (!store.isShared()) {
      // What came by stick when the power went.
      begun.thread.execute(() -> begun.guarded(merging::merge));
    }
    var _ = begun.thread.scheduleAtFixedRate(begun::walk, 1, 1, TimeUnit.MINUTES);
    var _ =
        begun.thread.scheduleAtFixedRate(() -> begun.guarded(store::note), 1, 1, TimeUnit.MINUTES);
    var _ =
        begun.thread.scheduleAtFixedRate(
            () -> begun.guarded(store.room()::keep), 1, 1, TimeUnit.MINUTES);
    var _ =
        begun.shelf.scheduleWithFixedDelay(
            () -> begun.guarded(archives), SHELF_MINUTES, SHELF_MINUTES, TimeUnit.MINUTES);
    begun.news.ifPresent(Thread::start);
    return begun;
  }

  /// Lets what is under way end, and begins nothing more.
  void close() {
    shelf.shutdownNow();
    isOpen = false;
    thread.shutdown();
    try {
      if (news.isPresent()) {
        news.get().join(Duration.ofSeconds(PATIENCE_SECONDS));
      }
      if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.error("the rounds did not end in {} s", PATIENCE_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void walk() {
    forget();
    guarded(rounds::walk);
  }

  private void forget() {
    if (store.isErasedElsewhere()) {
      guarded(rounds::forget);
    }
  }

  /// The last signature, while something may still be recorded.
  void sign() {
    guarded(rounds::sign);
  }

  /// The last backup, after everything was recorded.
  void last() {
    forget();
    guarded(rounds::close);
  }

  /// Looks whenever the common database says so, and every few seconds in any case.
  private void hear(Store store, OfflineMerge merging) {
    long looked = System.nanoTime() - LOOK.toNanos();
    try {
      while (isOpen) {
        if (isTold(store) || System.nanoTime() - looked >= LOOK.toNanos()) {
          look(store, merging);
          looked = System.nanoTime();
          Thread.sleep(REST);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isTold(Store store) throws InterruptedException {
    try {
      return store.awaitNews(PATIENCE);
    } catch (StoreAwayException e) {
      Thread.sleep(PATIENCE);
      return true;
    }
  }

  private void look(Store store, OfflineMerge merging) {
    try {
      store.lookAtOthers();
      merging.merge();
      isAway = false;
    } catch (RuntimeException e) {
      // Away, renewed by a newer program, or broken: the next look is due all the same.
      if (!isAway) {
        LOG.warn("the common database cannot be read", e);
      }
      isAway = true;
    }
  }

  /// A round that fails must not end the ones after it.
  private void guarded(Runnable round) {
    try {
      round.run();
    } catch (RuntimeException e) {
      LOG.error("a round failed", e);
    }
  }
}
