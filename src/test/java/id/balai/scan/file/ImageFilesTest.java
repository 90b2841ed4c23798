package id.balai.scan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.scan.Luma;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private Path saved(BufferedImage image, String format) throws IOException {
    Path file = folder.resolve("picture." + format);
    assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
    return file;
  }
}
