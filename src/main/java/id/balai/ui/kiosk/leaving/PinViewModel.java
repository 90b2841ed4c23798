package id.balai.ui.kiosk.leaving;

import id.balai.service.access.SecretCheck;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes the operator's PIN.
public final class PinViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(PinViewModel.class);

  /// No PIN is longer.
  static final int LONGEST = 12;

  /// The result of the last try.
  enum Outcome {
    NONE,
    WRONG,
    PAUSED,
    BROKEN
  }

  private final Clock clock;
  private final Tasks tasks;
  private final Function<String, SecretCheck> check;
  private final Runnable left;
  private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
  private final ObjectProperty<Outcome> outcome = new SimpleObjectProperty<>(Outcome.NONE);
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private Instant pausedUntil = Instant.MIN;

  /// @param check checks a PIN, in the background
  /// @param left the right PIN was given
  public PinViewModel(
      Clock clock, Tasks tasks, Function<String, SecretCheck> check, Runnable left) {
    this.clock = clock;
    this.tasks = tasks;
    this.check = check;
    this.left = left;
  }

  /// The digits so far.
  public ReadOnlyStringProperty typedProperty() {
    return typed.getReadOnlyProperty();
  }

  /// A digit was typed.
  public void digit(String digit) {
    if (typed.get().length() < LONGEST) {
      typed.set(typed.get() + digit);
    }
  }

  /// The last digit was wrong.
  public void back() {
    String text = typed.get();
    typed.set(text.substring(0, Math.max(0, text.length() - 1)));
  }

  /// Tries what was typed.
  public void enter() {
    String pin = typed.get();
    if (pin.isEmpty() || busy.get()) {
      return;
    }
    typed.set("");
    busy.set(true);
    tasks.run(() -> check.apply(pin), this::checked, this::onError);
  }

  private void checked(SecretCheck answer) {
    switch (answer) {
      case SecretCheck.Right _ -> {
        ended(Outcome.NONE);
        left.run();
      }
      case SecretCheck.Wrong _ -> ended(Outcome.WRONG);
      case SecretCheck.Paused(Duration pause) -> {
        pausedUntil = clock.instant().plus(pause);
        ended(Outcome.PAUSED);
      }
    }
  }

  private void onError(Exception cause) {
    LOG.error("the PIN could not be checked", cause);
    ended(Outcome.BROKEN);
  }

  private void ended(Outcome what) {
    busy.set(false);
    outcome.set(what);
  }

  /// What is said below the digits; may be empty.
  StringBinding message(Messages messages) {
    return messages.bind(
        () ->
            switch (outcome.get()) {
              case NONE -> "";
              case WRONG -> messages.text("kiosk.pin.wrong");
              case PAUSED ->
                  messages.text(
                      "kiosk.pin.paused", seconds(Duration.between(clock.instant(), pausedUntil)));
              case BROKEN -> messages.text("kiosk.pin.broken");
            },
        outcome,
        typed);
  }

  private static long seconds(Duration pause) {
    return Math.max(1, Math.ceilDiv(pause.toMillis(), 1000L));
  }
}
