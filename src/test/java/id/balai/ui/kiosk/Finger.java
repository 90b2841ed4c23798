package id.balai.ui.kiosk;

import id.balai.ui.control.InkPad;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Touches what need not stand in a window.
final class Finger {

  private Finger() {}

  /// Leaves a dot.
  static void tap(InkPad pad) {
    fire(pad, MouseEvent.MOUSE_PRESSED, 0.5, 0.5);
    fire(pad, MouseEvent.MOUSE_RELEASED, 0.5, 0.5);
  }

  /// Leaves a signature.
  static void write(InkPad pad) {
    fire(pad, MouseEvent.MOUSE_PRESSED, 0.2, 0.5);
    for (int i = 1; i <= 80; i++) {
      double along = 0.2 + 0.6 * i / 80;
      fire(
          pad, MouseEvent.MOUSE_DRAGGED, along + 0.04 * Math.sin(i), 0.5 + 0.2 * Math.cos(i / 3.0));
    }
    fire(pad, MouseEvent.MOUSE_RELEASED, 0.8, 0.5);
  }

  /// Presses the right button of a mouse in the middle of something.
  static void rightClick(Node node) {
    Bounds box = node.localToScene(node.getLayoutBounds());
    double x = box.getCenterX();
    double y = box.getCenterY();
    for (var type :
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
      node.fireEvent(event(type, x, y, MouseButton.SECONDARY));
    }
  }

  /// @param x part of the width
  /// @param y part of the height
  private static void fire(InkPad pad, EventType<MouseEvent> type, double x, double y) {
    Point2D at = pad.localToScene(x * pad.getWidth(), y * pad.getHeight());
    pad.fireEvent(event(type, at.getX(), at.getY(), MouseButton.PRIMARY));
  }

  private static MouseEvent event(
      EventType<MouseEvent> type, double x, double y, MouseButton button) {
    boolean isPrimary = button == MouseButton.PRIMARY;
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        button,
        1,
        false,
        false,
        false,
        false,
        isPrimary,
        false,
        !isPrimary,
        true,
        !isPrimary,
        false,
        null);
  }
}
