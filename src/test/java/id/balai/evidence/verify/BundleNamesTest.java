package id.balai.evidence.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Report;
import id.balai.evidence.token.CertificateReader;
import id.balai.paper.preview.PdfPageLooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names inside a packed archive, and files of every kind that somebody hands in to be checked.
final class BundleNamesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          data/a.csv             | taken
          data/é.csv             | taken
          data/a b.csv           | taken
          data/..a.csv           | taken
          data/a..csv            | taken
          ../a.csv               | bad
          data/../../a.csv       | bad
          /etc/passwd            | bad
          C:/a.csv               | bad
          data\\a.csv            | bad
          data/a:b.csv           | bad
          data/a%0Ab.csv         | bad
          data/..                | bad
          .DS_Store              | left
          data/.ds_store         | left
          data/Thumbs.db         | left
          DESKTOP.INI            | left
          __MACOSX/data/a.csv    | left
          data/._a.csv           | left
          data/thumbs.db.csv     | taken
          """)
  void aNameIsTakenLeftAsideOrBad(String name, String what) throws IOException {
    Path zip = zip(name.replace("%0A", "\n"));
    try (Bundle bundle = Bundle.ofZip(zip)) {
      assertThat(bundle.names()).hasSize(what.equals("taken") ? 1 : 0);
      assertThat(bundle.badNames()).hasSize(what.equals("bad") ? 1 : 0);
      assertThat(bundle.leftovers()).hasSize(what.equals("left") ? 1 : 0);
    }
  }

  /// An archive may lie in one folder of its own, and then nothing may lie beside it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bagit.txt data/a                     | bagit.txt data/a
          arsip/bagit.txt arsip/data/a         | bagit.txt data/a
          arsip/bagit.txt data/a               | arsip/bagit.txt data/a
          a/bagit.txt b/bagit.txt              | a/bagit.txt b/bagit.txt
          a/b/bagit.txt a/b/data/a             | a/b/bagit.txt a/b/data/a
          bagit.txt arsip/bagit.txt            | arsip/bagit.txt bagit.txt
          arsip/bagit.txt arsip/data/bagit.txt | bagit.txt data/bagit.txt
          arsip/bagit.txt .DS_Store            | bagit.txt
          """)
  void anArchiveInAFolderOfItsOwnIsFound(String inside, String names) throws IOException {
    try (Bundle bundle = Bundle.ofZip(zip(inside.split(" ")))) {
      assertThat(String.join(" ", bundle.names())).isEqualTo(names);
    }
  }

  @Test
  void noMoreIsReadThanAnArchiveHolds() throws IOException {
    Path zip = zip("a", "b", "c");
    assertThatThrownBy(() -> Bundle.ofZip(zip, new Bundle.Limits(2, 100, 100)))
        .isInstanceOf(IOException.class);
    try (Bundle bundle = Bundle.ofZip(zip, new Bundle.Limits(3, 3, 100))) {
      assertThatThrownBy(() -> bundle.bytes("a", 100)).isInstanceOf(IOException.class);
    }
    try (Bundle bundle = Bundle.ofZip(zip, new Bundle.Limits(3, 4, 9))) {
      assertThat(bundle.bytes("a", 4)).hasSize(4);
      assertThatThrownBy(() -> bundle.bytes("a", 3)).hasMessage("too large");
      assertThatThrownBy(() -> bundle.bytes("b", 4)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> bundle.open("tidak ada")).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aFolderThatHoldsAFolderOfAnotherMachineHasItsNamesAlike() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("x/data/data"));
    Files.writeString(deep.resolve("a.csv"), "a");
    Files.writeString(folder.resolve("x/bagit.txt"), "b");
    try (Bundle bundle = Bundle.ofFolder(folder.resolve("x"))) {
      assertThat(bundle.names()).containsExactly("bagit.txt", "data/data/a.csv");
      assertThat(new String(bundle.open("bagit.txt").readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("b");
    }
  }

  /// What somebody may hand in, and what is said of it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing at all             | ''                        | NO_TOKEN
          a sentence                 | Selamat pagi              | NO_TOKEN
          an address                 | https://contoh.test/BLI   | NO_TOKEN
          half a token               | BLI1:ABC                  | TOKEN_DAMAGED
          the same behind a mark     | \\357\\273\\277BLI1:ABC   | TOKEN_DAMAGED
          the same below blank lines | '\\n \\r\\nBLI1:ABC\\n'   | TOKEN_DAMAGED
          the same among blanks      | '  BLI1:ABC  \\n'         | TOKEN_DAMAGED
          a file that begins as PDF  | %PDF-1.7\\n               | UNREADABLE
          a proof of nothing         | {"entri":[]}              | PROOF_BROKEN
          a packed file cut short    | PK\\003\\004              | UNREADABLE
          three noughts              | \\0\\0\\0                 | UNREADABLE
          """)
  void everyFileIsAnsweredWithOneSentence(String what, String content, Finding.Code code)
      throws IOException {
    Path file = folder.resolve("berkas");
    Files.write(file, content.translateEscapes().getBytes(StandardCharsets.ISO_8859_1));
    Report report = examine(file);
    assertThat(report.findings()).as(what).extracting(Finding::code).containsExactly(code);
    assertThat(report.holds()).isFalse();
  }

  @Test
  void aLongTextAndAFileThatIsNotThereAreAnsweredToo() throws IOException {
    Path file = folder.resolve("panjang.txt");
    Files.writeString(file, "BLI1:" + "A".repeat(9_000));
    assertThat(examine(file).findings())
        .extracting(Finding::code)
        .containsExactly(Finding.Code.UNREADABLE);
    assertThat(examine(folder.resolve("tidak ada")).findings())
        .extracting(Finding::code)
        .containsExactly(Finding.Code.UNREADABLE);
  }

  private static Report examine(Path file) {
    return new FileExaminer(new CertificateReader(), _ -> List.of(), new PdfPageLooks())
        .file(file, List.of());
  }

  private Path zip(String... names) throws IOException {
    Path file = folder.resolve("arsip.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("1234".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }
}
