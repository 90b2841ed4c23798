package id.balai.ui.console.merging;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.FileDialogs;
import id.balai.ui.control.SecretField;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Two laptops without a network: everything into a file, or from one.
final class StickPart extends VBox {

  private final StickViewModel model;
  private final Messages messages;

  StickPart(StickViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("card", "stick");
    var secret =
        new SecretField(
            "stick-password", messages, "merging.stick.password", model.passwordProperty());
    HBox.setHgrow(secret, Priority.ALWAYS);
    Button give = Buttons.secondary("stick-give", messages.bind("merging.stick.give"), this::give);
    Button take = Buttons.secondary("stick-take", messages.bind("merging.stick.take"), this::take);
    var nothing = model.page().busyProperty().or(model.passwordProperty().isEmpty());
    give.disableProperty().bind(nothing);
    take.disableProperty().bind(nothing);
    var row = new HBox(give, take);
    row.getStyleClass().add("stick-row");
    Label password = Texts.line(messages, "field-label", "merging.stick.password");
    password.setMinWidth(USE_PREF_SIZE);
    var typed = new HBox(password, secret);
    typed.getStyleClass().add("stick-row");
    getChildren()
        .addAll(
            Texts.line(messages, "section-title", "merging.stick.title"),
            Texts.line(messages, "note", "merging.stick.note"),
            typed,
            row,
            new StatusLabel("stick-said", model.page().statusProperty()));
  }

  private void give() {
    FileDialogs.save(this, messages.text("merging.stick.file"), kind()).ifPresent(model::give);
  }

  private void take() {
    FileDialogs.open(this, kind()).ifPresent(model::take);
  }

  private FileChooser.ExtensionFilter kind() {
    return new FileChooser.ExtensionFilter(messages.text("merging.stick.kind"), "*.balai");
  }
}
