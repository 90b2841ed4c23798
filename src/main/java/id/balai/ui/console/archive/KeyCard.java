package id.balai.ui.console.archive;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.FileDialogs;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The office's keys: their fingerprint, how they are guarded, and what the keeper can do.
final class KeyCard extends VBox {

  private final KeysViewModel model;
  private final Messages messages;

  KeyCard(KeysViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("card", "panel", "key-card");
    getChildren()
        .addAll(
            Texts.line(messages, "panel-title", "archive.keys"),
            Texts.line(messages, "note", "archive.keys.hint"),
            fact("key-fingerprint", () -> model.stateProperty().get().fingerprint()),
            fact("key-name", this::sealName),
            fact("key-guard", this::guard));
    password();
    office();
    getChildren().add(fact("key-stamping", this::stamping));
    stamps();
    getChildren()
        .addAll(
            keeper(
                Buttons.secondary(
                    "key-import", messages.bind("archive.keys.import"), this::choose)),
            keeper(
                Buttons.secondary(
                    "key-export", messages.bind("archive.keys.export"), model::export)),
            new StatusLabel("key-said", model.page().statusProperty()));
  }

  private void password() {
    var field = new PasswordField();
    field.setId("key-password");
    form("archive.keys.password", "archive.keys.password.set", field, model::password);
  }

  private void office() {
    var field = new TextField();
    field.setId("key-office");
    form("archive.keys.office", "archive.keys.office.set", field, model::name);
  }

  private void stamps() {
    var field = new TextField();
    field.setId("key-stamps");
    form("archive.keys.stamps", "archive.keys.stamps.set", field, model::stamps);
  }

  private String stamping() {
    KeysViewModel.State state = model.stateProperty().get();
    return switch (state.stamping()) {
      case OFF -> messages.text("archive.keys.stamping.off");
      case READY -> messages.text("archive.keys.stamping.ready", state.service());
      case SILENT -> messages.text("archive.keys.stamping.silent", state.service());
    };
  }

  private void form(String key, String set, TextField field, Consumer<String> action) {
    field.promptTextProperty().bind(messages.bind(key));
    field.accessibleTextProperty().bind(messages.bind(key));
    Runnable act =
        () -> {
          action.accept(field.getText());
          field.clear();
        };
    Button button = keeper(Buttons.secondary(field.getId() + "-set", messages.bind(set), act));
    field.setOnAction(_ -> button.fire());
    getChildren().addAll(field, button);
  }

  private Button keeper(Button button) {
    button.setDisable(!model.mayKeep());
    return button;
  }

  private String sealName() {
    String name = model.stateProperty().get().name();
    return name.isEmpty() ? "" : messages.text("archive.keys.name", name);
  }

  private String guard() {
    String guard = model.stateProperty().get().guard().name().toLowerCase(Locale.ROOT);
    return switch (guard) {
      case "machine" -> messages.text("archive.keys.guard.machine");
      case "open" -> messages.text("archive.keys.guard.open");
      case "locked" -> messages.text("archive.keys.guard.locked");
      default -> messages.text("archive.keys.guard.unreadable");
    };
  }

  /// The password of the file is what stands in the password field.
  private void choose() {
    var password = (PasswordField) lookup("#key-password");
    FileDialogs.open(this).ifPresent(file -> model.takeIn(file, password.getText()));
    password.clear();
  }

  private Label fact(String id, java.util.concurrent.Callable<String> text) {
    return Texts.says(id, "key-fact", messages.bind(text, model.stateProperty()));
  }
}
