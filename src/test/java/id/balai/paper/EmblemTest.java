package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.event.Emblem;
import id.balai.domain.event.Event;
import id.balai.domain.layout.SheetLayout;
import id.balai.paper.pdf.EmblemFiles;
import id.balai.paper.word.PaperMessages;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmblemTest {

  @Test
  void theArmsOfTheOfficeStandInTheLetterheadAndOnCertificates() throws Exception {
    var writer = new PdfPaperWriter(PaperMessages.INDONESIAN, Optional::empty);
    Event event = Fixtures.event(Optional.of(Emblem.of(shield())));
    CertificatePaper certificate = certificate(event);
    var press = writer.press(List.of(certificate));
    byte[] sheet = Pdfs.bytes(o -> writer.write(sheet(event), o));
    for (byte[] pdf :
        List.of(
            sheet,
            Pdfs.bytes(o -> writer.write(certificate, o)),
            Pdfs.bytes(o -> press.write(certificate, o)))) {
      assertThat(VeraPdf.broken(pdf)).isEmpty();
      assertThat(reddest(Pdfs.picture(pdf, 0, 50))).isTrue();
    }
    Path gallery = Path.of("target", "papers");
    Files.createDirectories(gallery);
    Files.write(gallery.resolve("lambang.pdf"), sheet);
  }

  @Test
  void withoutArmsTheHeadStandsInTheMiddleAlone() throws Exception {
    var writer = new PdfPaperWriter(PaperMessages.INDONESIAN, Optional::empty);
    byte[] pdf = Pdfs.bytes(o -> writer.write(sheet(Fixtures.event()), o));
    assertThat(VeraPdf.broken(pdf)).isEmpty();
    BufferedImage page = Pdfs.picture(pdf, 0, 50);
    int armsEnd = page.getWidth() / 5;
    int headEnd = page.getHeight() / 12;
    for (int x = 0; x < armsEnd; x++) {
      for (int y = 0; y < headEnd; y++) {
        assertThat(page.getRGB(x, y) & 0xFFFFFF).isEqualTo(0xFFFFFF);
      }
    }
  }

  @Test
  void aLargePictureIsKeptAsSmallAsPapersNeedIt(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("lambang.jpg");
    ImageIO.write(new BufferedImage(3000, 1500, BufferedImage.TYPE_INT_RGB), "jpg", file.toFile());
    Emblem kept = new EmblemFiles().read(file).orElseThrow();
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept.picture()));
    assertThat(picture.getWidth()).isEqualTo(460);
    assertThat(picture.getHeight()).isEqualTo(230);
  }

  @Test
  void filesThatAreNoSuchPictureAreRefused(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("lambang.png");
    var files = new EmblemFiles();
    assertThat(files.read(file)).isEmpty();
    assertThat(files.read(folder)).isEmpty();
    byte[] png = shield();
    for (byte[] content :
        List.of(
            new byte[0],
            new byte[] {1, 2, 3},
            "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(png, png.length / 2),
            Arrays.copyOf(png, Emblem.MOST_BYTES + 1),
            encoded(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "gif"),
            encoded(new BufferedImage(3001, 2, BufferedImage.TYPE_INT_RGB), "png"))) {
      Files.write(file, content);
      assertThat(files.read(file)).isEmpty();
    }
  }

  @Test
  void brokenPicturesAreAnsweredAndNeverThrown(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("lambang.png");
    var random = new Random(3);
    var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    for (byte[] whole : List.of(shield(), encoded(image, "jpg"))) {
      for (int i = 0; i < 300; i++) {
        byte[] broken = whole.clone();
        for (int j = 0; j < 4; j++) {
          broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        Files.write(file, broken);
        assertThat(new EmblemFiles().read(file)).isNotNull();
      }
    }
  }

  private static AttendanceSheet sheet(Event event) {
    AttendanceSheet plain = Fixtures.sheet(2, SheetLayout.STANDARD);
    return new AttendanceSheet(
        event,
        plain.session(),
        plain.group(),
        plain.layout(),
        plain.rows(),
        plain.signatories(),
        plain.identity());
  }

  private static CertificatePaper certificate(Event event) {
    CertificatePaper plain = Fixtures.certificate("Sutrisno", "sudut");
    return new CertificatePaper(
        event,
        plain.recipient(),
        plain.number(),
        plain.programme(),
        plain.signatories(),
        plain.template(),
        plain.identity());
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
    return encoded(image, "png");
  }

  private static byte[] encoded(BufferedImage image, String kind) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, kind, out);
    return out.toByteArray();
  }
}
