package id.balai.evidence.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.evidence.ShelfAnswer;
import id.balai.domain.evidence.ShelfHit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A shelf of archives that another program wrote, whose people this test knows.
final class IndexedShelfTest {

  private static final List<String> FIRST =
      List.of("Siti", "Ahmad", "Nur'aini", "Yohanes", "Maria", "I Gede", "Asep", "Lídia");
  private static final List<String> LAST =
      List.of("Aminah", "Fauzan", "Lestari", "Usat Bit", "Kelana", "Wiranata", "Ajeng", "Tandi");

  @TempDir Path folder;

  private final Random random = new Random(54);
  private final Map<String, List<String>> places = new HashMap<>();

  @Test
  void everybodyIsFoundInEveryArchiveAndNowhereElse() throws IOException {
    for (int number = 0; number < 40; number++) {
      write(folder.resolve("tahun-" + number % 7 + "/arsip-" + number), number, people(number));
    }
    var shelf = new IndexedShelf();
    for (Map.Entry<String, List<String>> known : places.entrySet()) {
      ShelfAnswer answer = shelf.find(folder, known.getKey(), 500);
      assertThat(answer.hits().stream().filter(hit -> hit.name().equals(known.getKey())))
          .extracting(hit -> hit.archive().code())
          .containsExactlyInAnyOrderElementsOf(known.getValue());
      assertThat(answer.archives()).isEqualTo(40);
    }
  }

  @Test
  void aHitSaysWhereSomebodyWasAndWhatWasSignedWithTheNewestEventFirst() throws IOException {
    write(folder.resolve("lama"), 1, List.of("Drs. H. Siti Aminah, M.Si."));
    write(folder.resolve("baru"), 9, List.of("SITI AMINAH"));
    List<ShelfHit> hits = new IndexedShelf().find(folder, "sit amin", 10).hits();
    assertThat(hits).extracting(hit -> hit.archive().code()).containsExactly("K-9", "K-1");
    ShelfHit first = hits.getFirst();
    assertThat(first.presences()).extracting(ShelfHit.Moment::what).containsExactly("Sesi pagi");
    assertThat(first.signatures()).extracting(ShelfHit.Moment::what).containsExactly("DAMAI");
    assertThat(first.certificates().getFirst().stands()).isFalse();
    assertThat(first.archive().date()).hasToString("Optional[2024-01-10]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"19680314", "nip 196803141994031000", "aminah siti"})
  void numbersAndWordsInAnyOrderFindToo(String words) throws IOException {
    write(folder.resolve("satu"), 0, List.of("Siti Aminah"));
    assertThat(new IndexedShelf().find(folder, words, 10).hits()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"minah", "sitis", "", "   ", "2", "siti budi"})
  void whatBeginsNoWordFindsNobody(String words) throws IOException {
    write(folder.resolve("satu"), 0, List.of("Siti Aminah"));
    assertThat(new IndexedShelf().find(folder, words, 10).hits()).isEmpty();
  }

  @Test
  void archivesThatComeGoAndChangeAreSeenByARunningAndByANewProgram() throws IOException {
    write(folder.resolve("a"), 1, List.of("Siti Aminah"));
    var running = new IndexedShelf();
    assertThat(running.find(folder, "siti", 10).hits()).hasSize(1);
    write(folder.resolve("b"), 2, List.of("Siti Lestari"));
    zip(folder.resolve("b"), folder.resolve("b.zip"));
    assertThat(running.find(folder, "siti", 10).hits()).hasSize(3);
    assertThat(new IndexedShelf().find(folder, "siti", 10).hits()).hasSize(3);
    delete(folder.resolve("a"));
    write(folder.resolve("b"), 3, List.of("Ahmad Fauzan"));
    for (var shelf : List.of(running, new IndexedShelf())) {
      assertThat(shelf.find(folder, "siti", 10).hits()).hasSize(1);
      assertThat(shelf.find(folder, "fauzan", 10).hits()).hasSize(1);
    }
  }

  @Test
  void aDamagedIndexIsMadeAgainAndAForgedOneInventsNobody() throws IOException {
    write(folder.resolve("a"), 1, List.of("Siti Aminah"));
    new IndexedShelf().find(folder, "siti", 10);
    Path index = folder.resolve(ShelfIndex.FILE);
    String right = Files.readString(index);
    for (String wrong :
        List.of(
            "",
            "balai-rak-arsip 1\nA",
            "balai-rak-arsip 1\nB\n\n\n",
            "\0\0",
            "A\t\t\t\n",
            right.replace("2024-", "x"))) {
      Files.writeString(index, wrong);
      assertThat(new IndexedShelf().find(folder, "siti", 10).hits()).as(wrong).hasSize(1);
    }
    Files.writeString(index, right + "77\tbudi palsu nip 1\n");
    assertThat(new IndexedShelf().find(folder, "budi", 10).hits()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsNamedAndOtherZipsAreNotCounted() throws IOException {
    write(folder.resolve("a"), 1, List.of("Siti Aminah"));
    Files.writeString(folder.resolve("rusak.zip"), "PK bukan zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("lain.zip")))) {
      zip.putNextEntry(new ZipEntry("foto.txt"));
    }
    write(folder.resolve("c"), 3, List.of("Siti Lestari"));
    Files.writeString(folder.resolve("c/data/data/peserta.json"), "[{\"nomor\":");
    ShelfAnswer answer = new IndexedShelf().find(folder, "siti", 10);
    assertThat(answer.hits()).hasSize(1);
    assertThat(answer.archives()).isEqualTo(1);
    assertThat(answer.unread())
        .containsExactlyInAnyOrder(folder.resolve("c"), folder.resolve("rusak.zip"));
  }

  @Test
  void nothingIsAddedToAFolderThatIsASealedArchiveItself() throws IOException {
    write(folder, 1, List.of("Siti Aminah"));
    assertThat(new IndexedShelf().find(folder, "siti", 10).hits()).hasSize(1);
    assertThat(folder.resolve(ShelfIndex.FILE)).doesNotExist();
  }

  @Test
  void namesThatWouldBreakTheIndexBreakNothing() throws IOException {
    write(folder.resolve("a"), 1, List.of("Siti\\tAminah\\nA\\tb\\tc", "A", "Siti Budi"));
    ShelfAnswer answer = new IndexedShelf().find(folder, "siti", 1);
    assertThat(answer.hits()).hasSize(1);
    assertThat(answer.more()).isEqualTo(1);
    assertThat(answer.people()).isEqualTo(3);
  }

  private List<String> people(int archive) {
    var people = new ArrayList<String>();
    for (int i = 0; i < 30; i++) {
      String name =
          FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
      if (!people.contains(name)) {
        people.add(name);
        places.computeIfAbsent(name, _ -> new ArrayList<>()).add("K-" + archive);
      }
    }
    return people;
  }

  private static void write(Path place, int number, List<String> people) throws IOException {
    Path tables = Files.createDirectories(place.resolve("data/data"));
    Path log = Files.createDirectories(place.resolve("data/catatan"));
    Files.writeString(place.resolve("bagit.txt"), "BagIt-Version: 1.0\n");
    Files.writeString(
        place.resolve("segel.json"),
        "{\"kode\":\"K-%d\",\"nama\":\"Kegiatan %d\"%s}"
            .formatted(number, number, " ".repeat(people.size())));
    Files.writeString(
        log.resolve("catatan.jsonl"),
        """
        {"fact":{"plan":{"date":"2024-01-%02d","sessions":[{"code":"PAGI","name":"Sesi pagi"}]}},\
        "kind":"EventPlanned"}
        """
            .formatted(number + 1));
    var rows = new ArrayList<String>();
    for (int i = 0; i < people.size(); i++) {
      rows.add(
          """
          {"nomor":"%d","nama":"%s","jabatan":"","instansi":"","nomor_identitas":"NIP:%s"}\
          """
              .formatted(i + 1, people.get(i), 196803141994031000L + i));
    }
    Files.writeString(tables.resolve("peserta.json"), rows.toString());
    Files.writeString(
        tables.resolve("kehadiran.json"),
        "[{\"nomor\":\"1\",\"sesi\":\"PAGI\",\"waktu\":\"2024-01-01T08:25:06+08:00\"}]");
    Files.writeString(
        tables.resolve("tanda-tangan.json"),
        "[{\"nomor\":\"1\",\"deklarasi\":\"DAMAI\",\"selesai\":\"2024-01-01T09:00:00+08:00\"},"
            + "{\"nomor\":\"1\",\"deklarasi\":\"X\",\"selesai\":\"kemarin\"}]");
    Files.writeString(
        tables.resolve("sertifikat.json"),
        "[{\"nomor\":\"1\",\"nomor_sertifikat\":\"001\",\"kode\":\"BLI\",\"keadaan\":\"VOIDED\"}]");
  }

  private static void zip(Path place, Path file) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8);
        var all = Files.walk(place)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(place.relativize(one).toString().replace('\\', '/')));
        zip.write(Files.readAllBytes(one));
      }
    }
  }

  private static void delete(Path place) throws IOException {
    try (var all = Files.walk(place)) {
      for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
