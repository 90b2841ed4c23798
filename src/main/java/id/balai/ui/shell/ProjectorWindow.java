package id.balai.ui.shell;

import id.balai.ui.route.Display;
import id.balai.ui.route.Screen;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window that the hall sees. It fills a display on which nothing else stands; where there is
/// none it is an ordinary window, to be dragged where a projector shows it.
final class ProjectorWindow {

  private static final double WIDTH = 960;
  private static final double HEIGHT = 540;

  private final Windows windows;
  private final Runnable closedByHand;
  private Optional<Opened> open = Optional.empty();

  /// @param closedByHand is told when somebody closes it
  ProjectorWindow(Windows windows, Runnable closedByHand) {
    this.windows = windows;
    this.closedByHand = closedByHand;
  }

  /// Opens it, or brings it to the front.
  void open(Supplier<Screen> content) {
    if (open.isPresent()) {
      open.get().front().run();
      return;
    }
    open =
        Optional.of(
            Display.forHall(windows.displays())
                .map(other -> fill(content.get(), other))
                .orElseGet(() -> beside(content.get())));
  }

  void close() {
    Optional<Opened> was = open;
    open = Optional.empty();
    was.map(Opened::close).ifPresent(Runnable::run);
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
          if (open.isPresent()) {
            open = Optional.empty();
            closedByHand.run();
          }
        });
    stage.show();
    content.onShow();
    return new Opened(stage::toFront, stage::close);
  }

  private record Opened(Runnable front, Runnable close) {}
}
