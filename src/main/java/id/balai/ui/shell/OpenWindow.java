package id.balai.ui.shell;

import id.balai.ui.route.Screen;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// A window without a frame that fills a display and shows one screen.
public final class OpenWindow {

  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private final Screen content;
  private final int display;
  private final Consumer<OpenWindow> closed;
  private boolean isOpen;

  /// @param display number of the display that it fills
  /// @param closed is told while the window can still be seen, so that another one stands already
  OpenWindow(Screen content, int display, Rectangle2D box, Consumer<OpenWindow> closed) {
    this.content = content;
    this.display = display;
    this.closed = closed;
    var scene = new Scene(content.root(), box.getWidth(), box.getHeight());
    Shell.dress(scene);
    stage.setScene(scene);
    stage.setTitle("Balai");
    stage.setX(box.getMinX());
    stage.setY(box.getMinY());
    stage.setWidth(box.getWidth());
    stage.setHeight(box.getHeight());
    stage.setOnHidden(_ -> close());
  }

  void show() {
    isOpen = true;
    stage.show();
    content.onShow();
  }

  /// Number of the display that it fills.
  int display() {
    return display;
  }

  /// Brings it to the front.
  public void toFront() {
    stage.toFront();
  }

  /// Closes it and stops what its screen started.
  public void close() {
    if (isOpen) {
      isOpen = false;
      content.onHide();
      closed.accept(this);
      stage.hide();
    }
  }
}
