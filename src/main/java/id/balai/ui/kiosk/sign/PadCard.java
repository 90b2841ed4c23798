package id.balai.ui.kiosk.sign;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.InkPad;
import id.balai.ui.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pad with the line to sign on and the name below it.
final class PadCard extends StackPane {

  PadCard(SignViewModel model, InkPad pad, Messages messages) {
    getStyleClass().addAll("card", "pad-card");
    model.open().subscribe(open -> getStyleClass().removeIf(s -> open && s.equals("closed")));
    if (!model.open().get()) {
      getStyleClass().add("closed");
    }
    var here = new Label();
    here.getStyleClass().add("here");
    here.textProperty()
        .bind(
            messages.bind(
                () -> messages.text(model.open().get() ? "kiosk.sign.here" : "kiosk.sign.closed"),
                model.readAtProperty()));
    pad.accessibleTextProperty().bind(messages.bind("kiosk.sign.pad"));
    Button again =
        Buttons.corner(
            "again",
            messages.bind("kiosk.sign.again"),
            () -> {
              pad.clear();
              model.repeated();
            });
    again.disableProperty().bind(model.inkedProperty().not());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(here, gap, again);
    head.getStyleClass().add("head");
    head.setPickOnBounds(false);
    var rule = new Region();
    rule.getStyleClass().add("rule");
    var name = new Label();
    name.getStyleClass().add("name");
    name.setWrapText(true);
    name.textProperty().bind(messages.bind(() -> messages.text("kiosk.sign.with", model.name())));
    var foot = new VBox(rule, name);
    foot.getStyleClass().add("foot");
    foot.setMouseTransparent(true);
    var space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    space.setMouseTransparent(true);
    var over = new VBox(head, space, foot);
    over.setPickOnBounds(false);
    getChildren().addAll(pad, over);
  }
}
