package id.balai.ui.shell;

import id.balai.ui.route.Display;
import id.balai.ui.route.Screen;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/// The windows of this process: the console's, and any number of others, each of which fills a
/// display (a kiosk, a projector). The process ends when the last one is closed. All methods belong
/// to the screen's thread.
public final class Windows {

  private final Stage console;
  private Runnable allClosed = () -> {};
  private final List<OpenWindow> open = new ArrayList<>();

  /// @param console the console's window; it need not be shown yet
  public Windows(Stage console) {
    this.console = console;
    console.setOnHidden(_ -> check());
  }

  /// Calls this when no window is left.
  public void onAllClosed(Runnable end) {
    allClosed = end;
  }

  /// The displays of this computer; there is at least one.
  public List<Display> displays() {
    List<javafx.stage.Screen> all = javafx.stage.Screen.getScreens();
    List<Display> displays = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Rectangle2D box = all.get(i).getBounds();
      displays.add(new Display(i + 1, (int) box.getWidth(), (int) box.getHeight(), isOwn(box)));
    }
    return displays;
  }

  /// Where a kiosk goes when nobody chooses.
  public Display best() {
    return Display.best(displays());
  }

  /// Opens a window without a frame that fills a display. A console that stands there is put away
  /// until the window is closed.
  public OpenWindow open(Screen content, Display display) {
    var window = new OpenWindow(content, box(display), this::closed);
    open.add(window);
    window.show();
    if (display.isOwn()) {
      console.hide();
    }
    return window;
  }

  /// Brings the console to the front.
  public void console() {
    console.show();
    console.toFront();
  }

  /// Closes every window but the console.
  public void closeAll() {
    List.copyOf(open).forEach(OpenWindow::close);
  }

  private void closed(OpenWindow window) {
    open.remove(window);
    check();
  }

  private void check() {
    if (open.isEmpty() && !console.isShowing()) {
      allClosed.run();
    }
  }

  private boolean isOwn(Rectangle2D box) {
    if (Double.isNaN(console.getX())) {
      return box.equals(javafx.stage.Screen.getPrimary().getBounds());
    }
    double middleX = console.getX() + console.getWidth() / 2;
    double middleY = console.getY() + console.getHeight() / 2;
    return box.contains(middleX, middleY);
  }

  private static Rectangle2D box(Display display) {
    List<javafx.stage.Screen> all = javafx.stage.Screen.getScreens();
    int index = Math.min(display.number(), all.size()) - 1;
    return all.get(Math.max(0, index)).getBounds();
  }
}
