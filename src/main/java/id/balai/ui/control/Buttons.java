package id.balai.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Makes the kiosk's buttons; all of them are large enough for a finger.
public final class Buttons {

  private Buttons() {}

  /// The one thing a screen wants done.
  public static Button primary(String id, ObservableValue<String> words, Runnable action) {
    return of("primary", id, words, action);
  }

  /// Something else that may be done.
  public static Button secondary(String id, ObservableValue<String> words, Runnable action) {
    return of("secondary", id, words, action);
  }

  /// A small one for the corner of a screen.
  public static Button corner(String id, ObservableValue<String> words, Runnable action) {
    return of("corner", id, words, action);
  }

  private static Button of(String kind, String id, ObservableValue<String> words, Runnable action) {
    var button = new Button();
    button.setId(id);
    button.textProperty().bind(words);
    button.accessibleTextProperty().bind(words);
    button.getStyleClass().addAll("kiosk-button", kind);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
