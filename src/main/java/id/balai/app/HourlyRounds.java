package id.balai.app;

import id.balai.service.keeping.Rounds;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Walks the rounds of an open house on a thread of its own.
final class HourlyRounds {

  private static final Logger LOG = LoggerFactory.getLogger(HourlyRounds.class);

  private static final long PATIENCE_SECONDS = 60;

  private final Rounds rounds;
  private final ScheduledExecutorService thread;

  private HourlyRounds(Rounds rounds) {
    this.rounds = rounds;
    this.thread =
        Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "balai-rounds"));
  }

  static HourlyRounds begin(Rounds rounds) {
    var begun = new HourlyRounds(rounds);
    begun.thread.execute(() -> begun.guarded(rounds::open));
    var _ =
        begun.thread.scheduleAtFixedRate(() -> begun.guarded(rounds::walk), 1, 1, TimeUnit.MINUTES);
    return begun;
  }

  /// Lets what is under way end, and begins nothing more.
  void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.error("the rounds did not end in {} s", PATIENCE_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The last backup, after everything was recorded.
  void last() {
    guarded(rounds::close);
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
