package id.balai.evidence.forgery;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Report;
import id.balai.evidence.token.CertificateReader;
import id.balai.evidence.verify.FileExaminer;
import id.balai.paper.preview.PdfPageLooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is changed in an archive is found, and the report names the place.
final class ForgedArchiveTest {

  private static final int SEEDS = 25;

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
        .filteredOn(f -> f.state() == Finding.State.BROKEN)
        .extracting(Finding::code)
        .containsExactly(Finding.Code.KEY_UNKNOWN);
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
