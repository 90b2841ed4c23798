package id.balai.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Brings something on a scrolled page before people's eyes.
public final class Reveal {
  private Reveal() {}

  /// Scrolls the page that holds `node` so that its top is at the top, as far as the page goes;
  /// does nothing where no page around it scrolls.
  ///
  /// @param above what stays free above it, in pixels
  public static void top(Node node, double above) {
    ScrollPane page = around(node);
    if (page == null) {
      return;
    }
    page.layout();
    Node content = page.getContent();
    Bounds inside = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double room = content.getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
    if (room > 0) {
      page.setVvalue(Math.clamp((inside.getMinY() - above) / room, 0, 1));
    }
  }

  private static @Nullable ScrollPane around(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        return pane;
      }
    }
    return null;
  }
}
