package id.balai.scan.bench;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import id.balai.scan.Luma;
import id.balai.scan.decode.QrDecoder;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// The decoders that are compared; each run gets a new one.
final class Decoders {
  private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

  private Decoders() {}

  /// @param peers decoders of other languages, as `NAME=COMMAND`
  static Map<String, Supplier<Decoder>> all(List<String> peers) {
    Map<String, Supplier<Decoder>> all = new LinkedHashMap<>();
    all.put("zxing 3.5.4, one pass", () -> Decoder.of(Decoders::single));
    all.put("zxing 3.5.4, all passes", () -> Decoder.of(Decoders::allStock));
    all.put("BoofCV 1.2.2", () -> Decoder.of(boof()));
    Zbar.installed(false)
        .ifPresent(zbar -> all.put("zbar of the system", () -> Decoder.of(zbar::read)));
    Zbar.installed(true)
        .ifPresent(
            zbar -> all.put("zbar of the system, also inverted", () -> Decoder.of(zbar::read)));
    for (String peer : peers) {
      String[] parts = peer.split("=", 2);
      all.put(parts[0], () -> new PeerProcess(parts[1]));
    }
    all.put("ours, live step", () -> Decoder.of(warm()::decodeLive));
    all.put("ours, all passes", () -> Decoder.of(warm()::decodeThorough));
    return all;
  }

  private static QrDecoder warm() {
    // The budget of a step is measured like what it took: on a busy machine too it is of work.
    var decoder = new QrDecoder(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    decoder.warmUp();
    return decoder;
  }

  private static List<String> single(Luma frame) {
    try {
      var bitmap = new BinaryBitmap(new HybridBinarizer(source(frame)));
      return List.of(new QRCodeReader().decode(bitmap, HINTS).getText());
    } catch (ReaderException unread) {
      return List.of();
    }
  }

  /// Hybrid and global threshold, single and multi reader, full and half size, and inverted.
  private static List<String> allStock(Luma frame) {
    int size = frame.width() * frame.height();
    boolean canBeHalved = frame.width() > 1 && frame.height() > 1;
    Luma half = canBeHalved ? frame.halvedInto(new byte[size / 4]) : frame;
    Luma inverted = frame.invertedInto(new byte[size]);
    Set<String> texts = new LinkedHashSet<>(single(frame));
    for (Luma each : List.of(frame, half, inverted)) {
      texts.addAll(multi(new BinaryBitmap(new HybridBinarizer(source(each)))));
      texts.addAll(multi(new BinaryBitmap(new GlobalHistogramBinarizer(source(each)))));
    }
    return List.copyOf(texts);
  }

  private static List<String> multi(BinaryBitmap bitmap) {
    try {
      Result[] results = new QRCodeMultiReader().decodeMultiple(bitmap, HINTS);
      return Arrays.stream(results).map(Result::getText).toList();
    } catch (ReaderException unread) {
      return List.of();
    }
  }

  private static PlanarYUVLuminanceSource source(Luma frame) {
    int width = frame.width();
    int height = frame.height();
    return new PlanarYUVLuminanceSource(frame.pixels(), width, height, 0, 0, width, height, false);
  }

  private static Function<Luma, List<String>> boof() {
    QrCodeDetector<GrayU8> detector = FactoryFiducial.qrcode(null, GrayU8.class);
    return frame -> {
      var image = new GrayU8(frame.width(), frame.height());
      image.data = frame.pixels();
      detector.process(image);
      return detector.getDetections().stream().map(code -> code.message).toList();
    };
  }
}
