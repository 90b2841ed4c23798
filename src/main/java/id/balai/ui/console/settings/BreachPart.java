package id.balai.ui.console.settings;

import id.balai.ui.control.Buttons;
import id.balai.ui.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What to do when data got out: the list of whom to tell.
final class BreachPart extends VBox {

  BreachPart(BreachViewModel model, Messages words) {
    getStyleClass().add("keeping-part");
    Button write =
        Buttons.secondary("write-affected", words.bind("keeping.breach.write"), model::write);
    write.disableProperty().bind(model.busyProperty());
    getChildren()
        .addAll(
            KeepingPane.line(words, "section-title", "keeping.breach"),
            KeepingPane.line(words, "note", "keeping.breach.note"),
            write,
            KeepingPane.saying("breach-said", model.saidProperty()));
  }
}
