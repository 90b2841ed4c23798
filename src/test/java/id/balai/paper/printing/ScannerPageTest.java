package id.balai.paper.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.qrcode.QRCodeReader;
import id.balai.domain.badge.ScannerTrial;
import id.balai.domain.badge.ScannerTrial.End;
import id.balai.domain.badge.ScannerTrial.Fault;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The page with which scanners are tried, read as a scanner reads it.
final class ScannerPageTest {

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void bothCodesSayWhatTheTrialWaitsForAndNothingLeavesThePage(String language) throws Exception {
    try (PDDocument page = Loader.loadPDF(page(language))) {
      assertThat(page.getNumberOfPages()).isOne();
      BufferedImage picture = new PDFRenderer(page).renderImageWithDPI(0, 200);
      Path shots = Files.createDirectories(Path.of("target/screenshots"));
      ImageIO.write(picture, "png", shots.resolve("scanner-page-" + language + ".png").toFile());
      assertThat(read(new QRCodeReader(), picture)).isEqualTo(ScannerTrial.CODE);
      assertThat(read(new Code128Reader(), picture)).isEqualTo(ScannerTrial.CODE);
      assertThat(new PDFTextStripper().getText(page)).contains(ScannerTrial.CODE, "8");
    }
  }

  /// What the page says that people see is what layouts and Caps Lock make of the code.
  @ParameterizedTest
  @CsvSource({
    "balai aZ qQ yY wW 0123456789 :/-_, CAPS",
    "BALAI Ay Qq Zz Ww 0123456789 :/-_, GERMAN_LAYOUT",
    "BQLQI Qw Aa Yy Zz 0123456789 :/-_, FRENCH_LAYOUT",
    "BALAI Az Qq Yy Ww 0123456789 ;&-?, OTHER_LAYOUT",
    "]Q1BALAI Az Qq Yy Ww 0123456789 :/-_, BEFORE"
  })
  void everySightOnThePageIsTheFaultThatItNames(String seen, Fault fault) throws IOException {
    assertThat(ScannerTrial.faults(seen, End.ENTER)).containsExactly(fault);
    if (fault != Fault.OTHER_LAYOUT && fault != Fault.BEFORE) {
      try (PDDocument page = Loader.loadPDF(page("id"))) {
        assertThat(new PDFTextStripper().getText(page))
            .contains(seen.substring(0, seen.indexOf(" 0")));
      }
    }
  }

  @Test
  void aPageIsMadeOnceAndAgainTheSame() throws IOException {
    assertThat(page("id")).isEqualTo(page("id"));
  }

  private static byte[] page(String language) throws IOException {
    var out = new ByteArrayOutputStream();
    new ScannerPage(Locale.of(language), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).write(out);
    return out.toByteArray();
  }

  private static String read(Reader reader, BufferedImage picture) throws Exception {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    var source = new RGBLuminanceSource(width, height, pixels);
    return reader
        .decode(
            new BinaryBitmap(new HybridBinarizer(source)),
            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
        .getText();
  }
}
