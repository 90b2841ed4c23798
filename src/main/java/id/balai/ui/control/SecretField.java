package id.balai.ui.control;

import id.balai.ui.text.Messages;
import javafx.beans.property.StringProperty;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// A field for a secret that its owner may look at while typing it.
public final class SecretField extends HBox {

  private final PasswordField hidden = new PasswordField();

  /// @param id of the field; the button beside it is called `id-show`
  /// @param key of what the field is for
  public SecretField(String id, Messages messages, String key, StringProperty value) {
    super(10);
    hidden.setId(id);
    hidden.textProperty().bindBidirectional(value);
    hidden.accessibleTextProperty().bind(messages.bind(key));
    var open = new TextField();
    open.setId(id + "-open");
    open.textProperty().bindBidirectional(value);
    open.accessibleTextProperty().bind(messages.bind(key));
    open.onActionProperty().bind(hidden.onActionProperty());
    var show = new ToggleButton();
    show.setId(id + "-show");
    show.getStyleClass().addAll("kiosk-button", "corner");
    show.setMinWidth(USE_PREF_SIZE);
    show.textProperty().bind(messages.bind("frame.secret.show"));
    open.visibleProperty().bind(show.selectedProperty());
    hidden.visibleProperty().bind(show.selectedProperty().not());
    var fields = new StackPane(hidden, open);
    HBox.setHgrow(fields, Priority.ALWAYS);
    getChildren().addAll(fields, show);
  }

  /// The field itself.
  public PasswordField field() {
    return hidden;
  }
}
