package id.balai.ui.task;

import id.balai.service.batches.Progress;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What a person asked for with a control and what is not done yet: all work that begins while the
/// control is being answered, and all that its results begin. All methods belong to the screen's
/// thread.
public final class Activity {

  private final Tasks tasks;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyStringWrapper steps = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper stoppable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private @Nullable Thread asking;
  private int begun;
  private @Nullable Watched watched;

  Activity(Tasks tasks) {
    this.tasks = tasks;
  }

  /// Whether something that was asked for is being done.
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// What the control that was used is called.
  public ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  /// How far the work is, 0 to 1; below 0 where that is not known.
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// How many steps are behind, as `12 / 40`; empty where that is not known.
  public ReadOnlyStringProperty stepsProperty() {
    return steps.getReadOnlyProperty();
  }

  /// Whether the work ends early where somebody wants it to.
  public ReadOnlyBooleanProperty stoppableProperty() {
    return stoppable.getReadOnlyProperty();
  }

  /// What the last action left, until the next one begins.
  public ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /// Lets a control that a person used be answered.
  ///
  /// @param called what the control is called
  public void answer(String called, Runnable answer) {
    if (asking != null) {
      answer.run();
      return;
    }
    if (begun == 0) {
      outcome.set(Optional.empty());
      name.set(called);
    }
    within(answer);
  }

  /// Tells how far the work is that begins now, and lets it be stopped after the step that is being
  /// done.
  public Progress watch() {
    var now = new Watched();
    watched = now;
    progress.set(-1);
    steps.set("");
    stoppable.set(true);
    return now;
  }

  /// Wants the work to stop.
  public void stop() {
    if (watched != null) {
      watched.isStopped = true;
      stoppable.set(false);
    }
  }

  /// Says what was done, once it is on disk.
  public void done(Outcome left) {
    outcome.set(Optional.of(left));
  }

  /// The outcome was read.
  public void dismiss() {
    outcome.set(Optional.empty());
  }

  /// Counts work that begins, where a person asked for it.
  Step step() {
    if (asking == null || asking != Thread.currentThread()) {
      return Runnable::run;
    }
    begun++;
    running.set(true);
    return this::end;
  }

  private void end(Runnable show) {
    try {
      within(show);
    } finally {
      begun--;
      if (begun == 0) {
        watched = null;
        stoppable.set(false);
        progress.set(-1);
        steps.set("");
        running.set(false);
      }
    }
  }

  private void within(Runnable answer) {
    Thread before = asking;
    asking = Thread.currentThread();
    try {
      answer.run();
    } finally {
      asking = before;
    }
  }

  /// Work that was begun.
  @FunctionalInterface
  interface Step {

    /// Shows the result of the work; what that begins belongs to the same action.
    void end(Runnable show);
  }

  private final class Watched implements Progress {

    private volatile boolean isStopped;

    @Override
    public void at(int done, int total) {
      double now = total == 0 ? 1 : (double) done / total;
      tasks.show(
          () -> {
            if (watched == this) {
              progress.set(now);
              steps.set(done + " / " + total);
            }
          });
    }

    @Override
    public boolean isStopped() {
      return isStopped;
    }
  }
}
