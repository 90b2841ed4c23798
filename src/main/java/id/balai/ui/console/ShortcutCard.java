package id.balai.ui.console;

import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The list of the console's keys; it lies over the page and goes away by itself.
final class ShortcutCard extends VBox {

  private final Messages messages;
  private final GridPane keys = new GridPane();

  ShortcutCard(ConsoleViewModel model, Messages messages) {
    this.messages = messages;
    setId("shortcuts");
    getStyleClass().addAll("card", "shortcuts");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.CENTER);
    visibleProperty().bind(model.hasShortcutsProperty());
    setOnMouseClicked(_ -> model.hasShortcutsProperty().set(false));
    keys.getStyleClass().add("keys");
    ConsolePages.all().stream()
        .filter(page -> !page.isIn(ConsolePage.Place.INNER))
        .forEach(page -> key("Ctrl + " + page.digit(), page.title()));
    key("Ctrl + F", "frame.key.find");
    key("Ctrl + V", "frame.key.paste");
    key("F11", "frame.key.wall");
    key("F1", "frame.key.guide");
    key("?", "frame.key.list");
    key("Esc", "frame.key.close");
    getChildren().addAll(Texts.line(messages, "card-title", "frame.keys"), keys);
  }

  private void key(String stroke, String meaning) {
    Label name = Texts.word("key-name", stroke);
    keys.addRow(keys.getRowCount(), name, Texts.line(messages, "note", meaning));
  }
}
