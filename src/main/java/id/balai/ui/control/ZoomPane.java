package id.balai.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows its content larger where its window is larger than the 1600 × 900 pixels that the console
/// was drawn for, so that a person who sits before a large display reads words of the same size.
public final class ZoomPane extends Region {

  private static final double WIDE = 1600;
  private static final double HIGH = 900;
  private static final double LARGEST = 3;

  private final Node content;
  private final Scale scale = new Scale(1, 1, 0, 0);

  public ZoomPane(Node content) {
    this.content = content;
    content.getTransforms().add(scale);
    getChildren().setAll(content);
  }

  /// How much larger things are in a window of this size; never smaller.
  static double zoom(double width, double height) {
    return Math.clamp(Math.min(width / WIDE, height / HIGH), 1, LARGEST);
  }

  @Override
  protected void layoutChildren() {
    double zoom = zoom(getWidth(), getHeight());
    scale.setX(zoom);
    scale.setY(zoom);
    content.resizeRelocate(0, 0, snapSizeX(getWidth() / zoom), snapSizeY(getHeight() / zoom));
  }
}
