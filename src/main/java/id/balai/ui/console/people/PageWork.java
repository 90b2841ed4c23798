package id.balai.ui.console.people;

import id.balai.service.dataprotection.ErasureReport;
import id.balai.ui.console.ErasureWords;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The work of the page in the background, and the sentence about the result of it.
final class PageWork {

  private static final Logger LOG = LoggerFactory.getLogger(PageWork.class);

  private final Tasks tasks;
  private final Messages messages;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  PageWork(Tasks tasks, Messages messages) {
    this.tasks = tasks;
    this.messages = messages;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  void say(String key, Object... values) {
    status.set(messages.text(key, values));
  }

  /// Says what an erasure reached and what it cannot.
  void status(ErasureReport erasure) {
    status.set(new ErasureWords(messages).of(List.of(erasure)));
  }

  /// Says a sentence that stands already.
  void sayPlain(String sentence) {
    status.set(sentence);
  }

  /// Does something that somebody waits for; nothing else can be begun meanwhile.
  <T> void run(Callable<T> task, Consumer<T> done) {
    busy.set(true);
    status.set("");
    tasks.run(
        task,
        result -> {
          busy.set(false);
          done.accept(result);
        },
        this::broken);
  }

  /// Looks something up that nobody waits for.
  <T> void look(Callable<T> task, Consumer<T> done) {
    tasks.run(task, done, this::broken);
  }

  void broken(Exception trouble) {
    busy.set(false);
    status.set(
        ErrorMessages.status(
            LOG, "the list of people could not be worked on", trouble, messages, "people.trouble"));
  }
}
