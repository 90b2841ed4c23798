package id.balai.ui.control;

import id.balai.ui.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A draining bar with the seconds below it, for a screen that goes back by itself.
public final class CountdownNote extends VBox {

  public CountdownNote(Countdown countdown, Messages messages) {
    getStyleClass().add("countdown-note");
    var bar = new CountdownBar();
    bar.leftProperty().bind(countdown.partProperty());
    var note = new Label();
    note.getStyleClass().add("note");
    note.textProperty()
        .bind(
            messages.bind(
                () -> messages.text("kiosk.back.in", countdown.secondsProperty().get()),
                countdown.secondsProperty()));
    getChildren().addAll(bar, note);
  }
}
