package id.balai.ui.console.settings;

import id.balai.domain.event.Event;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.task.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whom to tell when data of the event got out.
final class BreachViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(BreachViewModel.class);

  private static final String FILE = "orang-terdampak.csv";

  private final ConsoleContext context;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  BreachViewModel(ConsoleContext context) {
    this.context = context;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  ReadOnlyStringProperty statusProperty() {
    return status.getReadOnlyProperty();
  }

  /// Writes the list into the event's papers folder.
  void write() {
    busy.set(true);
    status.set("");
    context.tasks().run(this::list, this::written, this::onError);
  }

  private Written list() throws IOException {
    Event event =
        context
            .services()
            .repositories()
            .events()
            .find(context.event())
            .orElseThrow(() -> new IOException("the event is gone"));
    Path file = context.papers().of(event.code()).resolve(FILE);
    return new Written(context.services().keeping().affected().write(event, file), file);
  }

  private void written(Written list) {
    busy.set(false);
    status.set(
        context.messages().text("keeping.breach.written", list.people(), list.file().toString()));
    context.tasks().activity().done(Outcome.file(status.get(), list.file()));
  }

  private void onError(Exception cause) {
    busy.set(false);
    status.set(
        ErrorMessages.status(
            LOG,
            "the list of affected people could not be written",
            cause,
            context.messages(),
            "keeping.broken"));
  }

  private record Written(int people, Path file) {}
}
