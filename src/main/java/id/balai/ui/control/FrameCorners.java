package id.balai.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// The four corners of the frame in which a badge is held.
final class FrameCorners extends Region {

  private static final double ARM_PART = 0.18;
  private static final double RADIUS_PART = 0.09;

  private final Path path = new Path();

  FrameCorners() {
    path.getStyleClass().add("frame-corners");
    path.setManaged(false);
    getChildren().add(path);
  }

  @Override
  protected void layoutChildren() {
    path.getElements().clear();
    double side = getWidth();
    corner(0, 0, 1, 1, false);
    corner(side, 0, -1, 1, true);
    corner(side, side, -1, -1, false);
    corner(0, side, 1, -1, true);
  }

  /// A corner at `x`, `y` whose arms point along `toX` and `toY`.
  private void corner(double x, double y, int toX, int toY, boolean isClockwise) {
    double arm = getWidth() * ARM_PART;
    double radius = getWidth() * RADIUS_PART;
    path.getElements()
        .addAll(
            new MoveTo(x, y + arm * toY),
            new LineTo(x, y + radius * toY),
            new ArcTo(radius, radius, 0, x + radius * toX, y, false, !isClockwise),
            new LineTo(x + arm * toX, y));
  }
}
