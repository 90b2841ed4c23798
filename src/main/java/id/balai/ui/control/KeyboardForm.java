package id.balai.ui.control;

import id.balai.ui.text.Messages;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;

/// A few fields of a kiosk with one keyboard on the screen, which types into the field that has the
/// focus.
public final class KeyboardForm extends VBox {

  /// No field takes more characters.
  private static final int LONGEST = 80;

  private final Messages messages;
  private final TextField first = new TextField();
  private final OnScreenKeyboard keyboard;
  private boolean isFirstTaken;

  public KeyboardForm(Messages messages) {
    this.messages = messages;
    this.keyboard = new OnScreenKeyboard(first, messages);
    getStyleClass().add("form");
  }

  /// Adds a field below the others.
  ///
  /// @param key of the words above it
  public void field(String id, String key, StringProperty value) {
    TextField field = isFirstTaken ? new TextField() : first;
    isFirstTaken = true;
    field.setId(id);
    field.getStyleClass().add("kiosk-field");
    field.setTextFormatter(
        new TextFormatter<>(
            change -> change.getControlNewText().length() > LONGEST ? null : change));
    value.bindBidirectional(field.textProperty());
    field.accessibleTextProperty().bind(messages.bind(key));
    field
        .focusedProperty()
        .subscribe(
            isFocused -> {
              if (isFocused) {
                keyboard.typeInto(field);
              }
            });
    getChildren().add(new VBox(Texts.line(messages, "field-label", key), field));
  }

  /// Adds a line of words.
  public void line(String style, String key) {
    getChildren().add(Texts.line(messages, style, key));
  }

  /// Adds words that are no key, for example a name.
  public void name(String style, String text) {
    getChildren().add(Texts.plain(style, text));
  }

  /// The keyboard, to be put where there is room for it.
  public Node keyboard() {
    return keyboard;
  }

  /// Puts the cursor into the first field.
  public void begin() {
    first.requestFocus();
  }
}
