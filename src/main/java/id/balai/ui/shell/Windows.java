package id.balai.ui.shell;

import id.balai.ui.route.Display;
import id.balai.ui.route.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/// The windows of this process: the console's, and any number of others, each of which fills a
/// display (a kiosk, a projector). Where the last of the others closes, the console stands again
/// before it is gone; only closing the console ends the process. All methods belong to the screen's
/// thread.
public final class Windows {

  private final Stage console;
  private Runnable allClosed = () -> {};
  private final List<OpenWindow> open = new ArrayList<>();
  private boolean isEnding;

  /// @param console the console's window; it need not be shown yet
  public Windows(Stage console) {
    this.console = console;
    console.setOnHidden(_ -> consoleHidden());
  }

  /// Calls this when the console was closed and no other window is left.
  public void onAllClosed(Runnable end) {
    allClosed = end;
  }

  /// The displays of this computer; there is at least one.
  public List<Display> displays() {
    Set<Integer> taken = open.stream().map(OpenWindow::display).collect(Collectors.toSet());
    return displays(boxes(), middle(), taken);
  }

  /// The displays with these bounds; they may have any origin, also a negative one.
  ///
  /// @param console middle of the console's window
  /// @param taken numbers of those that a window fills
  static List<Display> displays(List<Rectangle2D> boxes, Point2D console, Set<Integer> taken) {
    List<Display> displays = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      Rectangle2D box = boxes.get(i);
      displays.add(
          new Display(
              i + 1,
              (int) box.getWidth(),
              (int) box.getHeight(),
              box.contains(console),
              taken.contains(i + 1)));
    }
    return displays;
  }

  /// The bounds of the display with this number, or of the last one where it was taken away since.
  static Rectangle2D box(List<Rectangle2D> boxes, int number) {
    return boxes.get(Math.clamp(number - 1L, 0, boxes.size() - 1));
  }

  /// Where a kiosk goes when nobody chooses.
  public Display best() {
    return Display.best(displays());
  }

  /// Opens a window without a frame that fills a display. A console that stands there is put away
  /// until the window is closed.
  public OpenWindow open(Screen content, Display display) {
    var window =
        new OpenWindow(content, display.number(), box(boxes(), display.number()), this::closed);
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

  /// Closes all windows and ends, with the console last.
  void end() {
    closeAll();
    console.hide();
    allClosed.run();
  }

  /// Closes every window but the console, which stays as it is.
  public void closeAll() {
    isEnding = true;
    List.copyOf(open).forEach(OpenWindow::close);
  }

  private void closed(OpenWindow window) {
    open.remove(window);
    if (open.isEmpty() && !isEnding) {
      console();
    }
  }

  private void consoleHidden() {
    if (open.isEmpty() && !isEnding) {
      allClosed.run();
    }
  }

  /// The middle of the console, or of the first display before it was shown.
  private Point2D middle() {
    if (Double.isNaN(console.getX())) {
      Rectangle2D first = javafx.stage.Screen.getPrimary().getBounds();
      return new Point2D(
          first.getMinX() + first.getWidth() / 2, first.getMinY() + first.getHeight() / 2);
    }
    return new Point2D(
        console.getX() + console.getWidth() / 2, console.getY() + console.getHeight() / 2);
  }

  private static List<Rectangle2D> boxes() {
    return javafx.stage.Screen.getScreens().stream().map(javafx.stage.Screen::getBounds).toList();
  }
}
