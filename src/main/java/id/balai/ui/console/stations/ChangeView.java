package id.balai.ui.console.stations;

import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.text.Messages;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// How far the records of a house are moved, and what came of it.
public final class ChangeView {

  private final VBox root;

  /// @param close closes the window
  public ChangeView(ChangeViewModel model, Messages messages, Runnable close) {
    var bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(model.partProperty());
    bar.accessibleTextProperty().bind(messages.bind("stations.move.title"));
    Button go = Buttons.primary("change-go-on", messages.bind("stations.move.go.on"), close);
    go.disableProperty().bind(model.doneProperty().not());
    root =
        new VBox(
            Texts.line(messages, "start-title", "stations.move.title"),
            Texts.says("change-said", "start-lead", model.saidProperty()),
            bar,
            go);
    root.getStyleClass().addAll("console", "start", "stations");
    root.getStylesheets().add(Theme.sheet(ChangeView.class, "stations.css"));
  }

  public Parent root() {
    return root;
  }
}
