package id.balai.evidence.forgery;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Report;
import id.balai.domain.evidence.Verdict;
import id.balai.evidence.token.CertificateReader;
import id.balai.evidence.verify.FileExaminer;
import id.balai.paper.preview.PdfPageLooks;
import id.balai.service.verifying.ReportWords;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is changed in an archive is found, and the report names the place.
final class ForgedArchiveTest {

  private static final int SEEDS = 8;

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init") // before every test
  private static SmallArchive archive;

  @BeforeAll
  static void hold() throws IOException {
    archive = SmallArchive.make(folder, 5);
  }

  @Test
  void theArchiveHoldsAsFolderAndAsZip() {
    for (Path each : List.of(archive.folder(), archive.zip())) {
      Report report = examine(each);
      assertThat(report.holds()).as(report.findings().toString()).isTrue();
      assertThat(report.findings())
          .extracting(Finding::code)
          .containsExactly(
              Finding.Code.ARCHIVE_SEAL_GOOD,
              Finding.Code.KEY_KNOWN,
              Finding.Code.FILES_WHOLE,
              Finding.Code.LOG_WHOLE,
              Finding.Code.PERSONAL_ERASED,
              Finding.Code.LOG_GAPS,
              Finding.Code.HEADS_SIGNED,
              Finding.Code.PAPERS_SEALED);
    }
  }

  @Test
  void everyForgeryIsFoundAndItsPlaceIsNamed() throws IOException {
    assertThat(missed(archive, 0, SEEDS)).isEmpty();
    assertThat(examine(archive.folder()).holds()).isTrue();
  }

  @Test
  void anArchiveThatSomebodyElseSealedAnewIsNotThisOffices() throws IOException {
    SmallArchive other = SmallArchive.make(folder.resolve("lain"), 2);
    Report report =
        new FileExaminer(new CertificateReader(), _ -> List.of(), new PdfPageLooks())
            .file(other.folder(), archive.keys());
    assertThat(report.holds()).isFalse();
    assertThat(report.findings())
        .filteredOn(f -> f.state() == Finding.State.UNKNOWN)
        .extracting(Finding::code)
        .containsExactly(Finding.Code.KEY_UNKNOWN);
    assertThat(report.findings()).noneMatch(f -> f.state() == Finding.State.BROKEN);
    assertThat(report.verdict()).isEqualTo(Verdict.UNKNOWN_OFFICE);
    assertThat(new ReportWords("id").verdict(report))
        .startsWith("Utuh; kantor penerbit belum dikenal")
        .contains("--key")
        .doesNotContain("idak sah");

    Path log = other.folder().resolve("data/catatan/catatan.jsonl");
    byte[] bytes = Files.readAllBytes(log);
    bytes[bytes.length / 2] ^= 1;
    Files.write(log, bytes);
    assertThat(
            new FileExaminer(new CertificateReader(), _ -> List.of(), new PdfPageLooks())
                .file(other.folder(), archive.keys())
                .verdict())
        .isEqualTo(Verdict.CHANGED);
  }

  @Test
  void whatComputersLeaveBehindIsNamedAndChangesNothing() throws IOException {
    Finding whole = filesWhole(examine(archive.folder()));
    List<String> names = List.of(".DS_Store", "data/Thumbs.db", "Desktop.ini", "._bagit.txt");
    for (String name : names) {
      Files.writeString(archive.folder().resolve(name), name);
    }
    Path zip = Files.copy(archive.zip(), folder.resolve("dari-mac.zip"));
    try (FileSystem inside = FileSystems.newFileSystem(zip)) {
      Files.createDirectories(inside.getPath("__MACOSX"));
      Files.writeString(inside.getPath("__MACOSX", "bagit.txt"), "x");
    }
    try {
      Report report = examine(archive.folder());
      assertThat(report.verdict()).as(report.findings().toString()).isEqualTo(Verdict.HOLDS);
      assertThat(filesWhole(report)).isEqualTo(whole);
      assertThat(new ReportWords("id").sentence(report.findings().getLast()))
          .startsWith("Bukan bagian arsip: ")
          .contains(names)
          .contains("(4 berkas");
      Report packed = examine(zip);
      assertThat(packed.verdict()).as(packed.findings().toString()).isEqualTo(Verdict.HOLDS);
      assertThat(packed.findings().getLast().details()).contains("__MACOSX/bagit.txt");
      Files.writeString(archive.folder().resolve("data/lain.db"), "x");
      assertThat(examine(archive.folder()).holds()).isFalse();
    } finally {
      for (String name : names) {
        Files.delete(archive.folder().resolve(name));
      }
      Files.deleteIfExists(archive.folder().resolve("data/lain.db"));
    }
  }

  private static Finding filesWhole(Report report) {
    return report.findings().stream()
        .filter(one -> one.code() == Finding.Code.FILES_WHOLE)
        .findFirst()
        .orElseThrow();
  }

  /// `java id.balai.evidence.forgery.ForgedArchiveTest 10000`: as many forgeries as are asked for.
  public static void main(String[] arguments) throws IOException {
    Path home = Files.createTempDirectory("balai-arsip");
    List<String> missed = missed(SmallArchive.make(home, 5), 0, Integer.parseInt(arguments[0]));
    if (!missed.isEmpty()) {
      throw new IllegalStateException(missed.size() + " missed: " + missed);
    }
  }

  /// Forgeries that were not found, or of which the place was not named.
  private static List<String> missed(SmallArchive archive, long from, long to) throws IOException {
    var forger = new Forger(archive);
    var missed = new java.util.ArrayList<String>();
    for (long seed = from; seed < to; seed++) {
      Forger.Forgery forgery = forger.forge(seed);
      Report report =
          new FileExaminer(new CertificateReader(), _ -> List.of(), new PdfPageLooks())
              .file(archive.folder(), archive.keys());
      boolean isNamed =
          report.findings().stream()
              .filter(f -> f.state() == Finding.State.BROKEN)
              .anyMatch(f -> f.place().startsWith(forgery.place()));
      if (report.holds() || !isNamed) {
        missed.add(
            "seed "
                + seed
                + " "
                + forgery.what()
                + " "
                + forgery.place()
                + " "
                + report.findings());
      }
      forgery.undo().run();
    }
    return missed;
  }

  private static Report examine(Path file) {
    return new FileExaminer(new CertificateReader(), _ -> List.of(), new PdfPageLooks())
        .file(file, archive.keys());
  }
}
