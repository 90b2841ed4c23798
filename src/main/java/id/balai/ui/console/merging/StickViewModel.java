package id.balai.ui.console.merging;

import id.balai.domain.dataprotection.DataCustody;
import id.balai.service.merging.StickResult;
import id.balai.service.merging.StickService;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes and takes the file that goes from laptop to laptop. All methods belong to the screen's
/// thread.
final class StickViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(StickViewModel.class);

  private final StickService sticks;
  private final Tasks tasks;
  private final Messages messages;
  private final Runnable taken;
  private final StringProperty password = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper isBusy = new ReadOnlyBooleanWrapper();

  /// @param taken is run when something new came
  StickViewModel(ConsoleContext context, Runnable taken) {
    this.sticks = context.services().sticks();
    this.tasks = context.tasks();
    this.messages = context.messages();
    this.taken = taken;
  }

  StringProperty passwordProperty() {
    return password;
  }

  /// The result of the last action; may be empty.
  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return isBusy.getReadOnlyProperty();
  }

  /// Writes everything into a file, under the password that is typed.
  void give(Path file) {
    run(typed -> () -> sticks.give(file, typed));
  }

  /// Takes a file whose password is typed.
  void take(Path file) {
    run(typed -> () -> sticks.take(file, typed));
  }

  private void run(Function<char[], Callable<StickResult>> work) {
    char[] typed = password.get().toCharArray();
    password.set("");
    isBusy.set(true);
    status.set(messages.text("merging.stick.working"));
    tasks.run(
        () -> {
          try {
            return work.apply(typed).call();
          } finally {
            Arrays.fill(typed, ' ');
          }
        },
        this::answered,
        this::onError);
  }

  private void answered(StickResult result) {
    isBusy.set(false);
    status.set(sentence(result));
    if (result instanceof StickResult.Taken) {
      taken.run();
    }
  }

  private String sentence(StickResult result) {
    return switch (result) {
      case StickResult.Given given -> messages.text("merging.stick.given", given.entries());
      case StickResult.Taken(int entries, _) when entries == 0 ->
          messages.text("merging.stick.known");
      case StickResult.Taken(int entries, int decided) when decided == 0 ->
          messages.text("merging.stick.taken", entries);
      case StickResult.Taken(int entries, int decided) ->
          messages.text("merging.stick.taken.decided", entries, decided);
      case StickResult.ShortPassword _ ->
          messages.text("keeping.password.short", DataCustody.LEAST_PASSWORD);
      case StickResult.Foreign _ -> messages.text("merging.stick.foreign");
      case StickResult.Newer _ -> messages.text("merging.stick.newer");
      case StickResult.Closed _ -> messages.text("merging.stick.closed");
      case StickResult.Broken _ -> messages.text("merging.stick.broken");
      case StickResult.Forked _ -> messages.text("merging.stick.forked");
      case StickResult.Shared _ -> messages.text("merging.stick.shared");
      case StickResult.Failed _ -> messages.text("merging.stick.failed");
    };
  }

  private void onError(Exception trouble) {
    isBusy.set(false);
    status.set(
        ErrorMessages.status(
            LOG,
            "a stick could not be written or taken",
            trouble,
            messages,
            "merging.stick.failed"));
  }
}
