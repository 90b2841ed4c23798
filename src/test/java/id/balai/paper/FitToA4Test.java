package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.Signatory;
import id.balai.domain.event.Event;
import id.balai.domain.layout.PaperFit;
import id.balai.domain.layout.PaperFormat;
import id.balai.domain.layout.PaperPlan;
import id.balai.domain.layout.PaperSize;
import id.balai.domain.layout.SheetLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A copy on A4 is the whole page made smaller: the same words, the same data, nothing cut off.
/// That copies are archival is shown by [EveryPaperTest].
final class FitToA4Test {

  @ParameterizedTest
  @EnumSource(value = PaperSize.class, names = "A4", mode = EnumSource.Mode.EXCLUDE)
  void aCopySaysTheSameOnASmallerSheet(PaperSize size) throws IOException {
    byte[] full = sheet(new PaperFormat(size, PaperFormat.Orientation.PORTRAIT), PaperFit.AS_IS);
    byte[] copy = sheet(new PaperFormat(size, PaperFormat.Orientation.PORTRAIT), PaperFit.A4);

    assertThat(Pdfs.pages(copy)).isEqualTo(Pdfs.pages(full));
    assertThat(Pdfs.attachment(copy)).isEqualTo(Pdfs.attachment(full));
    assertThat(size(copy)).containsExactly(595, 842);
    assertThat(size(full)).isNotEqualTo(size(copy));
  }

  @Test
  void aPageThatLiesOnItsSideLiesOnA4() throws IOException {
    byte[] copy =
        sheet(new PaperFormat(PaperSize.F4, PaperFormat.Orientation.LANDSCAPE), PaperFit.A4);
    assertThat(size(copy)).containsExactly(842, 595);
  }

  @Test
  void aPageThatFitsIsLeftAlone() throws IOException {
    assertThat(sheet(PaperFormat.A4_PORTRAIT, PaperFit.A4))
        .hasSameSizeAs(sheet(PaperFormat.A4_PORTRAIT, PaperFit.AS_IS));
  }

  /// What is inked is as wide as it is high in both, and stands in the middle.
  @Test
  void theCopyIsScaledEvenlyAndCentred() throws IOException {
    int[] full = inked(sheet(PaperFormat.F4_PORTRAIT, PaperFit.AS_IS));
    int[] copy = inked(sheet(PaperFormat.F4_PORTRAIT, PaperFit.A4));
    double scale = 0.9; // 297 / 330 mm

    assertThat((copy[1] - copy[0]) / (double) (full[1] - full[0])).isCloseTo(scale, within(0.01));
    assertThat((copy[3] - copy[2]) / (double) (full[3] - full[2])).isCloseTo(scale, within(0.01));
    double left = (2100 - 2150 * scale) / 2 / 254 * DPI + full[0] * scale;
    assertThat((double) copy[0]).isCloseTo(left, within(2.0));
    assertThat((double) copy[2]).isCloseTo(full[2] * scale, within(2.0));
  }

  private static final int DPI = 72;

  /// First and last column and row that are not white.
  private static int[] inked(byte[] pdf) throws IOException {
    BufferedImage page = Pdfs.picture(pdf, 0, DPI);
    int[] box = {page.getWidth(), 0, page.getHeight(), 0};
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        if ((page.getRGB(x, y) & 0xFF) < 160) {
          box[0] = Math.min(box[0], x);
          box[1] = Math.max(box[1], x);
          box[2] = Math.min(box[2], y);
          box[3] = Math.max(box[3], y);
        }
      }
    }
    return box;
  }

  private static byte[] sheet(PaperFormat format, PaperFit fit) throws IOException {
    SheetLayout layout = SheetLayout.STANDARD.on(format);
    PaperPlan plan = PaperPlan.STANDARD.withSheet(layout).on(fit);
    Event event = Fixtures.event().withPapers(plan);
    List<Signatory> officials = Signatory.unsigned(List.of(Fixtures.head()));
    AttendanceSheet sheet = Fixtures.sheet(event, 25, layout, officials);
    return Pdfs.bytes(o -> Pdfs.WRITER.write(sheet, o));
  }

  /// Width and height of the first page in whole points.
  private static List<Integer> size(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var box = document.getPage(0).getMediaBox();
      return List.of(Math.round(box.getWidth()), Math.round(box.getHeight()));
    }
  }
}
