package id.balai.app;

import id.balai.service.hub.Mover;
import id.balai.ui.console.stations.ChangeView;
import id.balai.ui.console.stations.ChangeViewModel;
import id.balai.ui.control.Theme;
import id.balai.ui.shell.Shell;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The small window that stands while the records of a closed house are moved.
final class ChangeWindow {

  private static final double WIDTH = 640;

  private static final double HEIGHT = 360;

  private ChangeWindow() {}

  /// Shows it and begins; on the screen's thread. It cannot be closed before the work has ended.
  ///
  /// @param closed is told once it was closed
  static void show(
      Function<Consumer<Mover.Step>, Mover.Moved> work,
      Tasks tasks,
      Messages messages,
      Runnable closed) {
    var stage = new Stage();
    var model = new ChangeViewModel(work, tasks, messages);
    var scene = new Scene(new ChangeView(model, messages, stage::hide).root(), WIDTH, HEIGHT);
    Theme.dress(scene, Theme.sheet(Shell.class, "console.css"));
    stage.setScene(scene);
    stage.setTitle("Balai");
    stage.setOnCloseRequest(
        event -> {
          if (!model.doneProperty().get()) {
            event.consume();
          }
        });
    stage.setOnHidden(_ -> closed.run());
    stage.centerOnScreen();
    stage.show();
    model.begin();
  }
}
