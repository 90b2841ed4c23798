package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.base.Sha256;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.dataprotection.RestoreResult;
import id.balai.domain.evidence.Report;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.Recording;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Houses that earlier programs left, opened by the program of now.
final class EarlierVersionsTest {

  @TempDir Path place;

  /// A house as a version left it.
  ///
  /// @param place the data go into `data` there, papers into `papers`
  static void unpack(String version, Path place) throws IOException {
    String name = "versions/" + version + ".zip";
    try (InputStream in =
            Objects.requireNonNull(EarlierVersionsTest.class.getResourceAsStream(name), name);
        var zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = place.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.2", "0.3"})
  void everyEntryPersonSignatureAndPaperIsThereAndMoreIsRecorded(String version)
      throws IOException {
    unpack(version, place);
    Path data = place.resolve("data");
    List<String> expected = Files.readAllLines(place.resolve("expected.txt"));
    assertThat(expected).hasSizeGreaterThan(40);
    for (int again = 1; again < 3; again++) {
      try (Workspace workspace = TestHouses.open(data, Clock.systemUTC())) {
        Services services = workspace.services();
        assertThat(VersionHouse.facts(services)).containsSubsequence(expected);
        Report paper =
            services.verifying().file(place.resolve("papers/sertifikat-0001.pdf"), List.of());
        assertThat(paper.holds()).as(paper.toString()).isTrue();
        var event = services.repositories().events().all().getFirst();
        assertThat(
                services
                    .ledger()
                    .record(
                        services.currentActor().by(event),
                        new PaperFact.Exported(event.id(), "badges", again)))
            .isInstanceOf(Recording.Stored.class);
      }
    }
  }

  @Test
  void beforeAFolderIsUpgradedItIsKeptAndComesBackByteForByte() throws IOException {
    unpack("0.2", place);
    Path data = place.resolve("data");
    Map<String, String> before = house(data);
    String password = Files.readString(data.resolve("kunci/kantor.sandi"));
    TestHouses.open(data, Clock.systemUTC()).close();
    assertThat(house(data)).isNotEqualTo(before);
    Path copy = data.resolve("versi-sebelumnya.cadangan");
    assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1))
        .as("what that version kept in the clear is not in the clear there")
        .doesNotContain(password);

    Path there = place.resolve("there");
    Path keys = data.resolve("keys");
    assertThat(TestHouses.safe(keys).restore(copy, there, new Opener.Nothing()))
        .isInstanceOf(RestoreResult.Restored.class);
    assertThat(house(there)).isEqualTo(before);

    OpenResult opening = TestHouses.opening(there, keys, Clock.systemUTC());
    assertThat(opening).isInstanceOf(OpenResult.Opened.class);
    try (Workspace workspace = ((OpenResult.Opened) opening).workspace()) {
      assertThat(VersionHouse.facts(workspace.services()))
          .containsSubsequence(Files.readAllLines(place.resolve("expected.txt")));
    }
  }

  @Test
  void aFolderWithoutAKeyOpensWithEverybodyAndComesBackByteForByte() throws IOException {
    unpack("0.1", place);
    Path data = place.resolve("data");
    Map<String, String> before = house(data);
    holdsWhatThatProgramSaid(TestHouses.opening(data, data.resolve("keys"), Clock.systemUTC()));
    assertThat(house(data)).isNotEqualTo(before);
    Path copy = data.resolve("versi-sebelumnya.cadangan");
    assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1))
        .as("what lay in the clear does not lie in the clear there")
        .doesNotContain("Registered");

    Path there = place.resolve("there");
    assertThat(TestHouses.safe(data.resolve("keys")).restore(copy, there, new Opener.Nothing()))
        .isInstanceOf(RestoreResult.Restored.class);
    assertThat(house(there)).isEqualTo(before);
    holdsWhatThatProgramSaid(
        TestHouses.opening(there, place.resolve("other-keys"), Clock.systemUTC()));
  }

  private void holdsWhatThatProgramSaid(OpenResult opening) throws IOException {
    assertThat(opening).isInstanceOf(OpenResult.Opened.class);
    try (Workspace workspace = ((OpenResult.Opened) opening).workspace()) {
      List<String> facts = VersionHouse.facts(workspace.services());
      for (String line : Files.readAllLines(place.resolve("expected.txt"))) {
        assertThat(facts).anyMatch(fact -> fact.startsWith(line));
      }
      Report paper =
          workspace
              .services()
              .verifying()
              .file(place.resolve("papers/sertifikat-0001.pdf"), List.of());
      assertThat(paper.holds()).as(paper.toString()).isTrue();
    }
  }

  @Test
  void aFolderOfThisProgramIsNotKept() {
    Path data = place.resolve("data");
    TestHouses.open(data, Clock.systemUTC()).close();
    TestHouses.open(data, Clock.systemUTC()).close();
    assertThat(data.resolve("versi-sebelumnya.cadangan")).doesNotExist();
  }

  /// What makes up a house, without its tables, which follow from the rest.
  private static Map<String, String> house(Path data) throws IOException {
    var files = new TreeMap<String, String>();
    try (Stream<Path> all = Files.walk(data)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = data.relativize(file).toString();
        if (!name.matches("balai\\.((set-aside\\.)?mv\\.db|lock|ruang)|(keys|log|cadangan)/.*")) {
          files.put(name, Sha256.hex(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }
}
