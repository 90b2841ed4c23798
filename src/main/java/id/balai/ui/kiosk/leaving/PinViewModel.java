package id.balai.ui.kiosk.leaving;

import id.balai.ui.task.Tasks;
import id.balai.ui.text.Words;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Takes the operator's PIN.
public final class PinViewModel {

  /// No PIN is longer.
  static final int LONGEST = 12;

  /// What came of the last try.
  enum Outcome {
    NONE,
    WRONG,
    PAUSED,
    BROKEN
  }

  private final PinGate gate;
  private final Clock clock;
  private final Tasks tasks;
  private final Predicate<String> isPin;
  private final Runnable left;
  private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
  private final ObjectProperty<Outcome> outcome = new SimpleObjectProperty<>(Outcome.NONE);
  private final BooleanProperty busy = new SimpleBooleanProperty();

  /// @param isPin checks a PIN, in the background
  /// @param left the right PIN was given
  public PinViewModel(
      PinGate gate, Clock clock, Tasks tasks, Predicate<String> isPin, Runnable left) {
    this.gate = gate;
    this.clock = clock;
    this.tasks = tasks;
    this.isPin = isPin;
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
    if (!gate.pause(clock.instant()).isZero()) {
      outcome.set(Outcome.PAUSED);
      return;
    }
    busy.set(true);
    tasks.run(() -> isPin.test(pin), this::checked, _ -> ended(Outcome.BROKEN));
  }

  private void checked(boolean isRight) {
    if (isRight) {
      gate.right();
      ended(Outcome.NONE);
      left.run();
    } else {
      gate.wrong(clock.instant());
      ended(gate.pause(clock.instant()).isZero() ? Outcome.WRONG : Outcome.PAUSED);
    }
  }

  private void ended(Outcome what) {
    busy.set(false);
    outcome.set(what);
  }

  /// What is said below the digits; may be empty.
  StringBinding message(Words words) {
    return words.bind(
        () ->
            switch (outcome.get()) {
              case NONE -> "";
              case WRONG -> words.text("kiosk.pin.wrong");
              case PAUSED -> words.text("kiosk.pin.paused", seconds(gate.pause(clock.instant())));
              case BROKEN -> words.text("kiosk.pin.broken");
            },
        outcome,
        typed);
  }

  private static long seconds(Duration pause) {
    return Math.max(1, Math.ceilDiv(pause.toMillis(), 1000L));
  }
}
