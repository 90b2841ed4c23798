package id.balai.ui.console.settings;

import id.balai.ui.control.Buttons;
import id.balai.ui.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What to do when data got out: the list of whom to tell.
final class BreachPart extends VBox {

  BreachPart(BreachViewModel model, Messages messages) {
    getStyleClass().add("keeping-part");
    Button write =
        Buttons.secondary("write-affected", messages.bind("keeping.breach.write"), model::write);
    write.disableProperty().bind(model.busyProperty());
    getChildren()
        .addAll(
            KeepingPane.line(messages, "section-title", "keeping.breach"),
            KeepingPane.line(messages, "note", "keeping.breach.note"),
            write,
            KeepingPane.saying("breach-said", model.statusProperty()));
  }
}
