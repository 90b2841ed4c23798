package id.balai.domain.printing;

import java.util.Set;

/// Watches a job on its way to the paper; called on the printing thread.
public interface PrintWatch {

  /// Nobody watches and nobody cancels.
  PrintWatch UNSEEN = new PrintWatch() {};

  /// The print system has taken the job.
  default void queued() {}

  /// The job waits because the printer complains.
  default void waiting(Set<PrinterTrouble> troubles) {}

  /// Whether somebody wants the job taken out of the queue.
  default boolean isCancelled() {
    return false;
  }

  /// The same watch, which does one thing more when the print system has taken the job.
  default PrintWatch doing(Runnable onQueued) {
    PrintWatch watch = this;
    return new PrintWatch() {
      @Override
      public void queued() {
        onQueued.run();
        watch.queued();
      }

      @Override
      public void waiting(Set<PrinterTrouble> troubles) {
        watch.waiting(troubles);
      }

      @Override
      public boolean isCancelled() {
        return watch.isCancelled();
      }
    };
  }
}
