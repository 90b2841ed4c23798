package id.balai.ui.console.stations;

import id.balai.service.hub.Mover;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Moves the records of a closed house and says how it goes. All methods belong to the screen's
/// thread.
public final class ChangeViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeViewModel.class);

  private final Function<Consumer<Mover.Step>, Mover.Moved> work;
  private final Tasks tasks;
  private final Messages messages;
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper();
  private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();

  /// @param work tells its steps and returns what came of it
  public ChangeViewModel(
      Function<Consumer<Mover.Step>, Mover.Moved> work, Tasks tasks, Messages messages) {
    this.work = work;
    this.tasks = tasks;
    this.messages = messages;
  }

  /// What is done, and at the end what came of it.
  ReadOnlyStringProperty saidProperty() {
    return said.getReadOnlyProperty();
  }

  /// How much of it is behind, 0 to 1.
  ReadOnlyDoubleProperty partProperty() {
    return part.getReadOnlyProperty();
  }

  /// Whether it has ended.
  public ReadOnlyBooleanProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  /// Begins.
  public void begin() {
    tasks.run(
        () -> work.apply(step -> tasks.show(() -> at(step))),
        this::ended,
        cause ->
            ended(
                ErrorMessages.status(
                    LOG, "a house was not moved", cause, messages, "stations.move.failed")));
  }

  private void at(Mover.Step step) {
    part.set(
        switch (step) {
          case COUNTING -> 0.1;
          case CARRYING -> 0.3;
          case COMPARING -> 0.7;
          case KEEPING -> 0.9;
        });
    said.set(messages.of("stations.step", step));
  }

  private void ended(Mover.Moved result) {
    ended(
        switch (result) {
          case Mover.Moved.Done(Map<String, Long> counted) ->
              messages.text(
                  "stations.moved",
                  counted.getOrDefault("people", 0L),
                  counted.getOrDefault("presences", 0L),
                  counted.getOrDefault("signatures", 0L));
          case Mover.Moved.Not(String key) -> messages.text(Troubles.of(key));
        });
  }

  private void ended(String sentence) {
    part.set(1);
    said.set(sentence);
    done.set(true);
  }
}
