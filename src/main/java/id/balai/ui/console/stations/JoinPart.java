package id.balai.ui.console.stations;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where the invitation of another laptop is scanned or typed.
final class JoinPart extends VBox {

  JoinPart(JoinViewModel model, Messages messages) {
    getStyleClass().addAll("card", "join");
    TextField letters = Texts.field(messages, "join-letters", "stations.join.letters.hint");
    letters.textProperty().bindBidirectional(model.lettersProperty());
    TextField place = Texts.field(messages, "join-place", "stations.join.place.hint");
    place.textProperty().bindBidirectional(model.placeProperty());
    letters.setOnAction(_ -> place.requestFocus());
    place.setOnAction(_ -> model.join());
    Button join = Buttons.primary("join-now", messages.bind("stations.join.do"), model::join);
    Button look =
        Buttons.secondary("join-camera", messages.bind("stations.join.camera"), model::look);
    join.disableProperty().bind(model.busyProperty());
    look.disableProperty().bind(model.busyProperty());
    getChildren()
        .addAll(
            Texts.line(messages, "card-title", "stations.join.title"),
            Texts.line(messages, "note", "stations.join.note"),
            row(messages, "stations.join.letters", letters),
            row(messages, "stations.join.place", place),
            Texts.styled(new HBox(look, join), "stations-row"),
            new StatusLabel("join-said", model.saidProperty()));
  }

  private static HBox row(Messages messages, String key, TextField field) {
    Label name = Texts.line(messages, "field-label", key);
    name.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(field, Priority.ALWAYS);
    return Texts.styled(new HBox(name, field), "stations-row");
  }
}
