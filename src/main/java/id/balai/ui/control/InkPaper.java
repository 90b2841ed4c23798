package id.balai.ui.control;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/// What ink is painted on.
interface InkPaper {

  /// Paints a dot of this diameter, in pad pixels like everything here.
  void dot(double x, double y, double diameter);

  /// Paints a straight line with round ends.
  void line(double fromX, double fromY, double toX, double toY, double width);

  /// The paper of a canvas.
  static InkPaper on(GraphicsContext canvas) {
    canvas.setLineCap(StrokeLineCap.ROUND);
    return new InkPaper() {
      @Override
      public void dot(double x, double y, double diameter) {
        canvas.fillOval(x - diameter / 2, y - diameter / 2, diameter, diameter);
      }

      @Override
      public void line(double fromX, double fromY, double toX, double toY, double width) {
        canvas.setLineWidth(width);
        canvas.strokeLine(fromX, fromY, toX, toY);
      }
    };
  }
}
