package id.balai.evidence.verify;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.base.Sha256;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Report;
import id.balai.evidence.key.OfficeVault;
import id.balai.evidence.token.CertificateReader;
import id.balai.fixture.MovingClock;
import id.balai.fixture.People;
import id.balai.fixture.PlainFile;
import id.balai.paper.preview.PdfPageLooks;
import id.balai.service.verifying.ReportWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each kind of damage to an archive comes to: the verdict, the finding with its place, and
/// the sentence that a person reads.
final class ArchiveCheckTest {

  private static final String DONE = "data/catatan/catatan.jsonl";

  @TempDir static Path keys;

  @SuppressWarnings("NullAway.Init") // before every test
  private static OfficeVault vault;

  @SuppressWarnings("NullAway.Init") // before every test
  private static OfficeVault stranger;

  @TempDir Path folder;

  @BeforeAll
  static void draw() {
    var clock = new MovingClock(People.MORNING);
    vault = PlainFile.office(keys.resolve("satu"), clock, new SecureRandom());
    vault.current();
    stranger = PlainFile.office(keys.resolve("dua"), clock, new SecureRandom());
    stranger.current();
  }

  @Test
  void aWholeArchiveHoldsAndSaysWhatWasChecked() throws IOException {
    Report report = examine(SmallBag.write(folder, vault));
    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly(
            Finding.Code.ARCHIVE_SEAL_GOOD,
            Finding.Code.KEY_KNOWN,
            Finding.Code.FILES_WHOLE,
            Finding.Code.LOG_WHOLE);
    assertThat(new ReportWords("id").verdict(report))
        .isEqualTo("Sah: semua yang diperiksa utuh dan berasal dari kantor ini.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          change data/data/hadir.csv         | CHANGED   | FILE_CHANGED        | data/data/hadir.csv berubah sesudah arsip disegel.
          empty data/data/hadir.csv          | CHANGED   | FILE_CHANGED        | data/data/hadir.csv berubah sesudah arsip disegel.
          delete data/data/hadir.csv         | UNCERTAIN | FILE_MISSING        | data/data/hadir.csv hilang dari arsip.
          add data/data/lain.csv             | UNCERTAIN | FILE_EXTRA          | data/data/lain.csv tidak termasuk arsip ini.
          add data/.sembunyi                 | UNCERTAIN | FILE_EXTRA          | data/.sembunyi tidak termasuk arsip ini.
          add BACA-SAYA-LAIN.html            | UNCERTAIN | FILE_EXTRA          | BACA-SAYA-LAIN.html tidak termasuk arsip ini.
          add tag/lain.txt                   | UNCERTAIN | FILE_EXTRA          | tag/lain.txt tidak termasuk arsip ini.
          change BACA-SAYA.html              | CHANGED   | FILE_CHANGED        | BACA-SAYA.html berubah sesudah arsip disegel.
          delete BACA-SAYA.html              | UNCERTAIN | FILE_MISSING        | BACA-SAYA.html hilang dari arsip.
          change verify.html                 | CHANGED   | FILE_CHANGED        | verify.html berubah sesudah arsip disegel.
          change bagit.txt                   | CHANGED   | FILE_CHANGED        | bagit.txt berubah sesudah arsip disegel.
          delete bagit.txt                   | UNCERTAIN | FILE_MISSING        | bagit.txt hilang dari arsip.
          change bag-info.txt                | CHANGED   | FILE_CHANGED        | bag-info.txt berubah sesudah arsip disegel.
          change manifest-sha256.txt         | CHANGED   | FILE_CHANGED        | manifest-sha256.txt berubah sesudah arsip disegel.
          delete manifest-sha256.txt         | UNCERTAIN | MANIFEST_BROKEN     | Daftar berkas rusak: manifest-sha256.txt
          change tagmanifest-sha256.txt      | UNCERTAIN | MANIFEST_BROKEN     | Daftar berkas rusak: tagmanifest-sha256.txt
          delete tagmanifest-sha256.txt      | UNCERTAIN | MANIFEST_BROKEN     | Daftar berkas rusak: tagmanifest-sha256.txt
          change segel.json                  | UNCERTAIN | ARCHIVE_SEAL_BROKEN | Segel arsip rusak atau tidak ada (segel.json).
          delete segel.json                  | UNCERTAIN | ARCHIVE_SEAL_BROKEN | Segel arsip rusak atau tidak ada (segel.json).
          empty data/kunci/kunci-kantor.json | CHANGED   | UNREADABLE          | data/kunci/kunci-kantor.json Berkas ini tidak dapat dibaca sebagai dokumen, gambar, atau arsip.
          delete data/catatan/catatan.jsonl  | UNCERTAIN | ENTRY_BROKEN        | Catatan kegiatan rusak pada data/catatan/catatan.jsonl
          empty data/catatan/catatan.jsonl   | CHANGED   | ROOT_BROKEN         | Catatan kegiatan tidak sama dengan yang disegel: disegel 4 catatan.
          change data/catatan/catatan.jsonl  | CHANGED   | ROOT_BROKEN         | Catatan kegiatan tidak sama dengan yang disegel: disegel 4 catatan.
          """)
  void eachKindOfDamageHasItsVerdictItsFindingAndItsSentence(
      String damage, String verdict, Finding.Code code, String sentence) throws IOException {
    Path bag = SmallBag.write(folder, vault);
    hurt(bag, damage);
    Report report = examine(bag);
    assertThat(report.verdict()).hasToString(verdict);
    List<Finding> broken =
        report.findings().stream().filter(one -> one.state() == Finding.State.BROKEN).toList();
    assertThat(broken).extracting(Finding::code).contains(code);
    assertThat(broken).extracting(new ReportWords("id")::sentence).contains(sentence);
    assertThat(broken)
        .extracting(new ReportWords("en")::sentence)
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "null"));
  }

  /// A forger who has no key makes the lists fit again; the seal still tells.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no line end behind the last entry | ENTRY_BROKEN
          a byte that is no letter          | ENTRY_BROKEN
          an entry cut out                  | ROOT_BROKEN
          an entry twice                    | ENTRY_BROKEN
          two entries change places         | ENTRY_BROKEN
          an entry that is no JSON          | ENTRY_BROKEN
          an entry nested too deep          | ENTRY_BROKEN
          an entry more                     | ROOT_BROKEN
          carriage returns                  | ENTRY_BROKEN
          """)
  void aLogThatWasChangedIsFoundAlsoWhereTheListsFitAgain(String damage, Finding.Code code)
      throws IOException {
    Path bag = SmallBag.write(folder, vault);
    Path log = bag.resolve(DONE);
    List<String> lines = new ArrayList<>(Files.readAllLines(log));
    String text =
        switch (damage) {
          case "no line end behind the last entry" -> String.join("\n", lines);
          case "a byte that is no letter" -> null;
          case "an entry cut out" -> joined(lines.subList(0, 3));
          case "an entry twice" -> joined(lines) + lines.getLast() + "\n";
          case "two entries change places" ->
              joined(List.of(lines.get(0), lines.get(2), lines.get(1), lines.get(3)));
          case "an entry that is no JSON" -> joined(lines) + "bukan JSON\n";
          case "an entry nested too deep" -> joined(lines) + "[".repeat(5000) + "\n";
          case "an entry more" -> joined(lines) + SmallBag.entry(5, lines.getLast()) + "\n";
          case "carriage returns" -> String.join("\r\n", lines) + "\r\n";
          default -> throw new IllegalArgumentException(damage);
        };
    if (text == null) {
      byte[] bytes = Files.readAllBytes(log);
      bytes[40] = (byte) 0xc3;
      Files.write(log, bytes);
    } else {
      Files.writeString(log, text);
    }
    SmallBag.list(bag);
    Report report = examine(bag);
    assertThat(report.holds()).isFalse();
    assertThat(report.findings())
        .filteredOn(one -> one.state() == Finding.State.BROKEN)
        .extracting(Finding::code)
        .contains(code, Finding.Code.FILE_CHANGED);
  }

  /// The lists are rightly sealed, but not as we write them.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DIGEST *data/data/hadir.csv      | MANIFEST_BROKEN
          DIGEST  data/data/hadir.csv twice| MANIFEST_BROKEN
          DIGEST  ../data/hadir.csv        | MANIFEST_BROKEN
          DIGEST  bagit.txt                | MANIFEST_BROKEN
          DIGEST  data/data/tiada.csv      | FILE_MISSING
          00  data/data/hadir.csv          | MANIFEST_BROKEN
          """)
  void aLineOfTheListThatIsNotOursIsNamedByItsNumber(String line, Finding.Code code)
      throws IOException {
    Path bag = SmallBag.unsealed(folder, vault);
    Path manifest = bag.resolve("manifest-sha256.txt");
    String digest = "0".repeat(64);
    String added = line.replace("DIGEST", digest).replace(" twice", "");
    String list = Files.readString(manifest);
    Files.writeString(manifest, list + added + "\n");
    SmallBag.seal(bag, vault, Optional.of(People.MORNING));
    List<Finding> broken =
        examine(bag).findings().stream()
            .filter(one -> one.code() == code && one.state() == Finding.State.BROKEN)
            .toList();
    assertThat(broken)
        .extracting(Finding::place)
        .containsExactly(
            code == Finding.Code.MANIFEST_BROKEN
                ? "manifest-sha256.txt:" + (list.lines().count() + 1)
                : "data/data/tiada.csv");
  }

  @Test
  void anArchiveOfAnOpenEventSaysSoAndHolds() throws IOException {
    Path bag = SmallBag.unsealed(folder, vault);
    SmallBag.seal(bag, vault, Optional.empty());
    Report report = examine(bag);
    assertThat(report.holds()).isTrue();
    assertThat(report.findings())
        .filteredOn(one -> one.code() == Finding.Code.NOT_CLOSED)
        .extracting(new ReportWords("id")::sentence)
        .containsExactly("Kegiatan belum ditutup ketika arsip ini ditulis.");
  }

  @Test
  void anArchiveOfAnotherOfficeIsWholeAndItsKeyIsNamedInFull() throws IOException {
    Report report = examine(SmallBag.write(folder, stranger));
    assertThat(report.verdict()).hasToString("UNKNOWN_OFFICE");
    assertThat(report.findings())
        .extracting(new ReportWords("id")::sentence)
        .anyMatch(sentence -> sentence.contains(stranger.current().fingerprint()));
  }

  /// Whoever seals a changed archive anew with a key of his own is not this office.
  @Test
  void anArchiveThatWasSealedAnewByAnotherKeyIsNotThisOffices() throws IOException {
    Path bag = SmallBag.write(folder, vault);
    Files.writeString(bag.resolve("data/data/hadir.csv"), "nama\nOrang Lain\n");
    SmallBag.list(bag);
    SmallBag.seal(bag, stranger, Optional.of(People.MORNING));
    assertThat(examine(bag).verdict()).hasToString("UNKNOWN_OFFICE");
  }

  @Test
  void aFolderWithoutAnythingOfAnArchiveIsNone() throws IOException {
    Files.writeString(folder.resolve("daftar.txt"), "isi");
    Report report = examine(folder);
    assertThat(report.findings())
        .extracting(new ReportWords("id")::sentence)
        .containsExactly("Ini bukan arsip kegiatan.");
  }

  @Test
  void aLinkInsideAnArchiveIsNotFollowed() throws IOException {
    Path bag = SmallBag.write(folder, vault);
    Path outside = Files.writeString(folder.resolve("luar.txt"), "rahasia");
    Files.createSymbolicLink(bag.resolve("data/data/tautan.csv"), outside);
    Report report = examine(bag);
    assertThat(report.findings())
        .filteredOn(one -> one.code() == Finding.Code.BAD_NAME)
        .extracting(Finding::place)
        .containsExactly("data/data/tautan.csv");
    assertThat(report.holds()).isFalse();
  }

  @Test
  void notMoreThanFiftyFindingsAreTold() throws IOException {
    Path bag = SmallBag.write(folder, vault);
    for (int file = 0; file < 200; file++) {
      Files.writeString(bag.resolve("data/data/lain-" + file + ".csv"), "x");
    }
    assertThat(examine(bag).findings()).hasSize(50);
  }

  @Test
  void theDigestsOfTheListAreThoseOfTheFiles() throws IOException {
    Path bag = SmallBag.write(folder, vault);
    assertThat(Files.readString(bag.resolve("manifest-sha256.txt")))
        .contains(Sha256.hex(bag.resolve(DONE)) + "  " + DONE);
    assertThat(Files.readString(bag.resolve("tagmanifest-sha256.txt")))
        .contains(Sha256.hex(bag.resolve("segel.json")) + "  segel.json");
  }

  private static void hurt(Path bag, String damage) throws IOException {
    String[] words = damage.split(" ", 2);
    Path file = bag.resolve(words[1]);
    switch (words[0]) {
      case "change" -> {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
      case "empty" -> Files.write(file, new byte[0]);
      case "delete" -> Files.delete(file);
      case "add" -> {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, "tambahan".getBytes(StandardCharsets.UTF_8));
      }
      default -> throw new IllegalArgumentException(damage);
    }
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static Report examine(Path bag) {
    return new FileExaminer(new CertificateReader(), _ -> List.of(), new PdfPageLooks())
        .file(bag, vault.known());
  }
}
