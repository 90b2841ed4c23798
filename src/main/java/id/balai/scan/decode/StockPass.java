package id.balai.scan.decode;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import id.balai.scan.Luma;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// The readers of zxing as they are. The single reader is better at small clean codes and reads
/// nothing when two are in view; the multi reader is the other way round.
final class StockPass implements Pass {
  private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

  /// What reads a bitmap.
  private interface Reader {
    Result[] read(BinaryBitmap bitmap) throws ReaderException;
  }

  private final Function<LuminanceSource, Binarizer> binarizer;
  private final Reader reader;

  private StockPass(Function<LuminanceSource, Binarizer> binarizer, Reader reader) {
    this.binarizer = binarizer;
    this.reader = reader;
  }

  /// One code, threshold by neighbourhood.
  static StockPass single() {
    return new StockPass(HybridBinarizer::new, StockPass::readOne);
  }

  /// Several codes, threshold by neighbourhood.
  static StockPass multi() {
    return new StockPass(HybridBinarizer::new, StockPass::readAll);
  }

  private static Result[] readOne(BinaryBitmap bitmap) throws ReaderException {
    return new Result[] {new QRCodeReader().decode(bitmap, HINTS)};
  }

  private static Result[] readAll(BinaryBitmap bitmap) throws ReaderException {
    return new QRCodeMultiReader().decodeMultiple(bitmap, HINTS);
  }

  @Override
  public void read(Luma frame, BooleanSupplier isSpent, Set<String> texts) {
    int width = frame.width();
    int height = frame.height();
    var source =
        new PlanarYUVLuminanceSource(frame.pixels(), width, height, 0, 0, width, height, false);
    try {
      for (Result result : reader.read(new BinaryBitmap(binarizer.apply(source)))) {
        texts.add(result.getText());
      }
    } catch (ReaderException | RuntimeException nothingReadable) {
      // the readers report an unreadable frame by exceptions, some of them index errors
    }
  }
}
