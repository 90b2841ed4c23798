package id.balai.ui.console.settings;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What to do when data got out: the list of whom to tell.
final class BreachPart extends VBox {

  BreachPart(BreachViewModel model, Messages messages) {
    getStyleClass().add("keeping-part");
    Button write =
        Buttons.secondary("write-affected", messages.bind("keeping.breach.write"), model::write);
    write.disableProperty().bind(model.page().busyProperty());
    getChildren()
        .addAll(
            Texts.line(messages, "section-title", "keeping.breach"),
            Texts.line(messages, "note", "keeping.breach.note"),
            write,
            new StatusLabel("breach-said", model.page().statusProperty()));
  }
}
