package id.balai.ui.task;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Does one thing at a time in the background; of those that were asked for meanwhile only the last
/// is done. All of it is called on the screen's thread.
public final class LatestOnly {

  private final Tasks tasks;
  private boolean isBusy;
  private Optional<Runnable> waiting = Optional.empty();

  public LatestOnly(Tasks tasks) {
    this.tasks = tasks;
  }

  /// Does `work` in the background when nothing else is being done here, and calls one of the two.
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> broken) {
    if (isBusy) {
      waiting = Optional.of(() -> run(work, done, broken));
      return;
    }
    isBusy = true;
    tasks.run(
        work,
        result -> end(() -> done.accept(result)),
        trouble -> end(() -> broken.accept(trouble)));
  }

  /// What is waiting is done also where showing the last result failed.
  private void end(Runnable show) {
    try {
      show.run();
    } finally {
      next();
    }
  }

  private void next() {
    isBusy = false;
    Optional<Runnable> last = waiting;
    waiting = Optional.empty();
    last.ifPresent(Runnable::run);
  }
}
