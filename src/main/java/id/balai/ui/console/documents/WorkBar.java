package id.balai.ui.console.documents;

import id.balai.ui.control.Buttons;
import id.balai.ui.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The result of the work, and the folder in which papers lie.
final class WorkBar extends HBox {

  WorkBar(WorkViewModel work, Runnable showFolder, Messages messages) {
    getStyleClass().add("foot");
    var said = new Label();
    said.setId("said");
    said.setWrapText(true);
    said.textProperty().bind(work.page().statusProperty());
    said.setMinWidth(0);
    said.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(said, Priority.ALWAYS);
    Button folder = Buttons.corner("folder", messages.bind("documents.folder"), showFolder);
    getChildren().addAll(said, folder);
  }
}
