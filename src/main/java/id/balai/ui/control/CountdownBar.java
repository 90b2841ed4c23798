package id.balai.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;

/// A bar that drains as time runs out.
public final class CountdownBar extends Region {

  private final Region fill = new Region();
  private final DoubleProperty left = new SimpleDoubleProperty(this, "left", 1);

  public CountdownBar() {
    getStyleClass().add("countdown-bar");
    fill.getStyleClass().add("fill");
    fill.setManaged(false);
    getChildren().add(fill);
    left.subscribe(this::requestLayout);
  }

  /// The part that is left, from 1 (all) down to 0.
  public DoubleProperty leftProperty() {
    return left;
  }

  @Override
  protected void layoutChildren() {
    double part = Math.clamp(left.get(), 0, 1);
    fill.resizeRelocate(0, 0, snapSizeX(getWidth() * part), getHeight());
  }
}
