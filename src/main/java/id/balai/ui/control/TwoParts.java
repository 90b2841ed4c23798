package id.balai.ui.control;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Two things beside each other in a wide window, one above the other in a high one.
public final class TwoParts extends Region {

  private final Node first;
  private final Node second;
  private final double wide;
  private final double high;

  /// @param wide part of the width that the first has in a wide window, from 0 to 1
  /// @param high part of the height that the first has in a high window, from 0 to 1
  public TwoParts(Node first, double wide, double high, Node second) {
    this.first = first;
    this.second = second;
    this.wide = wide;
    this.high = high;
    getStyleClass().add("two-parts");
    getChildren().addAll(first, second);
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double x = in.getLeft();
    double y = in.getTop();
    double width = getWidth() - x - in.getRight();
    double height = getHeight() - y - in.getBottom();
    double gap = in.getLeft() / 2;
    if (width > height) {
      double part = snapSizeX((width - gap) * wide);
      first.resizeRelocate(x, y, part, height);
      second.resizeRelocate(x + part + gap, y, width - part - gap, height);
    } else {
      double part = snapSizeY((height - gap) * high);
      first.resizeRelocate(x, y, width, part);
      second.resizeRelocate(x, y + part + gap, width, height - part - gap);
    }
  }
}
