package id.balai.ui.console.settings;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.FileDialogs;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Backups: where they go, the last one, and one more now.
final class BackupPart extends VBox {

  private final BackupViewModel model;
  private final Messages messages;

  BackupPart(BackupViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("keeping-part");
    Button make =
        Buttons.secondary("make-backup", messages.bind("keeping.backup.make"), model::make);
    Button choose =
        Buttons.secondary("choose-backup", messages.bind("keeping.backup.choose"), this::choose);
    Button whole =
        Buttons.secondary("whole-backup", messages.bind("keeping.backup.whole"), this::whole);
    make.disableProperty().bind(model.page().busyProperty());
    whole.disableProperty().bind(model.page().busyProperty());
    choose.disableProperty().bind(model.page().busyProperty());
    var row = Texts.styled(new HBox(make, choose, whole), "keeping-row");
    Label folder =
        new StatusLabel(
            "backup-folder",
            messages.bind(
                () ->
                    model
                        .stateProperty()
                        .get()
                        .map(now -> messages.text("keeping.backup.folder", now.folder().toString()))
                        .orElse(""),
                model.stateProperty()));
    folder.getStyleClass().setAll("label", "note");
    Label last =
        new StatusLabel(
            "backup-last",
            messages.bind(
                () -> model.stateProperty().get().map(model::lastLine).orElse(""),
                model.stateProperty()));
    last.getStyleClass().setAll("label");
    getChildren()
        .addAll(
            Texts.line(messages, "section-title", "keeping.backup"),
            Texts.line(messages, "note", "keeping.backup.note"),
            folder,
            last,
            row,
            new StatusLabel("backup-said", model.page().statusProperty()));
  }

  private void choose() {
    FileDialogs.folder(this).ifPresent(model::moveTo);
  }

  private void whole() {
    FileDialogs.save(this, messages.text("keeping.backup.whole.file")).ifPresent(model::makeWhole);
  }
}
