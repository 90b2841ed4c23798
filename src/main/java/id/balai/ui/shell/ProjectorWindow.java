package id.balai.ui.shell;

import id.balai.ui.route.Display;
import id.balai.ui.route.Screen;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window that the hall sees. With a second display it fills that one; with a single one it is
/// an ordinary window, to be dragged where a projector shows it.
final class ProjectorWindow {

  private static final double WIDTH = 960;
  private static final double HEIGHT = 540;

  private final Windows windows;
  private Optional<Opened> open = Optional.empty();

  ProjectorWindow(Windows windows) {
    this.windows = windows;
  }

  /// Opens it, or brings it to the front.
  void open(Supplier<Screen> content) {
    if (open.isPresent()) {
      open.get().front().run();
      return;
    }
    Optional<Display> second =
        windows.displays().stream().filter(display -> !display.isOwn()).findFirst();
    open =
        Optional.of(
            second.map(other -> fill(content.get(), other)).orElseGet(() -> beside(content.get())));
  }

  void close() {
    open.map(Opened::close).ifPresent(Runnable::run);
    open = Optional.empty();
  }

  private Opened fill(Screen content, Display display) {
    OpenWindow window = windows.open(content, display);
    return new Opened(window::toFront, window::close);
  }

  private Opened beside(Screen content) {
    var stage = new Stage();
    var scene = new Scene(content.root(), WIDTH, HEIGHT);
    Shell.dress(scene);
    stage.setScene(scene);
    stage.setTitle("Balai");
    // The stage itself is on top of everything.
    stage.setAlwaysOnTop(true);
    stage.setOnHidden(
        _ -> {
          content.onHide();
          open = Optional.empty();
        });
    stage.show();
    content.onShow();
    return new Opened(stage::toFront, stage::close);
  }

  private record Opened(Runnable front, Runnable close) {}
}
