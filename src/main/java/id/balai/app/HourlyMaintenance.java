package id.balai.app;

import id.balai.base.Threads;
import id.balai.service.checkin.OfflineScanMerge;
import id.balai.service.dataprotection.MaintenanceJob;
import id.balai.store.jdbc.Store;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Walks the rounds of an open house on a thread of its own.
final class HourlyMaintenance {

  private static final Logger LOG = LoggerFactory.getLogger(HourlyMaintenance.class);

  private static final long LOOK_MS = 400;
  private static final long SHELF_MINUTES = 10;
  private static final long PATIENCE_SECONDS = 60;

  private final MaintenanceJob rounds;
  private final ScheduledExecutorService thread;
  private final ScheduledExecutorService shelf;
  private boolean isAway;

  private HourlyMaintenance(MaintenanceJob rounds) {
    this.rounds = rounds;
    this.thread = Threads.MAINTENANCE.scheduled();
    this.shelf = Threads.SHELF.scheduled();
  }

  /// @param store is asked for what other stations record, where there are some
  /// @param merging decides what was recorded without the common database
  /// @param archives checks one archive of years ago, if one is due
  static HourlyMaintenance begin(
      MaintenanceJob rounds, Store store, OfflineScanMerge merging, Runnable archives) {
    var begun = new HourlyMaintenance(rounds);
    begun.guarded(rounds::open);
    begun.thread.execute(() -> begun.guarded(store.room()::keep));
    var _ =
        begun.thread.scheduleAtFixedRate(() -> begun.guarded(rounds::walk), 1, 1, TimeUnit.MINUTES);
    var _ =
        begun.thread.scheduleAtFixedRate(() -> begun.guarded(store::note), 1, 1, TimeUnit.MINUTES);
    var _ =
        begun.thread.scheduleAtFixedRate(
            () -> begun.guarded(store.room()::keep), 1, 1, TimeUnit.MINUTES);
    var _ =
        begun.shelf.scheduleWithFixedDelay(
            () -> begun.guarded(archives), SHELF_MINUTES, SHELF_MINUTES, TimeUnit.MINUTES);
    if (store.isShared()) {
      var _ =
          begun.thread.scheduleWithFixedDelay(
              () -> begun.looked(store, merging), LOOK_MS, LOOK_MS, TimeUnit.MILLISECONDS);
    }
    return begun;
  }

  /// Lets what is under way end, and begins nothing more.
  void close() {
    shelf.shutdownNow();
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.error("the rounds did not end in {} s", PATIENCE_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The last signature, while something may still be recorded.
  void sign() {
    guarded(rounds::sign);
  }

  /// The last backup, after everything was recorded.
  void last() {
    guarded(rounds::close);
  }

  private void looked(Store store, OfflineScanMerge merging) {
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
