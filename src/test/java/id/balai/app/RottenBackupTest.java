package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.dataprotection.Backups;
import id.balai.fixture.Verdicts;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup is whole or it is refused: one bit that is not as it was written, anywhere in the file,
/// is enough.
@Tag("endurance")
final class RottenBackupTest {

  @TempDir Path place;

  private Commands here;
  private Path backup;
  private byte[] whole = {};
  private long entries;

  @BeforeEach
  void aBackup() throws IOException {
    here = new Commands(place.resolve("here"));
    here.run(0, "event", "add", "--sample", "loa-janan");
    Commands.Output made = here.run(0, "backup", "--to", place.resolve("stick").toString());
    backup = Path.of(made.text("file"));
    entries = made.number("entries");
    whole = Files.readAllBytes(backup);
  }

  @Test
  void aWholeOneIsRestoredToTheLastEntry() {
    Commands there = new Commands(place.resolve("there"), here.keys());
    assertThat(there.run(0, "restore", backup.toString()).number("entries")).isEqualTo(entries);
    there.run(0, "log");
  }

  @Test
  void oneFlippedBitAnywhereIsRefusedWithASentenceAndNothingChanges() throws IOException {
    var random = new Random(3);
    var verdicts = new Verdicts("flips in a backup");
    Commands there = new Commands(place.resolve("there"), here.keys());
    for (int round = 0; round < Integer.getInteger("balai.rounds", 15); round++) {
      byte[] rotten = whole.clone();
      // The last bytes are few and say most: they get a share of their own.
      int at =
          round % 3 == 0 ? whole.length - 1 - random.nextInt(300) : random.nextInt(whole.length);
      rotten[at] ^= (byte) (1 << random.nextInt(8));
      refused(there, rotten, "byte " + at);
      verdicts.ended("refused");
    }
    verdicts.assertNoFault();
    for (int cut : new int[] {0, 1, 64, whole.length / 2, whole.length - 1}) {
      refused(there, Arrays.copyOf(whole, cut), "cut at " + cut);
    }
    refused(there, Arrays.copyOf(whole, whole.length + 1), "a byte more");
  }

  private void refused(Commands there, byte[] bytes, String what) throws IOException {
    Path file = Files.write(place.resolve("rotten.cadangan"), bytes);
    there.run(1, "restore", file.toString());
    assertThat(there.words()).as(what).contains("bukan cadangan yang utuh").hasLineCount(1);
    assertThat(there.data()).as(what).doesNotExist();
  }

  @Test
  void aRottenOneIsNamedAndNeverCountsAsTheLastGoodOne() throws IOException {
    here.run(0, "event", "add", "--sample", "rantau-pulung");
    Path second = Path.of(here.run(0, "backup").text("file"));
    rot(second);
    try (Workspace workspace = opened()) {
      Backups backups = workspace.services().keeping().backups();
      assertThat(backups.last().orElseThrow().file()).isNotEqualTo(second);
      assertThat(backups.rotten()).containsExactly(second);
      for (Path file : files()) {
        if (!file.equals(second)) {
          rot(file);
        }
      }
      assertThat(backups.last()).as("none is whole").isEmpty();
      assertThat(backups.rotten()).hasSameSizeAs(files());
    }
    Path third = Path.of(here.run(0, "backup").text("file"));
    assertThat(third).isNotEqualTo(second);
    new Commands(place.resolve("there"), here.keys()).run(0, "restore", third.toString());
  }

  private static void rot(Path file) throws IOException {
    byte[] rotten = Files.readAllBytes(file);
    rotten[rotten.length / 3] ^= 4;
    Files.write(file, rotten);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(backup.getParent())) {
      return all.toList();
    }
  }

  private Workspace opened() {
    return ((OpenResult.Opened) TestHouses.opening(here.data(), here.keys(), Clock.systemUTC()))
        .workspace();
  }
}
