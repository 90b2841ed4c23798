package id.balai.ui.console;

import id.balai.service.access.NotAllowedException;
import id.balai.service.access.OperatorPinService;
import id.balai.ui.task.Tasks;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a new PIN for the operators of this computer, typed twice.
public final class ChoosePin {

  private static final Logger LOG = LoggerFactory.getLogger(ChoosePin.class);

  /// The result.
  public enum Outcome {
    NONE,
    /// Not 4 to 12 digits, or the one that everybody knows.
    NO_PIN,
    /// The two are not the same.
    DIFFER,
    KEPT,
    NOT_KEPT,
    /// The current actor may not; nothing was changed.
    NOT_ALLOWED
  }

  private final OperatorPinService pin;
  private final Tasks tasks;
  private final Runnable kept;
  private final StringProperty first = new SimpleStringProperty("");
  private final StringProperty second = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NONE);

  /// @param kept is called when the PIN is on disk
  public ChoosePin(OperatorPinService pin, Tasks tasks, Runnable kept) {
    this.pin = pin;
    this.tasks = tasks;
    this.kept = kept;
  }

  StringProperty firstProperty() {
    return first;
  }

  StringProperty secondProperty() {
    return second;
  }

  /// The result of the last try.
  public ReadOnlyObjectProperty<Outcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /// Keeps what was typed.
  public void keep() {
    String chosen = first.get();
    if (!OperatorPinService.isGood(chosen)) {
      outcome.set(Outcome.NO_PIN);
    } else if (!chosen.equals(second.get())) {
      outcome.set(Outcome.DIFFER);
    } else {
      tasks.run(() -> pin.set(chosen), this::ended, this::onError);
    }
  }

  private void ended(boolean isKept) {
    first.set("");
    second.set("");
    outcome.set(isKept ? Outcome.KEPT : Outcome.NOT_KEPT);
    if (isKept) {
      kept.run();
    }
  }

  private void onError(Exception cause) {
    if (cause instanceof NotAllowedException) {
      outcome.set(Outcome.NOT_ALLOWED);
      return;
    }
    LOG.error("the PIN could not be kept", cause);
    outcome.set(Outcome.NOT_KEPT);
  }
}
