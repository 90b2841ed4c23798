package id.balai.ui.control;

import id.balai.ui.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Makes labels and fields whose words follow the language, and what rows of them are made of.
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

  /// One or two words as they are, which stay on one line.
  public static Label word(String style, String text) {
    return styled(new Label(text), style);
  }

  /// A sentence that changes; a long one goes on in the next line.
  public static Label says(String id, String style, ObservableValue<String> sentence) {
    Label label = plain(style, "");
    label.setId(id);
    label.textProperty().bind(sentence);
    return label;
  }

  /// Gives a node its styles.
  public static <N extends Node> N styled(N node, String... styles) {
    node.getStyleClass().addAll(styles);
    return node;
  }

  /// Lets a node be seen, and take room, only while `when` holds.
  public static <N extends Node> N shown(N node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(node.visibleProperty());
    return node;
  }

  /// Room that pushes what follows in a row to its end.
  public static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
