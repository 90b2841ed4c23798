package id.balai.ui.console.documents;

import id.balai.domain.access.AccessLevel;
import id.balai.service.batches.Progress;
import id.balai.ui.console.Permissions;
import id.balai.ui.task.Tasks;
import java.util.function.Function;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Work with papers, which can be watched and stopped. There is one at a time.
public final class WorkViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(WorkViewModel.class);

  private final Tasks tasks;
  private final Permissions permits;
  private final ReadOnlyBooleanWrapper isRunning = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  /// Work that can be watched and stopped.
  @FunctionalInterface
  public interface Work<T> {
    T run(Progress progress) throws Exception;
  }

  public WorkViewModel(Tasks tasks, Permissions permits) {
    this.tasks = tasks;
    this.permits = permits;
  }

  /// Whether nothing can be begun: something is being done, or the current actor may not.
  BooleanExpression barredProperty() {
    return isRunning.or(permits.barred(AccessLevel.COMMITTEE));
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return isRunning.getReadOnlyProperty();
  }

  /// The result of the work last done, as a sentence.
  public ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// Says a sentence.
  public void say(String sentence) {
    status.set(sentence);
  }

  /// Begins work, unless other work is being done.
  ///
  /// @param done the sentence for the result of it
  /// @param broken the sentence for what went wrong
  public <T> void begin(
      Work<T> work, Function<T, String> done, Function<Exception, String> broken) {
    if (isRunning.get()) {
      return;
    }
    isRunning.set(true);
    status.set("");
    Progress progress = tasks.activity().watch();
    tasks.run(
        () -> work.run(progress),
        result -> end(done.apply(result)),
        trouble -> {
          LOG.warn("work with papers was broken off", trouble);
          end(broken.apply(trouble));
        });
  }

  private void end(String sentence) {
    isRunning.set(false);
    status.set(sentence);
  }
}
