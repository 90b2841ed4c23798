package id.balai.ui.console.lists;

import id.balai.ui.console.ErrorMessages;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The work of the page in the background, one at a time, and the sentence about what is wrong.
final class ListWork {

  private static final Logger LOG = LoggerFactory.getLogger(ListWork.class);

  final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  final ReadOnlyIntegerWrapper progress = new ReadOnlyIntegerWrapper();
  final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final Tasks tasks;
  private final Messages messages;

  ListWork(Tasks tasks, Messages messages) {
    this.tasks = tasks;
    this.messages = messages;
  }

  <T> void run(Callable<T> task, Consumer<T> done) {
    busy.set(true);
    progress.set(0);
    problem.set("");
    tasks.run(
        task,
        result -> {
          busy.set(false);
          done.accept(result);
        },
        this::broken);
  }

  /// So many rows or facts are behind; from any thread.
  void seen(int done) {
    tasks.show(() -> progress.set(done));
  }

  void broken(Exception trouble) {
    busy.set(false);
    problem.set(
        ErrorMessages.status(
            LOG, "the list could not be worked on", trouble, messages, "lists.trouble"));
  }
}
