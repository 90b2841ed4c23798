package id.balai.paper.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.EncodeHintType;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// That codes which are filled into a kept frame are those that ZXing draws.
final class QrDrawingTest {

  private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

  @ParameterizedTest
  @EnumSource(ErrorCorrectionLevel.class)
  void aCodeInAKeptFrameIsTheOneThatIsDrawnFromNothing(ErrorCorrectionLevel level)
      throws Exception {
    var random = new Random(7);
    for (int length = 1; length < 1800; length += 1 + random.nextInt(24)) {
      String first = text(random, length);
      String other = text(random, length);
      QRCode drawn = drawn(first, level);
      var words = new Codewords(drawn.getVersion(), level);
      var frame = new CodeFrame(drawn.getVersion(), drawn.getMatrix(), words.of(first));
      ByteMatrix filled = frame.with(words.of(other));
      assertThat(filled).hasToString(drawn(other, level).getMatrix().toString());
      assertThat(words.fits(length)).isTrue();
      if (drawn.getVersion().getVersionNumber() > 1) {
        int smaller = drawn.getVersion().getVersionNumber() - 1;
        assertThat(new Codewords(Version.getVersionForNumber(smaller), level).fits(length))
            .isFalse();
      }
    }
  }

  private static QRCode drawn(String text, ErrorCorrectionLevel level) throws Exception {
    return Encoder.encode(text, level, Map.of(EncodeHintType.QR_MASK_PATTERN, 3));
  }

  /// Begins with a letter, since digits alone are packed more tightly.
  private static String text(Random random, int length) {
    var text = new StringBuilder("Z");
    while (text.length() < length) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
