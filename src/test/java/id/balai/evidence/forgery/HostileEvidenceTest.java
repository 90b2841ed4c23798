package id.balai.evidence.forgery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Report;
import id.balai.evidence.token.CertificateReader;
import id.balai.evidence.verify.FileExaminer;
import id.balai.paper.preview.PdfPageLooks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that mean harm get an answer, crash nothing and leave nothing behind.
final class HostileEvidenceTest {

  private static final int SEEDS = 1_000;

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init") // before every test
  private static SmallArchive archive;

  @BeforeAll
  static void hold() throws IOException {
    archive = SmallArchive.make(folder, 1);
  }

  @Test
  void namesThatLeadOutOfAnArchiveAreNamedAndNothingIsWritten() throws IOException {
    Path zip = folder.resolve("jahat/lolos.zip");
    Files.createDirectories(folder.resolve("jahat"));
    write(zip, "bagit.txt", "../../lolos.txt", "/etc/lolos", "data/../../x", "C:\\x", "data\\x");
    assertThat(examine(zip).findings())
        .extracting(Finding::code)
        .contains(Finding.Code.BAD_NAME, Finding.Code.ARCHIVE_SEAL_BROKEN);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(f -> f.getFileName().toString().startsWith("lolos")))
          .containsExactly(zip);
    }
  }

  @Test
  void aLinkInsideAFolderIsNotFollowed() throws IOException {
    Path link = archive.folder().resolve("data/tautan");
    Files.createSymbolicLink(link, Path.of("/etc/hostname"));
    try {
      assertThat(examine(archive.folder()).findings())
          .anyMatch(f -> f.code() == Finding.Code.BAD_NAME && f.place().equals("data/tautan"));
    } finally {
      Files.delete(link);
    }
  }

  @Test
  void nestingWithoutEndIsAnswered() throws IOException {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    for (String place : List.of("segel.json", "data/catatan/catatan.jsonl")) {
      Path file = archive.folder().resolve(place);
      byte[] before = Files.readAllBytes(file);
      Files.writeString(file, deep + "\n");
      assertThat(examine(archive.folder()).holds()).isFalse();
      Files.write(file, before);
    }
  }

  @Test
  void tablesThatMeanHarmTellNothingAboutPapers() throws IOException {
    var examiner = new FileExaminer(new CertificateReader(), _ -> List.of(), new PdfPageLooks());
    Path table = archive.folder().resolve("data/data/sertifikat.json");
    byte[] before = Files.readAllBytes(table);
    for (String text : List.of("{\"kode\":1}", "[1,[],{\"keadaan\":[]}]", "7", "[]", "")) {
      Files.writeString(table, text);
      assertThat(examiner.records(archive.folder()).standing("")).isEmpty();
    }
    for (String text : List.of("[".repeat(10_000), "[{", "\u0000")) {
      Files.writeString(table, text);
      assertThatThrownBy(() -> examiner.records(archive.folder())).isInstanceOf(IOException.class);
    }
    Files.write(table, before);
    assertThatThrownBy(() -> examiner.records(folder.resolve("tidak-ada")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void noDigitOfASealCanBeChanged() throws IOException {
    byte[] paper =
        Files.readAllBytes(archive.folder().resolve("data/sertifikat/sertifikat-0001.pdf"));
    Path file = folder.resolve("angka.pdf");
    int from = new String(paper, StandardCharsets.ISO_8859_1).lastIndexOf("/Contents <") + 11;
    var unseen = new ArrayList<Integer>();
    int end = new String(paper, StandardCharsets.ISO_8859_1).indexOf('>', from);
    for (int at = from + 6; at < end; at += 7) {
      byte[] bytes = paper.clone();
      bytes[at] = (byte) (paper[at] == '1' ? '3' : '1');
      Files.write(file, bytes);
      if (examine(file).holds()) {
        unseen.add(at - from);
      }
    }
    assertThat(unseen).isEmpty();
    byte[] capital = paper.clone();
    int letter = from;
    while (capital[letter] < 'a') {
      letter++;
    }
    capital[letter] = (byte) Character.toUpperCase(capital[letter]);
    Files.write(file, capital);
    assertThat(examine(file).holds()).isFalse();
    Files.write(file, paper);
    assertThat(examine(file).holds()).isTrue();
  }

  @Test
  void truncatedAndFuzzedPapersAreAnsweredAndNeverHold() throws IOException {
    byte[] paper =
        Files.readAllBytes(archive.folder().resolve("data/sertifikat/sertifikat-0001.pdf"));
    Path file = folder.resolve("rusak.pdf");
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      byte[] bytes =
          seed % 2 == 0
              ? Arrays.copyOf(paper, 5 + random.nextInt(paper.length - 5))
              : paper.clone();
      for (int changes = random.nextInt(1, 40); seed % 2 == 1 && changes > 0; changes--) {
        bytes[5 + random.nextInt(bytes.length - 5)] ^= (byte) (1 + random.nextInt(255));
      }
      Files.write(file, bytes);
      Report report = examine(file);
      assertThat(report.findings()).as("seed %d", seed).isNotEmpty();
      assertThat(report.holds()).as("seed %d", seed).isFalse();
    }
  }

  @Test
  void filesOfNoKindAndBrokenZipsAreAnswered() throws IOException {
    Random random = new Random(7);
    Path file = folder.resolve("apa-saja");
    for (String start : List.of("", "PK\u0003\u0004", "%PDF-1.7\n", "BLI1:", "BLI1:BB8")) {
      for (int round = 0; round < 40; round++) {
        byte[] bytes = new byte[random.nextInt(600)];
        random.nextBytes(bytes);
        byte[] head = start.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, all, head.length, bytes.length);
        Files.write(file, all);
        assertThat(examine(file).holds()).isFalse();
      }
    }
    assertThat(examine(folder.resolve("tidak-ada")).holds()).isFalse();
  }

  @Test
  void aFileThatUnfoldsToMoreThanAnArchiveHoldsIsNotReadToItsEnd() throws IOException {
    Path zip = folder.resolve("bom.zip");
    byte[] nothing = new byte[1 << 20];
    try (OutputStream out = Files.newOutputStream(zip);
        var entries = new ZipOutputStream(out)) {
      entries.setLevel(Deflater.BEST_SPEED);
      for (String name : List.of("bagit.txt", "segel.json", "data/catatan/catatan.jsonl")) {
        entries.putNextEntry(new ZipEntry(name));
        for (int megabytes = 0; megabytes < 64; megabytes++) {
          entries.write(nothing);
        }
      }
    }
    assertThat(Files.size(zip)).isLessThan(4 << 20);
    Report report = examine(zip);
    assertThat(report.holds()).isFalse();
    assertThat(report.findings())
        .extracting(Finding::code)
        .contains(Finding.Code.ARCHIVE_SEAL_BROKEN);
  }

  private static void write(Path zip, String... names) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip);
        var entries = new ZipOutputStream(out)) {
      for (String name : names) {
        entries.putNextEntry(new ZipEntry(name));
        entries.write('x');
      }
    }
  }

  private static Report examine(Path file) {
    return new FileExaminer(new CertificateReader(), _ -> List.of(), new PdfPageLooks())
        .file(file, archive.keys());
  }
}
