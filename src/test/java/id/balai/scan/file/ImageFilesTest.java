package id.balai.scan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import id.balai.domain.badge.UnreadablePictureException;
import id.balai.scan.Luma;
import id.balai.scan.decode.QrDecoder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ImageFilesTest {
  @TempDir private Path folder;

  @Test
  void grayPicturesKeepTheirValues() throws IOException {
    var image = new BufferedImage(3, 2, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setSample(2, 1, 0, 77);
    Luma luma = ImageFiles.read(saved(image, "png"));
    assertThat(luma.width()).isEqualTo(3);
    assertThat(luma.height()).isEqualTo(2);
    assertThat(luma.at(2, 1)).isEqualTo(77);
    assertThat(luma.at(0, 0)).isZero();
  }

  @Test
  void colourPicturesBecomeBrightness() throws IOException {
    var image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0x00ff00);
    image.setRGB(1, 0, 0x0000ff);
    Luma luma = ImageFiles.read(saved(image, "png"));
    assertThat(luma.at(0, 0)).isBetween(148, 151);
    assertThat(luma.at(1, 0)).isBetween(27, 30);
  }

  @Test
  void transparencyCountsAsPaper() throws IOException {
    var image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
    assertThat(ImageFiles.read(saved(image, "png")).at(0, 0)).isEqualTo(255);
  }

  @Test
  void whatIsNoPictureIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("list.jpg"), "not a picture");
    assertThatThrownBy(() -> ImageFiles.read(text)).isInstanceOf(IOException.class);
  }

  @Test
  void cutOffPicturesAreRefused() throws IOException {
    Path whole = saved(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png");
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.png"), java.util.Arrays.copyOf(bytes, 60));
    assertThatThrownBy(() -> ImageFiles.read(cut)).isInstanceOf(IOException.class);
  }

  @Test
  void aPhotoOfFiftyMillionPixelsIsReadBySubsampling() throws Exception {
    var picture = new BufferedImage(7_200, 7_000, BufferedImage.TYPE_BYTE_BINARY);
    BitMatrix code = new QRCodeWriter().encode("HDR-UJI", BarcodeFormat.QR_CODE, 29, 29);
    var pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 7_200, 7_000);
    pen.setColor(Color.BLACK);
    for (int y = 0; y < code.getHeight(); y++) {
      for (int x = 0; x < code.getWidth(); x++) {
        if (code.get(x, y)) {
          pen.fillRect(3_000 + x * 16, 2_000 + y * 16, 16, 16);
        }
      }
    }
    pen.dispose();
    Luma luma = ImageFiles.read(saved(picture, "png"));
    assertThat(luma.width()).isEqualTo(3_600);
    assertThat(new QrDecoder().decodeThorough(luma)).containsExactly("HDR-UJI");
  }

  @ParameterizedTest
  @CsvSource({
    "52494646240000005745425056503820, OTHER_KIND, WebP",
    "0000001866747970686569630000000000000000, OTHER_KIND, HEIC",
    "00000018667479706d6966310000000000000000, OTHER_KIND, HEIF",
    "0000001c66747970617669660000000000000000, OTHER_KIND, AVIF",
    "ff0a00000000000000000000000000000000, OTHER_KIND, JPEG XL",
    "89504e470d0a1a0a0000000d494844520000ea600000ea600802000000, TOO_LARGE, 3600",
    "89504e470d0a1a0a0000000d494844527fffffff7fffffff0802000000, TOO_LARGE, 4611686014132"
  })
  void whatIsNotReadIsToldByItsTrueReason(
      String start, UnreadablePictureException.Reason reason, String detail) throws IOException {
    Path file = Files.write(folder.resolve("foto.png"), HexFormat.of().parseHex(start));
    assertThatThrownBy(() -> ImageFiles.read(file))
        .isInstanceOfSatisfying(
            UnreadablePictureException.class,
            why -> {
              assertThat(why.reason()).isEqualTo(reason);
              assertThat(why.detail()).isEqualTo(detail);
            });
  }

  private Path saved(BufferedImage image, String format) throws IOException {
    Path file = folder.resolve("picture." + format);
    assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
    return file;
  }
}
