package id.balai.ui.control;

import id.balai.ui.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// Makes labels and fields whose words follow the language.
public final class Texts {

  private Texts() {}

  /// Words of a key; long ones go on in the next line.
  public static Label line(Messages messages, String style, String key) {
    return following(style, messages.bind(key));
  }

  /// Words that change; long ones go on in the next line.
  public static Label following(String style, ObservableValue<String> words) {
    Label label = plain(style, "");
    label.textProperty().bind(words);
    return label;
  }

  /// A sentence as it is; a long one goes on in the next line.
  public static Label plain(String style, String text) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    return wrapped(label);
  }

  /// Lets a label go on in the next line instead of being cut.
  public static Label wrapped(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// A field that says what it is for while it is empty.
  public static TextField field(Messages messages, String id, String prompt) {
    var field = new TextField();
    field.setId(id);
    field.promptTextProperty().bind(messages.bind(prompt));
    field.accessibleTextProperty().bind(messages.bind(prompt));
    field.setMinWidth(0);
    return field;
  }
}
