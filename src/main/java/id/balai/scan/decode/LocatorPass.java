package id.balai.scan.decode;

import com.google.zxing.Binarizer;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import id.balai.scan.Luma;
import id.balai.scan.locate.Locator;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Our own locator behind one of zxing's ways to black and white.
final class LocatorPass implements Pass {
  private final Function<LuminanceSource, Binarizer> binarizer;
  private final Locator locator;

  private LocatorPass(Function<LuminanceSource, Binarizer> binarizer, int rowStep) {
    this.binarizer = binarizer;
    this.locator = new Locator(rowStep);
  }

  /// Threshold by neighbourhood.
  ///
  /// @param rowStep look for finder patterns in every so many rows
  static LocatorPass hybrid(int rowStep) {
    return new LocatorPass(HybridBinarizer::new, rowStep);
  }

  /// One threshold for the whole frame.
  ///
  /// @param rowStep look for finder patterns in every so many rows
  static LocatorPass global(int rowStep) {
    return new LocatorPass(GlobalHistogramBinarizer::new, rowStep);
  }

  @Override
  public void read(Luma frame, BooleanSupplier isSpent, Set<String> texts) {
    int width = frame.width();
    int height = frame.height();
    var source =
        new PlanarYUVLuminanceSource(frame.pixels(), width, height, 0, 0, width, height, false);
    try {
      locator.read(frame, binarizer.apply(source).getBlackMatrix(), isSpent, texts);
    } catch (NotFoundException flat) {
      // a frame of one brightness shows nothing
    }
  }
}
