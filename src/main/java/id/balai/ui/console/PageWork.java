package id.balai.ui.console;

import id.balai.ui.task.Outcome;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Work in the background, and one sentence about the last action. A page of the console has it as
/// a [PageModel]; a screen before any event (the choice of an event, signing in, a folder that did
/// not open, the form for a new event) has it as it is. All methods belong to the screen's thread.
public sealed class PageWork permits PageModel {

  private static final Logger LOG = LoggerFactory.getLogger(PageWork.class);

  private final Tasks tasks;
  private final Messages messages;
  private final ObjectProperty<Supplier<String>> said = new SimpleObjectProperty<>(() -> "");
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  public PageWork(Tasks tasks, Messages messages) {
    this.tasks = tasks;
    this.messages = messages;
    status.bind(messages.bind(() -> said.get().get(), said));
  }

  /// The words of the screens.
  public final Messages messages() {
    return messages;
  }

  /// Runs work whose end this page does not show itself.
  public final Tasks tasks() {
    return tasks;
  }

  /// The result of the last action, as a sentence in the language of the moment; may be empty.
  public final ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// Whether something is being done that nothing else may begin beside.
  public final ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Says the words of a key with values put in.
  public final void say(String key, Object... values) {
    said.set(() -> messages.text(key, values));
  }

  /// Says a sentence that is made already; an empty one says nothing.
  public final void tell(String sentence) {
    said.set(() -> sentence);
  }

  /// Shows over all pages what was left.
  public final void done(Outcome left) {
    tasks.activity().done(left);
  }

  /// Does `work` in the background and gives its result to `done`; what goes wrong is said.
  ///
  /// @param otherwise key of what is said where machinery breaks
  public final <T> void run(Callable<T> work, Consumer<? super T> done, String otherwise) {
    tasks.run(work, done, cause -> broken(cause, otherwise));
  }

  /// As [#run], for something that somebody waits for: nothing else can be begun meanwhile, and
  /// what was said before is gone.
  public final <T> void runAlone(Callable<T> work, Consumer<? super T> done, String otherwise) {
    tell("");
    alone(work, done, otherwise);
  }

  /// As [#runAlone(Callable, Consumer, String)], and says so.
  ///
  /// @param meanwhile key of what is said until it is done
  public final <T> void runAlone(
      String meanwhile, Callable<T> work, Consumer<? super T> done, String otherwise) {
    say(meanwhile);
    alone(work, done, otherwise);
  }

  private <T> void alone(Callable<T> work, Consumer<? super T> done, String otherwise) {
    busy.set(true);
    run(
        work,
        result -> {
          busy.set(false);
          done.accept(result);
        },
        otherwise);
  }

  /// Says why something was not done.
  ///
  /// @param otherwise key of what is said where machinery breaks
  public final void broken(Exception cause, String otherwise) {
    String sentence = trouble(cause, otherwise);
    tell(sentence);
    busy.set(false);
  }

  /// Why something was not done, as a sentence.
  ///
  /// @param otherwise key of what is said where machinery breaks
  public final String trouble(Exception cause, String otherwise) {
    return ErrorMessages.status(LOG, otherwise, cause, messages, otherwise);
  }
}
