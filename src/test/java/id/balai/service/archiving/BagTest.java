package id.balai.service.archiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.base.Sha256;
import id.balai.domain.event.Event;
import id.balai.domain.signature.Circumstances;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.Signature;
import id.balai.domain.signature.Stroke;
import id.balai.fixture.People;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The files of an archive: bag, packed form, tables, drawn signatures, a folder that takes its
/// place.
final class BagTest {

  private static final Event EVENT = new People(1).rantauPulung().event();

  @TempDir Path folder;

  @Test
  void aBagDescribesItsContentInOrder() throws IOException {
    put("data/b.txt", "dua");
    put("data/a/c.txt", "");
    put("data/a.txt", "satu");
    put("di-luar.txt", "bukan isi");
    assertThat(Bag.close(folder, EVENT)).isEqualTo(3);
    assertThat(Files.readAllLines(folder.resolve("manifest-sha256.txt")))
        .containsExactly(
            Sha256.hex("satu") + "  data/a.txt",
            Sha256.hex("") + "  data/a/c.txt",
            Sha256.hex("dua") + "  data/b.txt");
    assertThat(Files.readString(folder.resolve("bag-info.txt")))
        .contains("\nPayload-Oxum: 7.3\n", "\nExternal-Identifier: " + EVENT.code() + "\n");
    assertThat(Files.readString(folder.resolve("bagit.txt"))).startsWith("BagIt-Version: 1.0\n");
  }

  /// A name of two lines cannot begin a line of its own in the description (RFC 8493 2.2.2).
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\nPayload-Oxum: 0.0\n"})
  void aNameOfSeveralLinesStaysOnItsLine(String end) throws IOException {
    put("data/a.txt", "satu");
    Bag.close(folder, named("Sosialisasi" + end + "Netralitas"));
    assertThat(Files.readAllLines(folder.resolve("bag-info.txt")))
        .hasSize(4)
        .filteredOn(line -> line.startsWith("Payload-Oxum"))
        .containsExactly("Payload-Oxum: 4.1");
  }

  @Test
  void aPackedArchiveIsTheSameBytesWheneverItIsPacked() throws IOException {
    Path archive = folder.resolve("arsip");
    put("arsip/data/b.txt", "dua");
    put("arsip/data/a.txt", "satu");
    put("arsip/data/é.txt", "");
    byte[] first = packed(archive);
    Files.setLastModifiedTime(
        archive.resolve("data/a.txt"), FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
    assertThat(packed(archive)).isEqualTo(first);
    Map<String, String> read = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(first))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
        read.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(read)
        .containsExactly(
            Map.entry("arsip/data/a.txt", "satu"),
            Map.entry("arsip/data/b.txt", "dua"),
            Map.entry("arsip/data/é.txt", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Siti                ~ Siti
          Siti, S.Pd.         ~ "Siti, S.Pd."
          Siti "Ifah"         ~ "Siti ""Ifah\"""
          =HYPERLINK(1)       ~ ^=HYPERLINK(1)
          +62812              ~ ^+62812
          -                   ~ -
          -5                  ~ ^-5
          @SUM(A1)            ~ ^@SUM(A1)
          محمد                ~ محمد
          e\u0301             ~ e\u0301
          """)
  void aCellOfATableIsQuotedAndNeverAFormula(String cell, String written) throws IOException {
    var out = new ByteArrayOutputStream();
    CsvTable.write(List.of("nama", "ket"), List.of(List.of(cell, "x")), out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("nama,ket\r\n" + written.replace('^', '\'') + ",x\r\n");
  }

  @Test
  void aTableHasOneObjectForEachRowAndEveryColumnHasWords() {
    String text =
        JsonTable.text(List.of("no", "nama"), List.of(List.of("1", "A \"B\""), List.of("2", "")));
    assertThat(text.replaceAll("\\s", ""))
        .isEqualTo("[{\"no\":\"1\",\"nama\":\"A\\\"B\\\"\"},{\"no\":\"2\",\"nama\":\"\"}]");
    assertThat(JsonTable.text(List.of("no"), List.of()).strip()).matches("\\[\\s*]");
    String description = JsonTable.description(new ArchiveWords());
    assertThat(description).contains("tabular-data-package", "\"kehadiran.csv\"");
    assertThat(description).doesNotContain("\"description\" : \"\"");
  }

  /// Dots, lines and ink that was erased, on whatever computer the archive is written.
  @ParameterizedTest
  @ValueSource(strings = {"id-ID", "ar-EG", "fa-IR", "de-CH"})
  void aSignatureIsDrawnAlikeOnEveryComputer(String language) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      var dot = new Stroke(List.of(new InkPoint(5, 6, 201)));
      var line = new Stroke(List.of(new InkPoint(1, 2, 100), new InkPoint(-3, 4, 201)));
      assertThat(InkFiles.name(6)).isEqualTo("tanda-tangan-0007");
      InkFiles.write(List.of(signature(new Ink(60, 20, List.of(dot, line)))), folder);
      assertThat(Files.readAllLines(folder.resolve("tanda-tangan-0001.svg")))
          .contains(
              "<path stroke-width=\"201\" d=\"M5 6h0\"/>",
              "<path stroke-width=\"151\" d=\"M1 2L-3 4\"/>");
      assertThat(Files.readString(folder.resolve("tanda-tangan-0001.json")))
          .isEqualTo(
              "{\"lebar\":60,\"tinggi\":20,\"goresan\":[[[5,6,201]],[[1,2,100],[-3,4,201]]]}\n");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void noFileIsWrittenOverAnother() throws IOException {
    Path file = folder.resolve("x/a.txt");
    LooseFile.text(file, "satu");
    assertThatThrownBy(() -> LooseFile.text(file, "dua"))
        .isInstanceOf(FileAlreadyExistsException.class);
    LooseFile.force(folder);
    assertThat(Files.readString(file)).isEqualTo("satu");
  }

  private static Signature signature(Ink ink) {
    Instant at = People.MORNING;
    return new Signature(
        EVENT.id(),
        "DAMAI",
        1,
        "",
        EVENT.id(),
        "DEK",
        "Pintu 1",
        at,
        at,
        at,
        ink,
        Circumstances.notKept(at, at));
  }

  private static Event named(String name) {
    return new Event(
        EVENT.id(),
        EVENT.code(),
        name,
        EVENT.theme(),
        EVENT.venue(),
        EVENT.place(),
        EVENT.date(),
        EVENT.zone(),
        EVENT.letterhead(),
        EVENT.sessions(),
        EVENT.groups(),
        EVENT.declarations(),
        EVENT.officials(),
        EVENT.certificates(),
        EVENT.privacy(),
        EVENT.papers(),
        EVENT.entries(),
        EVENT.presence(),
        EVENT.door());
  }

  private byte[] packed(Path archive) throws IOException {
    var out = new ByteArrayOutputStream();
    StoredZip.write(archive, out);
    return out.toByteArray();
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
