package id.balai.ui.control;

import java.util.Random;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A drawn badge that stands where no camera picture is; its pattern is no readable code.
final class BadgeDrawing extends Group {

  private static final int CELLS = 25;
  private static final int FINDER = 7;
  private static final double CELL = 10;
  private static final double CODE = CELLS * CELL;
  private static final double MARGIN = 14;
  private static final double HEAD = 42;
  private static final double FOOT = 56;

  /// Width of the drawing before it is scaled.
  static final double WIDTH = CODE + 2 * MARGIN;

  /// Height of the drawing before it is scaled.
  static final double HEIGHT = CODE + HEAD + FOOT + 3 * MARGIN;

  private static final double TILT_DEGREES = -4;

  BadgeDrawing() {
    var card = new Pane(part("badge-head", MARGIN, MARGIN, CODE, HEAD), pattern(), lines());
    card.getStyleClass().add("badge-drawing");
    card.setPrefSize(WIDTH, HEIGHT);
    card.setRotate(TILT_DEGREES);
    getChildren().add(card);
  }

  private static Pane pattern() {
    var pattern = new Pane();
    var random = new Random(7);
    for (int row = 0; row < CELLS; row++) {
      for (int column = 0; column < CELLS; column++) {
        boolean isFree = !isFinder(row, column);
        if (random.nextInt(100) < 44 && isFree) {
          pattern.getChildren().add(cell(column, row, 1));
        }
      }
    }
    finder(pattern, 0, 0);
    finder(pattern, CELLS - FINDER, 0);
    finder(pattern, 0, CELLS - FINDER);
    pattern.relocate(MARGIN, HEAD + 2 * MARGIN);
    return pattern;
  }

  private static boolean isFinder(int row, int column) {
    boolean isTop = row <= FINDER;
    boolean isBottom = row >= CELLS - FINDER - 1;
    boolean isLeft = column <= FINDER;
    boolean isRight = column >= CELLS - FINDER - 1;
    return (isTop && (isLeft || isRight)) || (isBottom && isLeft);
  }

  private static void finder(Pane pattern, int column, int row) {
    Rectangle hole = cell(column + 1, row + 1, FINDER - 2);
    hole.getStyleClass().setAll("badge-paper");
    pattern
        .getChildren()
        .addAll(cell(column, row, FINDER), hole, cell(column + 2, row + 2, FINDER - 4));
  }

  private static Rectangle cell(int column, int row, int size) {
    var cell = new Rectangle(column * CELL, row * CELL, size * CELL, size * CELL);
    cell.getStyleClass().add("badge-ink");
    return cell;
  }

  private static Pane lines() {
    double top = HEAD + CODE + 3 * MARGIN;
    return new Pane(
        part("badge-line", WIDTH / 2 - 75, top + 2, 150, 14),
        part("badge-line", WIDTH / 2 - 45, top + 26, 90, 10));
  }

  private static Region part(String style, double x, double y, double width, double height) {
    var part = new Region();
    part.getStyleClass().add(style);
    part.resizeRelocate(x, y, width, height);
    part.setManaged(false);
    return part;
  }
}
