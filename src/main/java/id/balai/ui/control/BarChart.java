package id.balai.ui.control;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A small bar chart: rounded bars on a line, the highest in gold, a few of them named. Its look is
/// all css.
public final class BarChart extends Region {

  private static final double FOOT = 30;
  private static final double LEAST_NAME = 64;
  private static final double WIDEST_BAR = 44;

  /// One bar.
  ///
  /// @param name stands below it where there is room
  /// @param value its height, 0 or more
  public record Bar(String name, int value) {}

  private final Region line = new Region();
  private List<Region> bars = List.of();
  private List<Label> names = List.of();
  private List<Bar> values = List.of();

  public BarChart() {
    getStyleClass().add("bar-chart");
    line.getStyleClass().add("axis");
    setMinHeight(100);
  }

  /// Shows these bars, of which the one at place `peak` stands out; -1: none does.
  public void show(List<Bar> all, int peak) {
    values = List.copyOf(all);
    bars = all.stream().map(_ -> new Region()).toList();
    names = all.stream().map(bar -> new Label(bar.name())).toList();
    bars.forEach(bar -> bar.getStyleClass().add("bar"));
    names.forEach(name -> name.getStyleClass().add("bar-name"));
    if (peak >= 0) {
      bars.get(peak).getStyleClass().add("peak");
    }
    getChildren().setAll(line);
    getChildren().addAll(bars);
    getChildren().addAll(names);
    setAccessibleText(
        String.join(", ", all.stream().map(bar -> bar.name() + " " + bar.value()).toList()));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double width = getWidth() - in.getLeft() - in.getRight();
    double bottom = getHeight() - in.getBottom() - FOOT;
    line.resizeRelocate(in.getLeft(), bottom, width, 1);
    if (values.isEmpty()) {
      return;
    }
    double step = width / values.size();
    double bar = Math.min(WIDEST_BAR, step * 0.72);
    int highest = Math.max(1, values.stream().mapToInt(Bar::value).max().orElse(1));
    int every = (int) Math.max(1, Math.ceil(LEAST_NAME / step));
    for (int i = 0; i < values.size(); i++) {
      double height = (bottom - in.getTop()) * values.get(i).value() / highest;
      double middle = in.getLeft() + step * (i + 0.5);
      bars.get(i).resizeRelocate(snapPositionX(middle - bar / 2), bottom - height, bar, height);
      Label name = names.get(i);
      double wide = name.prefWidth(-1);
      double left =
          Math.max(in.getLeft(), Math.min(middle - wide / 2, in.getLeft() + width - wide));
      name.resizeRelocate(snapPositionX(left), bottom + 8, wide, name.prefHeight(-1));
      name.setVisible(i % every == 0);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return 200;
  }
}
