package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.document.Emblem;
import id.balai.domain.layout.SheetLayout;
import id.balai.paper.word.Words;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class EmblemTest {

  @Test
  void theArmsOfTheOfficeStandInTheLetterheadAndOnCertificates() throws Exception {
    var writer = new PdfPaperWriter(Words.INDONESIAN, new Emblem(shield()));
    var certificate = Fixtures.certificate("Sutrisno", "sudut");
    var press = writer.press(List.of(certificate));
    byte[] sheet = Pdfs.bytes(o -> writer.write(Fixtures.sheet(2, SheetLayout.STANDARD), o));
    for (byte[] pdf :
        List.of(
            sheet,
            Pdfs.bytes(o -> writer.write(certificate, o)),
            Pdfs.bytes(o -> press.write(certificate, o)))) {
      assertThat(VeraPdf.broken(pdf)).isEmpty();
      assertThat(Pdfs.text(pdf)).doesNotContain("lambang");
      assertThat(reddest(Pdfs.picture(pdf, 0, 50))).isTrue();
    }
    Path gallery = Path.of("target", "papers");
    Files.createDirectories(gallery);
    Files.write(gallery.resolve("lambang.pdf"), sheet);
  }

  @Test
  void whatIsNoPictureIsRefused() {
    assertThatThrownBy(() -> new PdfPaperWriter(Words.INDONESIAN, new Emblem(new byte[] {1, 2, 3})))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> new Emblem(new byte[0])).isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean reddest(BufferedImage page) {
    for (int x = 0; x < page.getWidth(); x++) {
      for (int y = 0; y < page.getHeight(); y++) {
        if ((page.getRGB(x, y) & 0xFFFFFF) == 0xCC0000) {
          return true;
        }
      }
    }
    return false;
  }

  /// A red disc on a transparent ground.
  private static byte[] shield() throws IOException {
    var image = new BufferedImage(80, 100, BufferedImage.TYPE_INT_ARGB);
    var graphics = image.createGraphics();
    graphics.setColor(new Color(0xCC0000));
    graphics.fillOval(0, 0, 80, 100);
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
