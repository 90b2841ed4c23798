package id.balai.paper.block;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.type.Colour;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Draws a QR code as rectangles, black on white, sharp at any size.
public final class QrDrawing {

  /// Free modules that a reader needs on every side.
  public static final int QUIET_ZONE = 4;

  /// Version of badge codes: the smallest with an alignment pattern; without one, a tilted badge is
  /// not read.
  private static final int BADGE_VERSION = 2;

  /// Alphanumeric letters of version 11 (61 modules) at level M: what is longer gives up robustness
  /// to keep its modules large.
  private static final int CAPACITY_AT_LEVEL_M = 366;

  /// From this length on a code looks like noise under every mask. Choosing one costs a millisecond
  /// and was measured to change nothing (40 codes at 66 to 100 dpi: 196 of 200 read with this one,
  /// 195 with the chosen ones).
  private static final int DENSE = 200;

  private static final int DENSE_MASK = 3;

  /// Side of a module of a verification code, in points: a phone at arm's length reads it.
  private static final float VERIFICATION_MODULE = Millimetres.mm(0.5f);

  private final ByteMatrix modules;

  private QrDrawing(ByteMatrix modules) {
    this.modules = modules;
  }

  /// A badge code: version 2, level Q.
  public static QrDrawing badge(String text) {
    Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
    hints.put(EncodeHintType.QR_VERSION, BADGE_VERSION);
    return encode(text, ErrorCorrectionLevel.Q, hints);
  }

  /// Frames of dense codes, by their size.
  private static final Map<Codewords, CodeFrame> FRAMES = new ConcurrentHashMap<>();

  /// A verification code in the smallest version that holds it: at level M, or at L when it is
  /// long.
  public static QrDrawing verification(String text) {
    boolean isLong = text.length() > CAPACITY_AT_LEVEL_M;
    ErrorCorrectionLevel level = isLong ? ErrorCorrectionLevel.L : ErrorCorrectionLevel.M;
    if (text.length() <= DENSE) {
      return encode(text, level, Map.of());
    }
    Map<EncodeHintType, Object> hints = Map.of(EncodeHintType.QR_MASK_PATTERN, DENSE_MASK);
    Optional<Codewords> words = Codewords.canHold(text) ? words(text, level) : Optional.empty();
    return words
        .map(it -> new QrDrawing(frame(it, text, hints).with(it.of(text))))
        .orElseGet(() -> encode(text, level, hints));
  }

  /// The smallest version that holds the text, or empty where none does.
  private static Optional<Codewords> words(String text, ErrorCorrectionLevel level) {
    for (int number = 1; number <= 40; number++) {
      var words = new Codewords(Version.getVersionForNumber(number), level);
      if (words.fits(text.length())) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  private static CodeFrame frame(Codewords words, String text, Map<EncodeHintType, Object> hints) {
    return FRAMES.computeIfAbsent(
        words,
        it -> new CodeFrame(it.version(), encode(text, it.level(), hints).modules, it.of(text)));
  }

  /// The side of a verification code at which its modules are as large as a phone needs them, in
  /// points, without the quiet zone.
  public float verificationSide() {
    return modules() * VERIFICATION_MODULE;
  }

  private static QrDrawing encode(
      String text, ErrorCorrectionLevel level, Map<EncodeHintType, Object> hints) {
    try {
      return new QrDrawing(Encoder.encode(text, level, hints).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("the text does not fit into a QR code", e);
    }
  }

  /// Modules along one side, without the quiet zone.
  public int modules() {
    return modules.getWidth();
  }

  /// Draws the modules as one stencil, as sharp as rectangles and a third of their size: for codes
  /// with many modules, of which a print file has a thousand.
  ///
  /// @param side length of the code without its quiet zone, in points
  public void stencil(Canvas canvas, float left, float top, float side) {
    canvas.stencil(modules.getArray(), left, top, side);
  }

  /// Draws the modules, in runs along the rows.
  ///
  /// @param side length of the code without its quiet zone, in points
  public void draw(Canvas canvas, float left, float top, float side) {
    float module = side / modules();
    canvas.fill(
        Colour.BLACK,
        path -> {
          for (int row = 0; row < modules(); row++) {
            int from = 0;
            while (from < modules()) {
              int to = endOfRun(row, from);
              if (modules.get(from, row) == 1) {
                path.box(left + from * module, top + row * module, (to - from) * module, module);
              }
              from = to;
            }
          }
        });
  }

  private int endOfRun(int row, int from) {
    int to = from + 1;
    while (to < modules() && modules.get(to, row) == modules.get(from, row)) {
      to++;
    }
    return to;
  }
}
