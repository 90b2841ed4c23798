package id.balai.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Runs work that blocks away from the screen's thread and brings its result back. Neither an
/// exception nor an error of the work is ever swallowed: it is handed on like a result.
public final class Tasks {

  private final Executor background;
  private final Executor screen;
  private final Activity activity = new Activity(this);

  /// @param background where work blocks; it is not closed by this
  /// @param screen shows what came of it
  public Tasks(Executor background, Executor screen) {
    this.background = background;
    this.screen = screen;
  }

  /// Tasks for a running program.
  ///
  /// @param background where work blocks; it is not closed by this
  public static Tasks onScreen(Executor background) {
    return new Tasks(background, Platform::runLater);
  }

  /// Does `work` in the background, then calls exactly one of the two on the screen's thread; where
  /// the program ends, neither.
  ///
  /// @param done takes the result
  /// @param broken takes the exception that ended it; an error of the machine comes as a
  ///   [WorkFailedException]
  public <T> void run(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> broken) {
    Activity.Step step = activity.step();
    try {
      background.execute(
          () -> {
            Runnable show = ending(work, done, broken);
            screen.execute(() -> step.end(show));
          });
    } catch (RejectedExecutionException e) {
      // A page asks once more while the program ends: nobody waits for the answer.
      screen.execute(() -> step.end(() -> {}));
    }
  }

  /// What a person asked for and is being done.
  public Activity activity() {
    return activity;
  }

  /// Does the work; what is left to do with its end belongs on the screen's thread.
  private static <T> Runnable ending(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> broken) {
    try {
      T result = work.call();
      return () -> done.accept(result);
    } catch (Exception e) {
      return () -> broken.accept(e);
    } catch (Error e) {
      return () -> broken.accept(new WorkFailedException(e));
    }
  }

  /// Makes a change on the screen's thread, from whichever thread.
  public void show(Runnable change) {
    screen.execute(change);
  }
}
