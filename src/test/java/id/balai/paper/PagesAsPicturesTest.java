package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.Signatory;
import id.balai.domain.event.Emblem;
import id.balai.domain.event.Event;
import id.balai.domain.layout.PaperFont;
import id.balai.domain.layout.PaperLook;
import id.balai.domain.layout.PaperPlan;
import id.balai.domain.layout.SheetLayout;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The papers of an office as pictures in `target/papers`, in the two letters that offices know, to
/// be looked at beside the papers they have. Nothing stands in the margins, no page is left nearly
/// empty, and lists take no more pages than they need.
final class PagesAsPicturesTest {

  private static final int DPI = 60;
  private static final int MOST_PICTURES = 2;

  @ParameterizedTest
  @EnumSource(
      value = PaperFont.class,
      names = {"ARIAL", "BOOKMAN"})
  void papersOfAnOfficeFillTheirPages(PaperFont font) throws IOException {
    Event event = event(font);
    for (Map.Entry<String, Kept> one : papers(event).entrySet()) {
      byte[] pdf = Pdfs.bytes(one.getValue().writing());
      List<BufferedImage> pages = pages(pdf);
      write(one.getKey() + "-" + font.name().toLowerCase(java.util.Locale.ROOT), pages);
      assertThat(pages.size()).as(one.getKey()).isLessThanOrEqualTo(one.getValue().most());
      for (BufferedImage page : margins(one.getKey(), pages)) {
        assertThat(inked(page, 0, page.getWidth() * 14 / 215)).as(one.getKey()).isZero();
        assertThat(inked(page, page.getWidth() * 203 / 215, page.getWidth()))
            .as(one.getKey())
            .isZero();
      }
    }
  }

  /// The art of a certificate goes to the edge.
  private static List<BufferedImage> margins(String paper, List<BufferedImage> pages) {
    return paper.equals("sertifikat") ? pages.subList(1, pages.size()) : pages;
  }

  /// @param most pages that it may take
  private record Kept(int most, Pdfs.Writing writing) {}

  private static Map<String, Kept> papers(Event event) {
    SheetLayout layout = event.papers().sheet();
    List<Signatory> officials = Signatory.unsigned(List.of(Fixtures.chair(), Fixtures.head()));
    var papers = new LinkedHashMap<String, Kept>();
    papers.put(
        "lembar-8", kept(1, o -> writer().write(Fixtures.sheet(event, 8, layout, officials), o)));
    papers.put(
        "lembar-25", kept(2, o -> writer().write(Fixtures.sheet(event, 25, layout, officials), o)));
    papers.put(
        "lembar-116",
        kept(8, o -> writer().write(Fixtures.parts(event, 116, layout, officials), o)));
    papers.put(
        "lembar-500",
        kept(30, o -> writer().write(Fixtures.sheet(event, 500, layout, officials), o)));
    papers.put("penerimaan", kept(2, o -> writer().write(OfficeFixtures.receipts(event, 16), o)));
    papers.put("berita-acara", kept(2, o -> writer().write(OfficeFixtures.record(event), o)));
    papers.put("rekap", kept(1, o -> writer().write(OfficeFixtures.recap(event), o)));
    papers.put("notula", kept(1, o -> writer().write(OfficeFixtures.minutes(event), o)));
    papers.put("sertifikat", kept(2, o -> writer().write(certificate(event), o)));
    papers.put("pakta", kept(1, o -> writer().write(OfficeFixtures.pact(event), o)));
    return papers;
  }

  /// A charter of an event of several days, with a back page.
  private static CertificatePaper certificate(Event event) {
    CertificatePaper like = Fixtures.certificateWithTopics();
    return new CertificatePaper(
        event.withSessions(
            List.of(
                Fixtures.session(),
                Fixtures.session().on(Optional.of(event.date().plusDays(1))),
                Fixtures.session().on(Optional.of(event.date().plusDays(2))))),
        like.recipient(),
        like.number(),
        new CertificatePaper.Programme(
            CertificatePaper.Kind.CHARTER, like.programme().hours(), like.programme().topics()),
        like.signatories(),
        like.template(),
        like.identity());
  }

  private static Kept kept(int most, Pdfs.Writing writing) {
    return new Kept(most, writing);
  }

  private static PdfPaperWriter writer() {
    return Pdfs.WRITER;
  }

  /// An office with all five lines and both emblems.
  private static Event event(PaperFont font) throws IOException {
    PaperLook usual = PaperLook.STANDARD;
    var look =
        new PaperLook(usual.margins(), usual.listMargins(), font, 10, usual.ink(), usual.fit());
    return Fixtures.event(
            Optional.of(shield(new Color(0x9C1C1C))),
            Optional.of(shield(new Color(0x1C5C3C))),
            "Telepon (0549) 000000, surel kantor@contoh.go.id, kode pos 75682",
            "RANTAU PULUNG")
        .withPapers(PaperPlan.STANDARD.withLook(look));
  }

  private static Emblem shield(Color colour) throws IOException {
    var image = new BufferedImage(170, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 170, 200);
    pen.setColor(colour);
    pen.fillPolygon(new int[] {5, 165, 165, 85, 5}, new int[] {5, 5, 120, 195, 120}, 5);
    pen.dispose();
    var png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return Emblem.of(png.toByteArray());
  }

  private static List<BufferedImage> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      var pages = new java.util.ArrayList<BufferedImage>();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        // Of a long list its first pages and its last one are looked at.
        boolean isLooked = page < MOST_PICTURES || page == document.getNumberOfPages() - 1;
        pages.add(
            isLooked
                ? renderer.renderImageWithDPI(page, DPI)
                : new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
      }
      return pages;
    }
  }

  private static void write(String name, List<BufferedImage> pages) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "papers"));
    for (int page = 0; page < pages.size(); page++) {
      if (pages.get(page).getWidth() > 1) {
        String file = name + "-" + (page + 1) + ".png";
        ImageIO.write(pages.get(page), "png", folder.resolve(file).toFile());
      }
    }
  }

  /// Dots that are not white between two columns of dots.
  private static int inked(BufferedImage page, int from, int to) {
    int dots = 0;
    for (int x = from; x < to && page.getWidth() > 1; x++) {
      for (int y = 0; y < page.getHeight(); y++) {
        dots += (page.getRGB(x, y) & 0xFF) < 200 ? 1 : 0;
      }
    }
    return dots;
  }
}
