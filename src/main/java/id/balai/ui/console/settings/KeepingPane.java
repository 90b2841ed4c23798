package id.balai.ui.console.settings;

import id.balai.ui.console.ConsoleContext;
import id.balai.ui.text.Messages;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The key of the data, their backups, how long they are kept, and whom to tell when they got out.
final class KeepingPane extends VBox {

  KeepingPane(ConsoleContext context) {
    Messages words = context.words();
    getStyleClass().add("keeping-pane");
    getChildren()
        .addAll(
            new CustodyPart(new CustodyViewModel(context), words),
            new BackupPart(new BackupViewModel(context), words),
            new RetentionPart(new RetentionViewModel(context), words),
            new BreachPart(new BreachViewModel(context), words));
  }

  /// A line of words that follows the language.
  static Label line(Messages words, String style, String key) {
    Label label = line(style);
    label.textProperty().bind(words.bind(key));
    return label;
  }

  /// A line that stands only while it says something.
  static Label saying(String id, ObservableStringValue text) {
    Label label = line("form-said");
    label.setId(id);
    label.textProperty().bind(text);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private static Label line(String style) {
    var label = new Label();
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
