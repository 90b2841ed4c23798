package id.balai.ui.control;

import id.balai.domain.signature.Ink;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/// Shows stored ink as large as there is room, in the colour of the pen.
public final class InkPicture extends Region {

  private static final double HUNDREDTHS = 100;

  /// Thin pens of a small picture stay visible.
  private static final double AIR = 0.06;

  private final Canvas canvas = new Canvas();
  private final Rectangle pen = new Rectangle();
  private Optional<Ink> ink = Optional.empty();

  /// An empty picture.
  public InkPicture() {
    getStyleClass().add("ink-pad");
    pen.getStyleClass().add("pen");
    pen.setManaged(false);
    pen.setVisible(false);
    pen.fillProperty().subscribe(_ -> repaint());
    canvas.setManaged(false);
    getChildren().addAll(pen, canvas);
    setMinSize(0, 0);
  }

  /// Shows this ink; empty: nothing.
  public void show(Optional<Ink> shown) {
    if (!shown.equals(ink)) {
      ink = shown;
      repaint();
    }
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      repaint();
    }
  }

  private void repaint() {
    var graphics = canvas.getGraphicsContext2D();
    graphics.setTransform(1, 0, 0, 1, 0, 0);
    graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    ink.ifPresent(this::paint);
  }

  private void paint(Ink shown) {
    Paint colour = pen.getFill();
    Ink.Box box = shown.box();
    double width = Math.max(1, box.width() / HUNDREDTHS) * (1 + 2 * AIR);
    double height = Math.max(1, box.height() / HUNDREDTHS) * (1 + 2 * AIR);
    double scale = Math.min(canvas.getWidth() / width, canvas.getHeight() / height);
    if (scale <= 0) {
      return;
    }
    var graphics = canvas.getGraphicsContext2D();
    graphics.setStroke(colour);
    graphics.setFill(colour);
    graphics.translate(
        (canvas.getWidth() - box.width() / HUNDREDTHS * scale) / 2,
        (canvas.getHeight() - box.height() / HUNDREDTHS * scale) / 2);
    graphics.scale(scale, scale);
    graphics.translate(-box.left() / HUNDREDTHS, -box.top() / HUNDREDTHS);
    var painter = new InkPainter(InkPaper.on(graphics));
    shown.strokes().forEach(stroke -> painter.paint(stroke.points()));
  }
}
