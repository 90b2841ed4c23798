package id.balai.ui.console.archive;

import id.balai.domain.access.AccessLevel;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.io.File;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Papers that officials sign with their own certificates at the office's signing service: out, and
/// in again.
final class ElsewhereCard extends VBox {

  private final ElsewhereViewModel model;

  ElsewhereCard(ElsewhereViewModel model, Messages messages) {
    this.model = model;
    getStyleClass().addAll("card", "panel", "elsewhere-card");
    Label title = Texts.line(messages, "panel-title", "archive.tte");
    Label hint = Texts.line(messages, "note", "archive.tte.hint");
    var offers =
        new FlowPane(
            Buttons.secondary(
                "tte-certificates",
                messages.bind("archive.tte.certificates"),
                model::sendCertificates),
            Buttons.secondary("tte-sheets", messages.bind("archive.tte.sheets"), model::sendSheets),
            Buttons.secondary("tte-take", messages.bind("archive.tte.take"), this::choose));
    offers
        .getChildren()
        .forEach(button -> model.page().permits().only(AccessLevel.COMMITTEE, button));
    offers.getStyleClass().add("offers");
    getChildren()
        .addAll(title, hint, offers, new StatusLabel("tte-said", model.page().statusProperty()));
  }

  private void choose() {
    List<File> files = new FileChooser().showOpenMultipleDialog(getScene().getWindow());
    if (files != null) {
      model.take(files.stream().map(File::toPath).toList());
    }
  }
}
