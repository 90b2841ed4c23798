package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.Signatory;
import id.balai.domain.event.Event;
import id.balai.domain.layout.InkColour;
import id.balai.domain.layout.Margins;
import id.balai.domain.layout.PaperFit;
import id.balai.domain.layout.PaperFont;
import id.balai.domain.layout.PaperFormat;
import id.balai.domain.layout.PaperLook;
import id.balai.domain.layout.PaperPlan;
import id.balai.domain.layout.PlannedColumn;
import id.balai.domain.layout.SheetColumn;
import id.balai.domain.layout.SheetGrouping;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.layout.SheetSort;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/// What an office chooses for its papers is what comes out: columns and their widths, margins,
/// letters, ink.
final class SheetLooksTest {

  @Test
  void theChosenColumnsStandInTheChosenOrder() throws IOException {
    byte[] pdf =
        sheet(
            PaperLook.STANDARD,
            List.of(
                PlannedColumn.usual(SheetColumn.ARRIVAL),
                PlannedColumn.usual(SheetColumn.NAME),
                PlannedColumn.usual(SheetColumn.VILLAGE)));
    float time = head(pdf, "JamNamaDesa", "Jam").x();
    float name = head(pdf, "JamNamaDesa", "Nama").x();
    float village = head(pdf, "JamNamaDesa", "Desa").x();
    assertThat(time).isLessThan(name);
    assertThat(name).isLessThan(village);
    assertThat(Pdfs.text(pdf)).doesNotContain("Tanda tangan", "NIP / NIK", "6408");
  }

  @Test
  void aColumnTakesTheShareOfThePageThatItIsAskedFor() throws IOException {
    double page = points(2150 - 250 - 150);
    assertThat((double) nameColumn(40)).isCloseTo(page * (40 + 20) / (40 + 40), within(2.0));
    assertThat((double) nameColumn(80)).isCloseTo(page * (80 + 20) / (80 + 40), within(2.0));
  }

  /// From the head of the first column to that of the third, both standing in the middle of theirs.
  private float nameColumn(int millimetres) throws IOException {
    byte[] pdf =
        sheet(
            PaperLook.STANDARD,
            List.of(
                new PlannedColumn(SheetColumn.SEX, 20),
                new PlannedColumn(SheetColumn.NAME, millimetres),
                new PlannedColumn(SheetColumn.VILLAGE, 20)));
    return head(pdf, "L/PNamaDesa", "Desa").x() - head(pdf, "L/PNamaDesa", "L/P").x();
  }

  @Test
  void marginsAreKeptFree() throws IOException {
    var margins = new Margins(300, 250, 400, 350);
    byte[] pdf = sheet(look(margins, PaperFont.JAKARTA, InkColour.DARK_BLUE), standard());
    List<Letter> letters = letters(pdf);
    double left = letters.stream().mapToDouble(Letter::x).min().orElseThrow();
    double right = letters.stream().mapToDouble(l -> l.x() + l.width()).max().orElseThrow();
    double top = letters.stream().mapToDouble(Letter::y).min().orElseThrow();
    assertThat(left).isGreaterThanOrEqualTo(points(350) - 0.5).isLessThan(points(350) + 12);
    assertThat(right).isLessThanOrEqualTo(points(2150 - 250) + 0.5);
    assertThat(top).isGreaterThan(points(300));
  }

  @Test
  void thePlainerLettersSetTheWholePaper() throws IOException {
    byte[] pdf = sheet(look(Margins.LISTS, PaperFont.NOTO, InkColour.DARK_BLUE), standard());
    assertThat(fonts(pdf)).isNotEmpty().allMatch(name -> name.contains("NotoSans"));
    byte[] usual = sheet(PaperLook.STANDARD, standard());
    assertThat(fonts(usual)).isNotEmpty().allMatch(name -> name.contains("LiberationSans"));
    assertThat(names(pdf)).isEqualTo(names(usual)).isNotEmpty();
  }

  @Test
  void whatTheUsualLettersLackComesFromTheOthers() throws IOException {
    var paper = Fixtures.certificate("Ma'ruf \u0905\u0928\u0932", "sudut");
    byte[] pdf = Pdfs.bytes(o -> Pdfs.WRITER.write(paper, o));
    assertThat(Pdfs.text(pdf)).contains("Ma'ruf \u0905\u0928\u0932");
    assertThat(fonts(pdf)).anyMatch(name -> name.contains("NotoSans"));
  }

  @Test
  void blackInkIsBlackOnSheetsAndCertificates() throws IOException {
    byte[] blue = sheet(PaperLook.STANDARD, standard());
    byte[] black = sheet(look(Margins.LISTS, PaperFont.JAKARTA, InkColour.BLACK), standard());
    assertThat(bluePixels(blue)).isGreaterThan(100);
    assertThat(bluePixels(black)).isZero();

    var paper = Fixtures.certificate("Sutrisno", "bingkai");
    Event inked = event(look(Margins.LISTS, PaperFont.JAKARTA, InkColour.BLACK), standard());
    var other =
        new id.balai.domain.document.CertificatePaper(
            inked,
            paper.recipient(),
            paper.number(),
            paper.programme(),
            paper.signatories(),
            paper.template(),
            paper.identity());
    assertThat(bluePixels(Pdfs.bytes(o -> Pdfs.WRITER.write(paper, o)))).isGreaterThan(20);
    assertThat(bluePixels(Pdfs.bytes(o -> Pdfs.WRITER.write(other, o)))).isZero();
  }

  private static PaperLook look(Margins margins, PaperFont font, InkColour ink) {
    return new PaperLook(margins, margins, font, 10, ink, PaperFit.AS_IS);
  }

  private static List<PlannedColumn> standard() {
    return SheetColumn.STANDARD.stream().map(PlannedColumn::usual).toList();
  }

  private static Event event(PaperLook look, List<PlannedColumn> columns) {
    var layout =
        new SheetLayout(
            PaperFormat.F4_PORTRAIT,
            columns,
            SheetMode.FILLED,
            SheetSort.PROTOCOL,
            SheetLayout.Identities.MASKED,
            SheetGrouping.GROUP);
    return Fixtures.event().withPapers(PaperPlan.STANDARD.withSheet(layout).withLook(look));
  }

  private static byte[] sheet(PaperLook look, List<PlannedColumn> columns) throws IOException {
    Event event = event(look, columns);
    List<Signatory> officials = Signatory.unsigned(List.of(Fixtures.head()));
    AttendanceSheet sheet = Fixtures.sheet(event, 8, event.papers().sheet(), officials);
    return Pdfs.bytes(o -> Pdfs.WRITER.write(sheet, o));
  }

  private static double points(int tenths) {
    return tenths * 72 / 254.0;
  }

  private static List<String> names(byte[] pdf) throws IOException {
    String text = Pdfs.text(pdf).replaceAll("\\s+", " ");
    return Fixtures.NAMES.stream().filter(text::contains).toList();
  }

  private static Set<String> fonts(byte[] pdf) throws IOException {
    var names = new TreeSet<String>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var resources = document.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        names.add(resources.getFont(name).getName());
      }
    }
    return names;
  }

  /// Pixels in the colour of dark blue ink.
  private static int bluePixels(byte[] pdf) throws IOException {
    BufferedImage page = Pdfs.picture(pdf, 0, 100);
    int count = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int rgb = page.getRGB(x, y);
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        if (blue - red > 50 && blue - green > 25) {
          count++;
        }
      }
    }
    return count;
  }

  /// Where the middle of a column's head stands.
  ///
  /// @param heads all heads in one word
  private static Letter head(byte[] pdf, String heads, String words) throws IOException {
    List<Letter> letters = letters(pdf);
    var text = new StringBuilder();
    letters.forEach(letter -> text.append(letter.text()));
    int at = text.indexOf(heads);
    assertThat(at).as(heads).isNotNegative();
    Letter first = letters.get(at + heads.indexOf(words));
    Letter last = letters.get(at + heads.indexOf(words) + words.length() - 1);
    return new Letter(words, (first.x() + last.x() + last.width()) / 2, first.y(), 0);
  }

  private record Letter(String text, float x, float y, float width) {}

  /// Letters of the first page without blanks, in the order in which they are shown.
  private static List<Letter> letters(byte[] pdf) throws IOException {
    var letters = new ArrayList<Letter>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              if (!text.getUnicode().isBlank()) {
                letters.add(
                    new Letter(
                        text.getUnicode(),
                        text.getXDirAdj(),
                        text.getYDirAdj(),
                        text.getWidthDirAdj()));
              }
            }
          };
      stripper.setEndPage(1);
      stripper.getText(document);
    }
    return letters;
  }
}
