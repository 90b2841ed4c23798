package id.balai.ui.console.settings;

import id.balai.ui.console.ConsoleContext;
import id.balai.ui.text.Messages;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The key of the data, their backups, how long they are kept, and whom to tell when they got out.
final class KeepingPane extends VBox {

  KeepingPane(ConsoleContext context) {
    Messages messages = context.messages();
    getStyleClass().add("keeping-pane");
    getChildren()
        .addAll(
            new CustodyPart(new CustodyViewModel(context), messages),
            new BackupPart(new BackupViewModel(context), messages),
            new RetentionPart(new RetentionViewModel(context), messages),
            new BreachPart(new BreachViewModel(context), messages));
  }

  /// A line of words that follows the language.
  static Label line(Messages messages, String style, String key) {
    Label label = line(style);
    label.textProperty().bind(messages.bind(key));
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
