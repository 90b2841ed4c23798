package id.balai.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.dataprotection.Backup;
import id.balai.domain.dataprotection.BackupResult;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.dataprotection.Replacement;
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
import id.balai.store.key.FolderKey;
import id.balai.store.key.KeyProof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups are whole, can be restored anywhere, and make room for newer ones.
final class BackupTest {

  private static final char[] PASSWORD = "rahasia balai".toCharArray();

  @TempDir Path place;

  private final People people = new People(14);
  private final Event event = people.rantauPulung().event();
  private final SecureRandom random = new SecureRandom();

  @Test
  void aRestoredBackupHoldsWhatTheFolderHeld() throws IOException {
    List<Entry> before;
    Participant person = people.person(event, 1, List.of(), "SOS");
    Backup backup;
    Files.createDirectories(data());
    Files.writeString(data().resolve("kios.properties"), "garam hash");
    try (var open = new OpenStore(data())) {
      record(open, new WorkspaceFact.EventPlanned(event), new PeopleFact.Registered(person));
      before = entries(open);
      backup = made(backups(open).make());
      record(open, new PaperFact.Exported(event.id(), "badges", 1));
      new FolderKey(data(), OpenStore.shelf(data()), random, KeyProof.NONE)
          .protect(open.store().key(), PASSWORD);
    }
    Path there = place.resolve("there");
    assertThat(restore(backup.file(), there, new Opener.Nothing()))
        .as("the password was set after this backup")
        .isEqualTo(new RestoreResult.Locked());
    assertThat(there.resolve("balai.journal")).doesNotExist();
    copyKeys(there);
    assertThat(restore(backup.file(), there, new Opener.Nothing()))
        .isEqualTo(new RestoreResult.Restored(2, 0));
    assertThat(there.resolve("kios.properties")).hasContent("garam hash");
    try (var open = new OpenStore(there)) {
      assertThat(entries(open)).isEqualTo(before);
      assertThat(open.store().repositories().participants().find(person.id())).contains(person);
    }
    assertThat(restore(backup.file(), there, new Opener.Nothing()))
        .isEqualTo(new RestoreResult.FolderInUse());
  }

  @Test
  void aBackupOpensOnAnotherComputerWithThePassword() throws IOException {
    Backup backup;
    try (var open = new OpenStore(data())) {
      record(open, new WorkspaceFact.EventPlanned(event));
      new FolderKey(data(), OpenStore.shelf(data()), random, KeyProof.NONE)
          .protect(open.store().key(), PASSWORD);
      backup = made(backups(open).make());
      assertThat(backups(open).make()).isEqualTo(new BackupResult.Unchanged(backup));
    }
    Path there = place.resolve("there");
    assertThat(restore(backup.file(), there, new Opener.Password("salah".toCharArray())))
        .isEqualTo(new RestoreResult.Locked());
    assertThat(restore(backup.file(), there, new Opener.Password(PASSWORD)))
        .isEqualTo(new RestoreResult.Restored(1, 0));
  }

  @Test
  void aDamagedBackupIsRefusedAndLeavesNothing() throws IOException {
    Backup backup;
    try (var open = new OpenStore(data())) {
      record(open, new WorkspaceFact.EventPlanned(event));
      backup = made(backups(open).make());
    }
    byte[] whole = Files.readAllBytes(backup.file());
    Path there = place.resolve("there");
    copyKeys(there);
    for (int cut : List.of(0, 10, whole.length / 2, whole.length - 1)) {
      Path file = place.resolve("damaged");
      Files.write(file, java.util.Arrays.copyOf(whole, cut));
      assertThat(restore(file, there, new Opener.Nothing()))
          .as("cut at %d", cut)
          .isEqualTo(new RestoreResult.Damaged());
      assertThat(there.resolve("balai.journal")).doesNotExist();
    }
  }

  @Test
  void aStickThatIsAwayIsSaidAndTheNextFolderTakesOver() throws IOException {
    try (var open = new OpenStore(data())) {
      assertThat(backups(open).make()).isEqualTo(new BackupResult.Empty());
      record(open, new WorkspaceFact.EventPlanned(event));
      FolderBackups backups = backups(open);
      backups.moveTo(Files.writeString(place.resolve("stick"), "not a folder").resolve("balai"));
      assertThat(backups.make()).isEqualTo(new BackupResult.NotWritable());
      assertThat(backups.last()).isEmpty();
      backups.moveTo(place.resolve("other"));
      Backup made = made(backups.make());
      assertThat(made.file().getParent()).isEqualTo(place.resolve("other"));
      assertThat(backups(open).last()).contains(made);
    }
  }

  @Test
  void whoWasErasedDoesNotComeBackFromAnEarlierBackup() throws IOException {
    Participant person = people.person(event, 1, List.of(), "SOS");
    try (var open = new OpenStore(data())) {
      record(open, new WorkspaceFact.EventPlanned(event), new PeopleFact.Registered(person));
      made(backups(open).make());
      record(
          open, new PeopleFact.Erased(event.id(), person.id(), PeopleFact.Erased.Ground.REQUEST));
      Backup made = backups(open).replaceAll().made().orElseThrow();
      try (Stream<Path> files = Files.list(made.file().getParent())) {
        assertThat(files).containsExactly(made.file());
      }
    }
  }

  @Test
  void earlierBackupsOnAStickThatWasAwayGoWhenItIsBackAndOtherHousesKeepTheirs()
      throws IOException {
    Path stick = place.resolve("stick");
    Path drawer = place.resolve("drawer");
    Participant person = people.person(event, 1, List.of(), "SOS");
    try (var open = new OpenStore(data());
        var other = new OpenStore(place.resolve("other"))) {
      record(other, new WorkspaceFact.EventPlanned(event));
      var others =
          new FolderBackups(
              place.resolve("other"),
              other.store().key(),
              other.store()::journal,
              new MovingClock(People.MORNING.minusSeconds(60)));
      others.moveTo(stick);
      Path theirs = made(others.make()).file();
      FolderBackups backups = backups(open);
      record(open, new WorkspaceFact.EventPlanned(event), new PeopleFact.Registered(person));
      backups.moveTo(stick);
      Path early = made(backups.make()).file();
      backups.moveTo(place.resolve("disk"));
      Files.move(stick, drawer);
      record(
          open, new PeopleFact.Erased(event.id(), person.id(), PeopleFact.Erased.Ground.REQUEST));

      Replacement replaced = backups.replaceAll();

      assertThat(replaced.made()).isPresent();
      assertThat(replaced.remaining()).containsExactly(stick);
      assertThat(drawer.resolve(early.getFileName())).exists();
      Files.move(drawer, stick);
      backups.make();
      assertThat(early).doesNotExist();
      assertThat(theirs).exists();
      assertThat(replaced.made().orElseThrow().file()).exists();
    }
  }

  @Test
  void recordsThatWereKeptForInspectionGoWithWhoeverIsErased() throws IOException {
    try (var open = new OpenStore(data())) {
      record(open, new WorkspaceFact.EventPlanned(event));
      Path damaged = Files.createDirectories(data().resolve("rusak-20241007-080000"));
      Files.writeString(damaged.resolve("balai.journal"), "damaged");
      Path aside = Files.writeString(data().resolve("balai.set-aside.mv.db"), "tables");
      Path earlier = Files.writeString(data().resolve("versi-sebelumnya.cadangan"), "a version");
      backups(open).replaceAll();
      assertThat(damaged).doesNotExist();
      assertThat(aside).doesNotExist();
      assertThat(earlier).doesNotExist();
    }
  }

  @Test
  void generationsThinOutByAge() {
    Instant start = Instant.parse("2024-01-01T00:30:00Z");
    var stay = new ArrayList<Instant>();
    for (int half = 0; half < 2 * 24 * 366; half++) {
      stay.add(start.plus(Duration.ofMinutes(30L * half)));
      stay.removeAll(Generations.outlived(stay));
    }
    assertThat(stay).hasSizeBetween(24 + 30 + 11, 26 + 31 + 12);
    assertThat(stay.reversed().subList(0, 3))
        .isEqualTo(
            IntStream.range(0, 3)
                .mapToObj(half -> start.plus(Duration.ofMinutes(30L * (2 * 24 * 366 - 1 - half))))
                .toList());
    assertThat(stay.getFirst()).isEqualTo(Instant.parse("2024-01-31T23:30:00Z"));
  }

  private RestoreResult restore(Path file, Path folder, Opener opener) {
    return new Restoring(OpenStore.shelf(folder), random).restore(file, folder, opener);
  }

  private void copyKeys(Path there) throws IOException {
    Files.createDirectories(there.resolve("keys"));
    try (Stream<Path> keys = Files.list(data().resolve("keys"))) {
      for (Path key : keys.toList()) {
        Files.copy(key, there.resolve("keys").resolve(key.getFileName()));
      }
    }
  }

  private FolderBackups backups(OpenStore open) {
    return new FolderBackups(
        data(), open.store().key(), open.store()::journal, new MovingClock(People.MORNING));
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
