package id.balai.app;

import id.balai.domain.dataprotection.Safe;
import id.balai.service.guide.GuideChapter;
import id.balai.service.workspace.OpenResult;
import id.balai.ui.console.PageWork;
import id.balai.ui.console.closed.ClosedView;
import id.balai.ui.console.closed.ClosedViewModel;
import id.balai.ui.console.guide.GuideDrawer;
import id.balai.ui.control.Theme;
import id.balai.ui.shell.Shell;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The small window that says why the data folder does not open.
final class ClosedWindow {

  private static final double WIDTH = 760;

  private static final double HEIGHT = 560;

  private ClosedWindow() {}

  /// Shows it; on the screen's thread.
  ///
  /// @param closed is told, once the window is closed, whether the folder is to be opened again
  static void show(
      OpenResult opening,
      Path data,
      Safe safe,
      Tasks tasks,
      Messages messages,
      Consumer<Boolean> closed) {
    var stage = new Stage();
    var again = new boolean[1];
    var model =
        new ClosedViewModel(
            opening,
            data,
            safe,
            new PageWork(tasks, messages),
            () -> {
              again[0] = true;
              stage.hide();
            });
    var view = new ClosedView(model, messages, stage::hide);
    var guide = new GuideDrawer(messages, () -> GuideChapter.TROUBLE);
    var scene = new Scene(new StackPane(view.root(), guide), WIDTH, HEIGHT);
    guide.listen(scene);
    Theme.dress(scene, Theme.sheet(Shell.class, "console.css"));
    stage.setScene(scene);
    stage.setTitle("Balai");
    stage.setOnHidden(
        _ -> {
          view.onHide();
          closed.accept(again[0]);
        });
    stage.show();
    view.onShow();
  }
}
