package id.balai.service.batches;

/// Is told how far long work has come.
@FunctionalInterface
public interface Progress {

  /// Nobody watches.
  Progress UNSEEN = (_, _) -> {};

  /// `done` of `total` steps are behind.
  void at(int done, int total);

  /// Whether somebody wants the work to stop after the step that is being done.
  default boolean isStopped() {
    return false;
  }
}
