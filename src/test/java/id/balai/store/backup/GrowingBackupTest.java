package id.balai.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.base.Sha256;
import id.balai.domain.dataprotection.Backup;
import id.balai.domain.dataprotection.BackupResult;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.dataprotection.RestoreResult;
import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.MovingClock;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is old in a backup lies in parts that all backups share: it is written once, and every byte
/// of it is still checked before it is believed.
final class GrowingBackupTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_000L);

  private static final People PEOPLE = new People(77);
  private static final Event EVENT = PEOPLE.rantauPulung().event();
  private static final Participant LEAVES = PEOPLE.person(EVENT, 1, List.of(), "SOS");

  @TempDir static Path made;
  @TempDir Path place;

  private int restored;

  /// A house of some closed parts and something in the one that grows.
  @BeforeAll
  static void aHouseOfParts() throws IOException {
    Path house = made.resolve("house");
    try (var open = new OpenStore(house)) {
      record(open, new WorkspaceFact.EventPlanned(EVENT), new PeopleFact.Registered(LEAVES));
    }
    for (int part = 0; part < 2; part++) {
      forgetThatItWasHere(house);
      try (var open = new OpenStore(house)) {
        record(open, new PaperFact.Exported(EVENT.id(), "badges", part));
      }
    }
  }

  /// What was copied to another place goes on in a part of its own.
  @BeforeEach
  void aCopyOfIt() throws IOException {
    try (Stream<Path> all = Files.walk(made.resolve("house"))) {
      for (Path each : all.toList()) {
        Files.copy(each, data().resolve(made.resolve("house").relativize(each).toString()));
      }
    }
    try (var open = new OpenStore(data())) {
      record(open, new PaperFact.Exported(EVENT.id(), "badges", 2));
    }
  }

  @Test
  void onlyWhatIsNewIsWrittenAndEveryGenerationCanBeRestored() throws IOException {
    Files.createDirectories(data().resolve("tte/" + EVENT.id()));
    Files.writeString(data().resolve("tte/" + EVENT.id() + "/" + "a".repeat(64)), "sealed paper");
    try (var open = new OpenStore(data())) {
      FolderBackups backups = backups(open);
      Backup first = made(backups.make());
      List<Path> parts = parts();
      assertThat(parts).hasSize(4);
      for (Path part : parts) {
        Files.setLastModifiedTime(part, LONG_AGO);
      }
      record(open, new PaperFact.Exported(EVENT.id(), "badges", 9));
      Backup second = made(backups.make());
      assertThat(parts()).isEqualTo(parts);
      for (Path part : parts) {
        assertThat(Files.getLastModifiedTime(part)).as("not written again").isEqualTo(LONG_AGO);
      }
      assertThat(restoredEntries(second)).isEqualTo(entries(open));
      assertThat(restoredEntries(first)).isEqualTo(entries(open).subList(0, 5));
      assertThat(there().resolve("tte/" + EVENT.id() + "/" + "a".repeat(64)))
          .hasContent("sealed paper");
    }
  }

  @Test
  void aRottenOrMissingPartIsNamedRefusedAndWrittenAgain() throws IOException {
    try (var open = new OpenStore(data())) {
      FolderBackups backups = backups(open);
      Backup backup = made(backups.make());
      for (Path part : parts()) {
        byte[] whole = Files.readAllBytes(part);
        for (int at : List.of(0, whole.length / 2, whole.length - 1)) {
          byte[] rotten = whole.clone();
          rotten[at] ^= 1;
          Files.write(part, rotten);
          assertThat(restore(backup)).isEqualTo(new RestoreResult.PartUnusable(part));
          assertThat(there()).doesNotExist();
          assertThat(backups(open).rotten()).containsExactly(part);
        }
        Files.delete(part);
        assertThat(restore(backup)).isEqualTo(new RestoreResult.PartUnusable(part));
        Files.write(part, whole);
      }
      assertThat(backups.rotten()).isEmpty();
      Path rotten = parts().get(1);
      byte[] whole = Files.readAllBytes(rotten);
      flip(rotten);
      Files.setLastModifiedTime(rotten, LONG_AGO);
      assertThat(backups.rotten()).containsExactly(rotten);
      assertThat(backups.last()).as("what relies on it does not count").isEmpty();
      Backup again = made(backups.make());
      assertThat(rotten).hasBinaryContent(whole);
      assertThat(restoredEntries(again)).isEqualTo(entries(open));
      assertThat(backups.rotten()).isEmpty();
    }
  }

  @Test
  void aHouseWithARottenPartGivesNoBackupThatSaysItIsWhole() throws IOException {
    try (var open = new OpenStore(data())) {
      try (Stream<Path> segments = Files.list(data().resolve("balai.segments"))) {
        flip(segments.sorted().toList().get(1));
      }
      FolderBackups backups = backups(open);
      assertThat(backups.make()).isInstanceOf(BackupResult.NotWritable.class);
      assertThat(backups.last()).isEmpty();
    }
  }

  @Test
  void aForgedListLeadsNowhere() throws IOException {
    try (var open = new OpenStore(data())) {
      Backup backup = made(backups(open).make());
      String digest = Sha256.hex(parts().getFirst());
      long bytes = Files.size(parts().getFirst());
      List<UnaryOperator<String>> forgeries =
          List.of(
              text -> "../keys/x " + bytes + " " + digest + "\n" + text,
              text -> "tte/../../x " + bytes + " " + digest + "\n" + text,
              text -> "balai.key " + bytes + " " + digest + "\n" + text,
              text -> "/etc/passwd 1 " + digest + "\n" + text,
              text -> text.substring(text.indexOf('\n') + 1),
              text -> text + text,
              text -> String.join("\n", text.lines().toList().reversed()) + "\n",
              text -> "x".repeat(100_000),
              text -> "");
      for (UnaryOperator<String> forgery : forgeries) {
        Path forged = forged(backup.file(), forgery);
        assertThat(restoring(forged)).isEqualTo(new RestoreResult.Damaged());
        assertThat(there()).doesNotExist();
      }
    }
  }

  /// A twin has the same key; what it wrote still belongs elsewhere.
  @Test
  void aPartOfAnotherPlaceIsRefusedEvenWithItsOwnDigest() throws IOException {
    try (var open = new OpenStore(data())) {
      Backup backup = made(backups(open).make());
      Path first = parts().get(0);
      Path second = parts().get(1);
      byte[] wrong = Files.readAllBytes(second);
      String before = Sha256.hex(first);
      Path forged =
          forged(
              backup.file(),
              text ->
                  text.replace(
                      Files.exists(first) ? size(first) + " " + before : "",
                      wrong.length + " " + Sha256.hex(wrong)));
      Files.write(first, wrong);
      assertThat(restoring(forged)).isEqualTo(new RestoreResult.Damaged());
    }
  }

  @Test
  void whoWasErasedIsInNoPartAnyMore() throws IOException {
    try (var open = new OpenStore(data())) {
      FolderBackups backups = backups(open);
      made(backups.make());
      List<Path> before = parts();
      Path theirs = before.getFirst().resolveSibling("surat.docx");
      Files.writeString(theirs, "somebody else's");
      record(
          open, new PeopleFact.Erased(EVENT.id(), LEAVES.id(), PeopleFact.Erased.Ground.REQUEST));
      Backup made = backups.replaceAll().made().orElseThrow();
      assertThat(theirs).exists();
      Files.delete(theirs);
      List<Path> after = parts();
      assertThat(after).hasSameSizeAs(before).doesNotContain(before.getFirst());
      assertThat(after.subList(1, 3)).as("only the one concerned").isEqualTo(before.subList(1, 3));
      assertThat(String.valueOf(restoredEntries(made))).doesNotContain(LEAVES.name());
    }
  }

  @Test
  void partsOfAnotherHouseOnTheSameStickStay() throws IOException {
    Path other = place.resolve("other");
    try (var open = new OpenStore(other)) {
      record(open, new WorkspaceFact.EventPlanned(EVENT));
    }
    forgetThatItWasHere(other);
    try (var open = new OpenStore(data());
        var theirs = new OpenStore(other)) {
      var neighbour =
          new FolderBackups(
              other,
              theirs.store().key(),
              theirs.store()::journal,
              new MovingClock(People.MORNING.minusSeconds(60)));
      neighbour.moveTo(place.resolve("stick"));
      record(theirs, new PaperFact.Exported(EVENT.id(), "badges", 1));
      Path file = made(neighbour.make()).file();
      backups(open).make();
      backups(open).replaceAll();
      assertThat(neighbour.rotten()).isEmpty();
      assertThat(BackupFile.isIntact(file)).isTrue();
      assertThat(BackupFile.parts(file)).isNotEmpty();
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  private static void flip(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 4;
    Files.write(file, bytes);
  }

  /// The same backup with another list, and an end that fits: nobody needs a key for that.
  private Path forged(Path backup, UnaryOperator<String> forgery) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var from = new ZipFile(backup.toFile());
        var to = new ZipOutputStream(out)) {
      Map<String, byte[]> all = new TreeMap<>();
      for (ZipEntry entry : from.stream().toList()) {
        all.put(entry.getName(), from.getInputStream(entry).readAllBytes());
      }
      String list = new String(all.get(BackupFile.PARTS), StandardCharsets.UTF_8);
      all.put(BackupFile.PARTS, forgery.apply(list).getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> each : all.entrySet()) {
        to.putNextEntry(new ZipEntry(each.getKey()));
        to.write(each.getValue());
        to.closeEntry();
      }
      to.setComment(from.getComment());
    }
    Path file = Files.write(backup.resolveSibling("forged.cadangan"), out.toByteArray());
    FileEnd.write(file);
    return file;
  }

  private List<Path> parts() throws IOException {
    try (Stream<Path> all = Files.walk(place.resolve("stick"))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !String.valueOf(file.getFileName()).endsWith(".cadangan"))
          .sorted()
          .toList();
    }
  }

  /// The next opening then closes the part that grows and begins one of its own.
  private static void forgetThatItWasHere(Path data) throws IOException {
    try (Stream<Path> notes = Files.list(data.resolve("keys"))) {
      for (Path note : notes.filter(file -> file.toString().endsWith(".mark")).toList()) {
        Files.delete(note);
      }
    }
  }

  private List<Entry> restoredEntries(Backup backup) throws IOException {
    restored++;
    assertThat(restore(backup)).isEqualTo(new RestoreResult.Restored(backup.head().sequence(), 0));
    try (Stream<Path> keys = Files.list(data().resolve("keys"))) {
      Files.createDirectories(there().resolve("keys"));
      for (Path each : keys.filter(file -> file.toString().endsWith(".key")).toList()) {
        Files.copy(each, there().resolve("keys").resolve(each.getFileName()));
      }
    }
    try (var open = new OpenStore(there())) {
      return entries(open);
    }
  }

  private RestoreResult restore(Backup backup) {
    return restoring(backup.file());
  }

  private RestoreResult restoring(Path file) {
    return new Restoring(OpenStore.shelf(data()), new SecureRandom())
        .restore(file, there(), new Opener.Nothing());
  }

  private Path there() {
    return place.resolve("there-" + restored);
  }

  private FolderBackups backups(OpenStore open) throws IOException {
    var backups =
        new FolderBackups(
            data(), open.store().key(), open.store()::journal, new MovingClock(People.MORNING));
    backups.moveTo(place.resolve("stick"));
    return backups;
  }

  private static Backup made(BackupResult result) {
    assertThat(result).isInstanceOf(BackupResult.Made.class);
    return ((BackupResult.Made) result).backup();
  }

  private static List<Entry> entries(OpenStore open) {
    var entries = new ArrayList<Entry>();
    open.store().log().forEach(entries::add);
    return entries;
  }

  private static void record(OpenStore open, Fact... facts) {
    assertThat(open.store().ledger().record(People.desk(), List.of(facts)))
        .isInstanceOf(Recording.Stored.class);
  }

  private Path data() {
    return place.resolve("data");
  }
}
