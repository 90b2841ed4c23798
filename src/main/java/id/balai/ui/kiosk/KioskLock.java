package id.balai.ui.kiosk;

import javafx.beans.InvalidationListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Keeps people inside the kiosk: full screen, on top, no way out by Esc, Alt+F4, function keys or
/// right click; a window that is minimised, made smaller or covered all the same comes back at
/// once. What the operating system must do besides is set up with the installation.
public final class KioskLock {

  private final Stage stage;
  private final Scene scene;
  private final EventHandler<WindowEvent> stay = Event::consume;
  private final EventHandler<ContextMenuEvent> noMenu = Event::consume;
  private final EventHandler<KeyEvent> noWayOut = KioskLock::swallow;
  private final InvalidationListener comeBack = _ -> comeBack();

  private KioskLock(Stage stage) {
    this.stage = stage;
    this.scene = stage.getScene();
  }

  /// Locks a stage that has a scene.
  public static KioskLock lock(Stage stage) {
    var lock = new KioskLock(stage);
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setAlwaysOnTop(true);
    stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, lock.stay);
    lock.scene.addEventFilter(ContextMenuEvent.ANY, lock.noMenu);
    lock.scene.addEventFilter(KeyEvent.ANY, lock.noWayOut);
    stage.setFullScreen(true);
    stage.iconifiedProperty().addListener(lock.comeBack);
    stage.fullScreenProperty().addListener(lock.comeBack);
    stage.focusedProperty().addListener(lock.comeBack);
    return lock;
  }

  /// Lets people out again.
  public void release() {
    stage.iconifiedProperty().removeListener(comeBack);
    stage.fullScreenProperty().removeListener(comeBack);
    stage.focusedProperty().removeListener(comeBack);
    stage.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, stay);
    scene.removeEventFilter(ContextMenuEvent.ANY, noMenu);
    scene.removeEventFilter(KeyEvent.ANY, noWayOut);
    stage.setAlwaysOnTop(false);
    stage.setFullScreenExitKeyCombination(null);
    stage.setFullScreen(false);
  }

  private void comeBack() {
    if (stage.isIconified()) {
      stage.setIconified(false);
    }
    if (stage.isShowing() && !stage.isFullScreen()) {
      stage.setFullScreen(true);
    }
    if (!stage.isFocused()) {
      stage.toFront();
    }
  }

  /// Control characters of a scanner and shortcuts of a keyboard do nothing here; what types text
  /// passes.
  private static void swallow(KeyEvent event) {
    boolean isShortcut = event.isControlDown() || event.isMetaDown() || event.isAltDown();
    boolean isAltGraph = event.isControlDown() && event.isAltDown();
    boolean isWayOut = event.getCode() == KeyCode.ESCAPE || event.getCode().isFunctionKey();
    if ((isShortcut && !isAltGraph) || isWayOut) {
      event.consume();
    }
  }
}
