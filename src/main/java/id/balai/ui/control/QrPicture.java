package id.balai.ui.control;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// A QR code on the screen, black on white with its free border.
public final class QrPicture extends ImageView {

  private static final int QUIET = 4;

  /// @param text what it says
  /// @param module side of a module, in pixels
  public QrPicture(String text, int module) {
    super(image(text, module));
  }

  private static WritableImage image(String text, int module) {
    ByteMatrix modules = matrix(text);
    int side = (modules.getWidth() + 2 * QUIET) * module;
    var image = new WritableImage(side, side);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int column = x / module - QUIET;
        int row = y / module - QUIET;
        boolean isInside =
            column >= 0 && row >= 0 && column < modules.getWidth() && row < modules.getHeight();
        boolean isBlack = isInside && modules.get(column, row) == 1;
        image.getPixelWriter().setColor(x, y, isBlack ? Color.BLACK : Color.WHITE);
      }
    }
    return image;
  }

  private static ByteMatrix matrix(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("the text does not fit into a QR code", e);
    }
  }
}
