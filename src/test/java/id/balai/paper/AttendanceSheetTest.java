package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.Signatory;
import id.balai.domain.layout.PaperFormat;
import id.balai.domain.layout.PaperSize;
import id.balai.domain.layout.SheetColumn;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.layout.SheetMode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AttendanceSheetTest {

  @Test
  void namesAreFoundByASearchOfTheFile() throws IOException {
    assertThat(text(Fixtures.sheet(10, SheetLayout.STANDARD)))
        .contains("Effendi", "Ma'ruf", "Mu'minah", "S.Pd.")
        .contains("Senin, 7 Oktober 2024", "09.00 – 10.30 WITA")
        .contains("NIP. 19710420 199703 1 901");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 25, 100})
  void everyRowStandsOnThePaperOnceAndInOrder(int rows) throws IOException {
    var numbers = new ArrayList<Integer>();
    var label = Pattern.compile("(?m)(?:^|\\s)(\\d+)\\.\\s*$");
    for (String page : pages(Fixtures.sheet(rows, onlySignatures()))) {
      label.matcher(page).results().map(r -> Integer.valueOf(r.group(1))).forEach(numbers::add);
    }
    assertThat(numbers.stream().sorted().toList())
        .isEqualTo(java.util.stream.IntStream.rangeClosed(1, rows).boxed().toList());
  }

  @ParameterizedTest
  @CsvSource({"F4,609.45,935.43", "A4,595.28,841.89", "FOLIO,612,936", "LEGAL,612,1008"})
  void pagesHaveTheSizeOfTheOfficesPaper(PaperSize size, float width, float height)
      throws IOException {
    var format = new PaperFormat(size, PaperFormat.Orientation.PORTRAIT);
    try (var pdf = load(Fixtures.sheet(3, SheetLayout.STANDARD.on(format)))) {
      var box = pdf.getPage(0).getMediaBox();
      assertThat(box.getWidth()).isCloseTo(width, within(0.1f));
      assertThat(box.getHeight()).isCloseTo(height, within(0.1f));
    }
  }

  @Test
  void letterheadStandsOnTheFirstPageOnlyAndColumnHeadsOnAll() throws IOException {
    List<String> pages = pages(Fixtures.sheet(60, SheetLayout.STANDARD));
    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(pages.getFirst()).contains("KECAMATAN RANTAU PULUNG");
    assertThat(pages.subList(1, pages.size()))
        .allMatch(p -> !p.contains("KECAMATAN RANTAU PULUNG"))
        .allMatch(p -> p.contains("Tanda Tangan"));
    for (int page = 0; page < pages.size(); page++) {
      assertThat(pages.get(page)).contains("Halaman " + (page + 1) + " dari " + pages.size());
    }
  }

  @ParameterizedTest
  @EnumSource(PaperFormat.Orientation.class)
  void officialsNeverStandAloneOnAPage(PaperFormat.Orientation orientation) throws IOException {
    var layout = SheetLayout.STANDARD.on(new PaperFormat(PaperSize.A4, orientation));
    for (int rows = 1; rows <= 40; rows++) {
      String last = pages(Fixtures.sheet(rows, layout)).getLast();
      long names =
          Fixtures.rows(rows).stream()
              .map(r -> r.person().name())
              .filter(n -> last.contains(n.substring(0, 6)))
              .distinct()
              .count();
      assertThat(last).contains("Suparlan Hadi Wibowo");
      assertThat(names).as("%s rows", rows).isGreaterThanOrEqualTo(Math.min(rows, 2));
    }
  }

  @Test
  void blankSheetsHaveNeitherInkNorPictures() throws IOException {
    var filled = Pdfs.bytes(o -> Pdfs.WRITER.write(Fixtures.sheet(4, SheetLayout.STANDARD), o));
    var layout = SheetLayout.STANDARD.in(SheetMode.BLANK);
    var blank = Pdfs.bytes(o -> Pdfs.WRITER.write(Fixtures.sheet(4, layout), o));
    assertThat(strokesInPenBlue(filled)).isPositive();
    assertThat(strokesInPenBlue(blank)).isZero();
    try (PDDocument pdf = Loader.loadPDF(blank)) {
      assertThat(pdf.getPage(0).getResources().getCOSObject().containsKey(COSName.XOBJECT))
          .isFalse();
    }
  }

  @Test
  void emptyLinesShowNumbersButNobodysName() throws IOException {
    var layout = SheetLayout.STANDARD.in(SheetMode.EMPTY_LINES);
    byte[] pdf = Pdfs.bytes(o -> Pdfs.WRITER.write(Fixtures.sheet(12, layout), o));
    assertThat(Pdfs.text(pdf)).contains("12.").doesNotContain("Effendi", "6408");
    assertThat(Pdfs.attachment(pdf)).doesNotContain("Effendi");
  }

  @Test
  void identityNumbersAndPhonesAreCoveredUnlessAskedFor() throws IOException {
    var columns = List.of(SheetColumn.NAME, SheetColumn.IDENTITY, SheetColumn.PHONE);
    var masked = layout(columns, SheetLayout.Identities.MASKED);
    assertThat(both(masked))
        .contains("6408••••••••9901", "•••••••••010")
        .doesNotContain("6408146308869901", "081200001010", "19710420");
    var full = layout(columns, SheetLayout.Identities.IN_FULL);
    assertThat(both(full)).contains("081200001010", "19710420 199703 1 901");
  }

  private static String both(SheetLayout layout) throws IOException {
    AttendanceSheet sheet = Fixtures.sheet(4, layout, List.of());
    byte[] pdf = Pdfs.bytes(o -> Pdfs.WRITER.write(sheet, o));
    return Pdfs.text(pdf) + Pdfs.attachment(pdf);
  }

  @Test
  void marksOfARowAreNeverHidden() throws IOException {
    assertThat(text(Fixtures.sheet(7, SheetLayout.STANDARD)))
        .contains("terlambat", "peserta di tempat", "diwakili", "dari kertas");
  }

  @Test
  void theAttachmentNeverHoldsAFormula() throws IOException {
    var sheet = Fixtures.sheet(1, SheetLayout.STANDARD);
    var row = sheet.rows().getFirst();
    var person = row.person();
    var hostile =
        new id.balai.domain.document.SheetPerson(
            "=HYPERLINK(\"x\")", person.sex(), List.of(), "", "@cmd", "", person.contact());
    var other =
        new AttendanceSheet(
            sheet.event(),
            sheet.session(),
            sheet.group(),
            sheet.layout(),
            List.of(id.balai.domain.document.SheetRow.expected(hostile)),
            List.of(),
            sheet.identity());
    byte[] pdf = Pdfs.bytes(o -> Pdfs.WRITER.write(other, o));
    assertThat(Pdfs.attachment(pdf)).contains("'=HYPERLINK", "'@cmd");
  }

  @Test
  void theFootShowsWhereTheLogStoodAndEqualHeadsGiveEqualBytes() throws IOException {
    String head = "1204/7F3A-09C1-55DE-0B12";
    AttendanceSheet sheet = headed(head);
    byte[] pdf = Pdfs.bytes(o -> Pdfs.WRITER.write(sheet, o));
    assertThat(Pdfs.pages(pdf)).hasSizeGreaterThan(1).allMatch(p -> p.contains(head));
    assertThat(Pdfs.bytes(o -> Pdfs.WRITER.write(headed(head), o))).isEqualTo(pdf);
    assertThat(Pdfs.bytes(o -> Pdfs.WRITER.write(headed("1205/7F3A-09C1-55DE-0B13"), o)))
        .isNotEqualTo(pdf);
    assertThat(text(headed(""))).doesNotContain("Ujung catatan");
  }

  private static AttendanceSheet headed(String head) {
    AttendanceSheet plain = Fixtures.sheet(40, SheetLayout.STANDARD);
    return new AttendanceSheet(
        plain.event(),
        plain.session(),
        plain.group(),
        plain.layout(),
        plain.rows(),
        plain.signatories(),
        plain.identity().withLogHead(head));
  }

  @Test
  void aSignerWithoutANumberHasNoEmptyLabel() throws IOException {
    var villageHead =
        new id.balai.domain.event.Official("Kepala Desa", "Yohanes Belareq", "", "", false);
    var sheet = Fixtures.sheet(2, SheetLayout.STANDARD, Signatory.unsigned(List.of(villageHead)));
    assertThat(text(sheet)).contains("Yohanes Belareq").doesNotContain("NIP.");
  }

  private static SheetLayout onlySignatures() {
    return layout(List.of(SheetColumn.NAME, SheetColumn.SIGNATURE), SheetLayout.Identities.MASKED);
  }

  private static SheetLayout layout(List<SheetColumn> columns, SheetLayout.Identities identities) {
    return SheetLayout.of(PaperFormat.F4_PORTRAIT, columns, SheetMode.FILLED, identities);
  }

  private static int strokesInPenBlue(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String content =
          new String(
              document.getPage(0).getContents().readAllBytes(),
              java.nio.charset.StandardCharsets.US_ASCII);
      return (int) Pattern.compile("0\\.078 0\\.2 0\\.373 RG").matcher(content).results().count();
    }
  }

  private static String text(AttendanceSheet sheet) throws IOException {
    return Pdfs.text(Pdfs.bytes(o -> Pdfs.WRITER.write(sheet, o)));
  }

  private static List<String> pages(AttendanceSheet sheet) throws IOException {
    return Pdfs.pages(Pdfs.bytes(o -> Pdfs.WRITER.write(sheet, o)));
  }

  private static PDDocument load(AttendanceSheet sheet) throws IOException {
    return Loader.loadPDF(Pdfs.bytes(o -> Pdfs.WRITER.write(sheet, o)));
  }
}
