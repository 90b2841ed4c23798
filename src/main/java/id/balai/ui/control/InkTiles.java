package id.balai.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// Paper of many small canvases. A canvas is painted anew as a whole for every line that is drawn
/// on it; on one as large as the pad each point of a stroke would cost the whole pad (record 30).
final class InkTiles extends Pane implements InkPaper {

  /// Side of a tile, in pixels: at a display's scale in steps of a quarter a border between two
  /// tiles lies between two dots of the display.
  static final double SIDE = 160;

  private final List<Tile> tiles = new ArrayList<>();
  private Paint colour = Color.BLACK;
  private int columns;
  private double scale = 1;

  InkTiles() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /// Takes this size; what was painted is gone.
  void fit(double width, double height) {
    resize(width, height);
    tiles.clear();
    columns = (int) Math.ceil(width / SIDE);
    int rows = (int) Math.ceil(height / SIDE);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        tiles.add(new Tile(column * SIDE, row * SIDE, width, height));
      }
    }
    getChildren().setAll(tiles.stream().map(tile -> tile.canvas).toList());
  }

  /// What is painted from now on has this colour.
  void dip(Paint paint) {
    colour = paint;
    tiles.forEach(Tile::prepare);
  }

  /// Takes away what was painted.
  ///
  /// @param size pixels of this for one pad pixel
  void clear(double size) {
    scale = size;
    tiles.forEach(Tile::clear);
  }

  @Override
  public void dot(double x, double y, double diameter) {
    tilesAt(x, y, x, y, diameter).forEach(tile -> tile.paper.dot(x, y, diameter));
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY, double width) {
    tilesAt(fromX, fromY, toX, toY, width)
        .forEach(tile -> tile.paper.line(fromX, fromY, toX, toY, width));
  }

  private List<Tile> tilesAt(double fromX, double fromY, double toX, double toY, double width) {
    // One more for the soft edge of a line.
    double reach = width / 2 * scale + 1;
    int left = place(Math.min(fromX, toX) * scale - reach);
    int right = Math.min(columns - 1, place(Math.max(fromX, toX) * scale + reach));
    int top = place(Math.min(fromY, toY) * scale - reach);
    int bottom = place(Math.max(fromY, toY) * scale + reach);
    List<Tile> touched = new ArrayList<>();
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        int number = row * columns + column;
        if (number < tiles.size()) {
          touched.add(tiles.get(number));
        }
      }
    }
    return touched;
  }

  private static int place(double pixels) {
    return (int) Math.max(0, Math.floor(pixels / SIDE));
  }

  /// One of the small canvases.
  private final class Tile {
    private final Canvas canvas;
    private final InkPaper paper;

    Tile(double x, double y, double width, double height) {
      canvas = new Canvas(Math.min(SIDE, width - x), Math.min(SIDE, height - y));
      canvas.relocate(x, y);
      paper = InkPaper.on(canvas.getGraphicsContext2D());
      prepare();
    }

    private void prepare() {
      GraphicsContext graphics = canvas.getGraphicsContext2D();
      graphics.setStroke(colour);
      graphics.setFill(colour);
      graphics.setTransform(scale, 0, 0, scale, -canvas.getLayoutX(), -canvas.getLayoutY());
    }

    void clear() {
      GraphicsContext graphics = canvas.getGraphicsContext2D();
      graphics.setTransform(1, 0, 0, 1, 0, 0);
      graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
      prepare();
    }
  }
}
