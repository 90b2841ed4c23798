package id.balai.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.balai.cli.Demo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// The whole day of the sample event, from the list to the archive, through the real services.
final class DemoDayTest {

  @TempDir Path folder;

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level before = root.getLevel();

  @BeforeEach
  void listen() {
    root.setLevel(Level.INFO);
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stop() {
    root.detachAppender(log);
    root.setLevel(before);
  }

  @Test
  void aWholeDayLeavesEveryPaperAndAnArchiveThatFitsItsManifest() throws Exception {
    Demo demo = id.balai.app.TestHouses.demo();
    Map<String, Object> figures = demo.play(folder, "id", (_, _) -> {});

    assertThat(figures.get("participants")).isEqualTo(116);
    int people = number(figures, "sertifikat");
    assertThat(people).isBetween(90, 117);
    assertThat(number(figures, "attendances")).isGreaterThan(200);
    assertThat(number(figures, "signatures")).isBetween(25, 34);
    assertThat(count(folder.resolve("daftar-hadir"))).isEqualTo(number(figures, "daftar-hadir"));
    assertThat(count(folder.resolve("sertifikat"))).isEqualTo(people);
    assertThat(text(folder.resolve("deklarasi/deklarasi-damai.pdf")))
        .contains("Taufan Norhidayat")
        .contains("Deklarasi Pilkada Damai");
    assertThat(text(folder.resolve("sertifikat/sertifikat-0001.pdf"))).contains("KEC-RP/X/2024");
    logAndFileNamesNameNobody();
    archiveFits(Path.of(String.valueOf(figures.get("archive"))));
  }

  private void logAndFileNamesNameNobody() throws IOException {
    List<String> said = new ArrayList<>(log.list.stream().map(Object::toString).toList());
    try (Stream<Path> files = Files.walk(folder)) {
      files.map(file -> folder.relativize(file).toString()).forEach(said::add);
    }
    assertThat(said).hasSizeGreaterThan(150);
    for (String line : Files.readAllLines(Path.of("assets/samples/rantau-pulung.csv"))) {
      String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      for (String secret : List.of(cells[3], cells[8], cells[18])) {
        if (secret.length() > 6) {
          assertThat(said).noneMatch(words -> words.contains(secret));
        }
      }
    }
  }

  private static int number(Map<String, Object> figures, String name) {
    return Integer.parseInt(String.valueOf(figures.get(name)));
  }

  private static void archiveFits(Path archive) throws Exception {
    assertThat(archive.resolve("data/BACA-SAYA.txt")).content().contains("Senin, 7 Oktober 2024");
    var lines = Files.readAllLines(archive.resolve("manifest-sha256.txt"));
    assertThat(lines).hasSizeGreaterThan(150);
    for (String line : lines) {
      Path file = archive.resolve(line.substring(66));
      assertThat(sha256(file)).as(line).isEqualTo(line.substring(0, 64));
    }
  }

  private static long count(Path papers) throws IOException {
    try (Stream<Path> files = Files.list(papers)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).count();
    }
  }

  private static String text(Path pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
  }
}
