package id.balai.ui.console.documents;

import id.balai.ui.control.Buttons;
import id.balai.ui.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// How far the work is, a button that stops it, and the result of it.
final class WorkBar extends HBox {

  WorkBar(WorkViewModel work, Runnable showFolder, Messages messages) {
    getStyleClass().add("foot");
    var bar = new ProgressBar();
    bar.setId("progress");
    bar.progressProperty().bind(work.progressProperty());
    bar.visibleProperty().bind(work.runningProperty());
    bar.managedProperty().bind(work.runningProperty());
    Button stop = Buttons.corner("stop", messages.bind("documents.stop"), work::stop);
    stop.visibleProperty().bind(work.runningProperty());
    stop.managedProperty().bind(work.runningProperty());
    var said = new Label();
    said.setId("said");
    said.setWrapText(true);
    said.textProperty().bind(work.statusProperty());
    said.setMinWidth(0);
    said.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(said, Priority.ALWAYS);
    Button folder = Buttons.corner("folder", messages.bind("documents.folder"), showFolder);
    getChildren().addAll(bar, stop, said, folder);
  }
}
