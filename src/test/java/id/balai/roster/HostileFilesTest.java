package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.roster.RosterResult;
import id.balai.domain.participant.roster.RosterResult.Unreadable;
import id.balai.domain.participant.roster.UnreadableReason;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that want to harm, and files that are no lists: one reason each, nothing read.
final class HostileFilesTest {
  private static final String TYPES =
      """
      <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Override PartName="/xl/workbook.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
      <Override PartName="/xl/worksheets/sheet1.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>\
      """;
  private static final String WORKBOOK =
      """
      <?xml version="1.0"?><workbook \
      xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
      <sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>\
      """;
  private static final String RELATIONS =
      """
      <?xml version="1.0"?><Relationships \
      xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type=\
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
      Target="worksheets/sheet1.xml"/></Relationships>\
      """;
  private static final String SHEET =
      "<?xml version=\"1.0\"?><worksheet"
          + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

  @TempDir Path folder;
  private ListFiles files;

  @BeforeEach
  void prepare() {
    files = new ListFiles(folder);
  }

  private void refused(Path file, UnreadableReason reason) {
    RosterResult result = ListFiles.read(file);
    assertThat(result)
        .isInstanceOfSatisfying(
            Unreadable.class,
            unreadable -> {
              assertThat(unreadable.reason()).isEqualTo(reason);
              assertThat(new RosterWords(Locale.of("id")).unreadable(unreadable))
                  .isNotBlank()
                  .doesNotContain("{", "Exception");
            });
  }

  @Test
  void filesThatAreNotThereOrEmptyAreRefused() {
    refused(folder.resolve("tidak-ada.csv"), UnreadableReason.NOT_FOUND);
    refused(folder, UnreadableReason.NOT_A_FILE);
    refused(files.bytes(new byte[0]), UnreadableReason.EMPTY);
    refused(files.text("\r\n;;;\r\n"), UnreadableReason.EMPTY);
    refused(files.text("No;Nama;NIP\r\n"), UnreadableReason.NO_PEOPLE);
    refused(files.text("satu dua tiga\nempat lima\n"), UnreadableReason.NO_TABLE);
  }

  @Test
  void filesOfOtherKindsAreRefused() {
    refused(files.text("%PDF-1.7 ..."), UnreadableReason.BINARY);
    refused(files.text("<html><p>Nama</p>"), UnreadableReason.MARKUP);
    refused(files.text("<html><table><tr><td>Nama</td></tr></table>"), UnreadableReason.NO_TABLE);
    refused(
        files.bytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, 0, 0}),
        UnreadableReason.DAMAGED);
    refused(files.text("No;Nama;NIP\r\n1;Bu\0di;2\r\n"), UnreadableReason.BINARY);
  }

  @Test
  void sheetsThatAreBlownUpAreRefusedBeforeTheyAreRead() throws IOException {
    refused(workbook(SHEET + "<row/>".repeat(9_000_000)), UnreadableReason.UNPACKED_TOO_LARGE);
    refused(
        workbook(SHEET + "<row><c><v>1</v></c></row>".repeat(300_000)),
        UnreadableReason.TOO_MANY_ROWS);
  }

  @Test
  void otherKindsOfSpreadsheetsHaveTheSameLimits() throws IOException {
    refused(
        files.text(
            "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM"
                + " \"file:///etc/passwd\">]><Workbook"
                + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">&x;</Workbook>"),
        UnreadableReason.FORBIDDEN_CONTENT);
    refused(
        openDocument("<!DOCTYPE x><office:document-content/>"), UnreadableReason.FORBIDDEN_CONTENT);
    refused(openDocument("<office:document-content"), UnreadableReason.DAMAGED);
    refused(
        files.text("<table>" + "<tr><td>1</td></tr>".repeat(200_001) + "</table>"),
        UnreadableReason.TOO_MANY_ROWS);
    byte[] old = Files.readAllBytes(Path.of("src/test/resources/lists/kinds/54-biff8.xls"));
    refused(files.bytes(Arrays.copyOf(old, 1600)), UnreadableReason.DAMAGED);
  }

  private Path openDocument(String content) throws IOException {
    Path file = Files.createTempFile(folder, "list", ".ods");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
      put(zip, "content.xml", "<?xml version=\"1.0\"?>" + content);
    }
    return file;
  }

  @Test
  void anEndlessLineIsRefused() {
    refused(files.text("No;Nama;NIP\r\n1;" + "a".repeat(20 << 20)), UnreadableReason.LINE_TOO_LONG);
  }

  @Test
  void aQuoteThatIsNeverClosedIsRefusedRatherThanSwallowingPeople() {
    String people = "2;Budi;\r\n".repeat(60);
    refused(
        files.text("No;Nama;NIP\r\n1;\"Suyanto;\r\n" + people), UnreadableReason.QUOTE_NOT_CLOSED);
    refused(files.text("No;Nama;NIP\r\n1;\"Suyanto;"), UnreadableReason.QUOTE_NOT_CLOSED);
  }

  @Test
  void aMillionRowsAreRefused() throws IOException {
    Path file = folder.resolve("sejuta.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("No;Nama;NIP\n");
      for (int i = 1; i <= 1_000_000; i++) {
        out.write(i + ";Orang " + (char) ('a' + i % 26) + ";\n");
      }
    }
    refused(file, UnreadableReason.TOO_MANY_ROWS);
  }

  @Test
  void cutOffAndForeignPackedFilesAreRefused() throws IOException {
    Path good = files.workbook(w -> ListFiles.fill(w.newWorksheet("A"), "No|Nama|NIP\n1|Budi|"));
    byte[] bytes = Files.readAllBytes(good);
    refused(files.bytes(Arrays.copyOf(bytes, bytes.length / 2)), UnreadableReason.DAMAGED);
    refused(
        files.bytes("PK\u0003\u0004rusak".getBytes(StandardCharsets.ISO_8859_1)),
        UnreadableReason.DAMAGED);
    refused(packed("word/document.xml", "<w/>"), UnreadableReason.NOT_A_SPREADSHEET);
  }

  @Test
  void definitionsAndEntitiesAreRefused() throws IOException {
    refused(
        workbook(
            "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet><sheetData/></worksheet>"),
        UnreadableReason.FORBIDDEN_CONTENT);
    StringBuilder laughs =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
    }
    refused(
        workbook(laughs + "]><worksheet>&a11;</worksheet>"), UnreadableReason.FORBIDDEN_CONTENT);
    refused(
        workbook(
            new String(SHEET.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1)),
        UnreadableReason.FORBIDDEN_CONTENT);
  }

  @Test
  void namesThatLeadOutOfTheFileAreRefused() throws IOException {
    refused(packed("xl/../../jahat.xml", "<a/>"), UnreadableReason.FORBIDDEN_CONTENT);
  }

  @Test
  void aPackedBombIsRefused() throws IOException {
    Path file = folder.resolve("bom.xlsx");
    byte[] zeros = new byte[1 << 20];
    Arrays.fill(zeros, (byte) ' ');
    try (ZipOutputStream zip = zip(file)) {
      put(zip, "xl/worksheets/sheet1.xml", SHEET);
      zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
      for (int i = 0; i < 600; i++) {
        zip.write(zeros);
      }
    }
    assertThat(Files.size(file)).isLessThan(2 << 20);
    refused(file, UnreadableReason.UNPACKED_TOO_LARGE);
  }

  @Test
  void endlessTextsRowsAndColumnsInAWorkbookAreRefused() throws IOException {
    refused(
        workbook(SHEET + "<row r=\"1\"><c t=\"inlineStr\"><is><t>" + "a".repeat(3 << 20)),
        UnreadableReason.LINE_TOO_LONG);
    refused(
        workbook(SHEET + "<row r=\"1\">" + "<c/>".repeat(2 << 20)), UnreadableReason.LINE_TOO_LONG);
    refused(
        workbook(SHEET + "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"),
        UnreadableReason.TOO_MANY_COLUMNS);
    refused(workbook(SHEET + "<row r=\"1\"><c r=\"A1\"><v>1</c></row"), UnreadableReason.DAMAGED);
  }

  @Test
  void aWorkbookOfAMillionRowsIsRefused() throws IOException {
    StringBuilder rows = new StringBuilder(SHEET);
    rows.append(
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nama</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>NIP</t></is></c></row>");
    for (int i = 2; i <= 1_000_000; i++) {
      rows.append("<row r=\"" + i + "\"><c r=\"A" + i + "\"><v>1</v></c></row>");
    }
    refused(workbook(rows + "</sheetData></worksheet>"), UnreadableReason.TOO_MANY_ROWS);
  }

  private Path workbook(String sheet) throws IOException {
    return packed("xl/worksheets/sheet1.xml", sheet);
  }

  private Path packed(String name, String content) throws IOException {
    Path file = Files.createTempFile(folder, "list", ".dat");
    try (ZipOutputStream zip = zip(file)) {
      if (name.startsWith("xl/")) {
        put(zip, "xl/workbook.xml", WORKBOOK);
        put(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
      }
      put(zip, name, content);
    }
    return file;
  }

  private static ZipOutputStream zip(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    ZipOutputStream zip = new ZipOutputStream(out);
    put(zip, "[Content_Types].xml", TYPES);
    return zip;
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.ISO_8859_1));
    zip.closeEntry();
  }
}
