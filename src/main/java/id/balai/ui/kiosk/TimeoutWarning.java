package id.balai.ui.kiosk;

import id.balai.ui.control.Countdown;
import id.balai.ui.control.CountdownBar;
import id.balai.ui.kiosk.flow.KioskState;
import id.balai.ui.text.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Warns on the pages with much patience when it comes to its end; takes the place of the foot.
final class TimeoutWarning extends HBox {

  /// Seconds before the end.
  static final int WARNING = 15;

  /// @param state only where there is much patience the warning is needed
  TimeoutWarning(ReadOnlyObjectProperty<KioskState> state, Countdown countdown, Messages messages) {
    getStyleClass().add("going-back");
    setId("going-back");
    var note = new Label();
    note.getStyleClass().add("note");
    note.setWrapText(true);
    note.textProperty()
        .bind(
            messages.bind(
                () ->
                    messages.text(
                        "kiosk.back.soon", Math.min(WARNING, countdown.secondsProperty().get())),
                countdown.secondsProperty()));
    var bar = new CountdownBar();
    bar.leftProperty().bind(countdown.secondsProperty().divide((double) WARNING));
    bar.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(note, bar);
    visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    state.get().patience().equals(KioskState.LONG)
                        && countdown.secondsProperty().get() <= WARNING,
                state,
                countdown.secondsProperty()));
  }
}
