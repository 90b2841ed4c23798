package id.balai.ui.console.lists;

import id.balai.ui.text.Messages;
import javafx.scene.control.Label;

/// Small parts that the steps share.
final class Parts {

  private Parts() {}

  /// A label that follows the language.
  static Label label(Messages messages, String key, String style) {
    var label = new Label();
    label.textProperty().bind(messages.bind(key));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
