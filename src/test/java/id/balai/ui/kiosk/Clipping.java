package id.balai.ui.kiosk;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/// Walks a scene and tells what is cut: text that ends in an ellipsis, text that is taller than its
/// label, and nodes that leave the window or lie over each other's words.
final class Clipping {

  private static final double SLACK = 1.5;

  /// Nothing that says something comes nearer to the left and right edges, in pixels.
  private static final double MARGIN = 24;

  private final Scene scene;
  private final List<String> faults = new ArrayList<>();
  private final List<Labeled> texts = new ArrayList<>();

  private Clipping(Scene scene) {
    this.scene = scene;
  }

  static List<String> faultsOf(Scene scene) {
    var clipping = new Clipping(scene);
    clipping.walk(scene.getRoot(), false);
    clipping.overlaps();
    return clipping.faults;
  }

  private void walk(Node node, boolean isScrolled) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    boolean isInside = isScrolled || node instanceof ScrollPane;
    if (node instanceof Labeled labeled && !labeled.getText().isBlank() && labeled.isManaged()) {
      check(labeled, isScrolled);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, isInside));
    }
  }

  private void check(Labeled labeled, boolean isScrolled) {
    for (Node part : labeled.lookupAll(".text")) {
      boolean isCut = part instanceof Text text && !text.getText().equals(labeled.getText());
      boolean isSlanted = part instanceof Text text && text.getText().isEmpty();
      if (isCut && !isSlanted && labeled.equals(part.getParent())) {
        faults.add("cut: " + labeled.getText());
      }
      Bounds words = part.getBoundsInParent();
      if (labeled.equals(part.getParent())
          && (words.getMinY() < -SLACK || words.getMaxY() > labeled.getHeight() + SLACK)) {
        faults.add("too tall: " + labeled.getText());
      }
    }
    Bounds box = labeled.localToScene(labeled.getLayoutBounds());
    boolean isOutside =
        box.getMinX() < MARGIN
            || box.getMinY() < -SLACK
            || box.getMaxX() > scene.getWidth() - MARGIN
            || box.getMaxY() > bottomFor(labeled) + SLACK;
    if (!isScrolled) {
      texts.add(labeled);
      if (isOutside) {
        faults.add("outside: " + labeled.getText() + " " + box);
      }
    }
  }

  /// Where the space of a page ends: at the foot, for everything that is not in it.
  private double bottomFor(Node node) {
    Node foot = scene.lookup("#foot");
    return foot == null || isWithin(node, foot)
        ? scene.getHeight()
        : foot.localToScene(foot.getLayoutBounds()).getMinY();
  }

  private void overlaps() {
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        Labeled one = texts.get(i);
        Labeled other = texts.get(j);
        if (!isWithin(one, other) && !isWithin(other, one) && share(one, other)) {
          faults.add("overlap: " + one.getText() + " / " + other.getText());
        }
      }
    }
  }

  private static boolean share(Labeled one, Labeled other) {
    Bounds a = one.localToScene(one.getLayoutBounds());
    Bounds b = other.localToScene(other.getLayoutBounds());
    double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
    double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
    return width > SLACK && height > SLACK;
  }

  private static boolean isWithin(Node inner, Node outer) {
    for (Node node = inner; node != null; node = node.getParent()) {
      if (node.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
