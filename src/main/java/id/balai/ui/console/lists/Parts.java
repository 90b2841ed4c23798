package id.balai.ui.console.lists;

import id.balai.ui.text.Messages;
import javafx.scene.control.Label;

/// Small parts that the steps share.
final class Parts {

  private Parts() {}

  /// A label that follows the language.
  static Label label(Messages words, String key, String style) {
    var label = new Label();
    label.textProperty().bind(words.bind(key));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
