package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.Verdicts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup in one file: everything comes back from it alone, on another computer, and one bit that
/// is not as it was written is enough to refuse it.
@Tag("endurance")
final class WholeBackupTest {

  private static final String PAPER = "tte/0192aaaa-0000-7000-8000-000000000001/" + "a".repeat(64);

  @TempDir Path place;

  private Commands here;
  private String code = "";
  private Path file;
  private long entries;

  /// A house with closed parts: what came back from a backup goes on in a part of its own.
  @BeforeEach
  void aHouseOfSeveralParts() throws IOException {
    Commands before = new Commands(place.resolve("before"));
    before.run(0, "event", "add", "--sample", "loa-janan");
    String backup = before.run(0, "backup", "--to", place.resolve("stick").toString()).text("file");
    code = before.run(0, "custody").text("recoveryCode");
    here = new Commands(place.resolve("here"), before.keys());
    here.run(0, "restore", backup);
    here.run(0, "event", "add", "--sample", "rantau-pulung");
    Path paper = here.data().resolve(PAPER);
    Files.createDirectories(paper.getParent());
    Files.writeString(paper, "sealed paper");
    try (Stream<Path> parts = Files.list(here.data().resolve("balai.segments"))) {
      assertThat(parts).isNotEmpty();
    }
    Commands.Output made =
        here.run(0, "backup", "--whole", place.resolve("made/utuh.cadangan").toString());
    entries = made.number("entries");
    file = Files.createDirectories(place.resolve("alone")).resolve("utuh.cadangan");
    Files.move(Path.of(made.text("file")), file);
  }

  @Test
  void anotherComputerRestoresEverythingFromThisFileAlone() throws IOException {
    Commands there = new Commands(place.resolve("there"));
    there.run(1, "restore", file.toString());
    assertThat(there.words()).contains("terkunci");
    assertThat(there.typing(code).run(0, "restore", "--code", file.toString()).number("entries"))
        .isEqualTo(entries);
    assertThat(there.data().resolve(PAPER)).hasContent("sealed paper");
    for (String event : List.of("LOA-JANAN", "RANTAU-PULUNG")) {
      assertThat(people(there, event)).isEqualTo(people(here, event)).contains("PESERTA");
    }
  }

  private String people(Commands computer, String event) throws IOException {
    Path list = place.resolve("daftar.csv");
    Files.deleteIfExists(list);
    computer.run(0, "people", "--event", event, "--out", list.toString());
    return Files.readString(list);
  }

  @Test
  void oneFlippedBitIsRefusedAndNothingIsWritten() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    var random = new Random(17);
    Commands there = new Commands(place.resolve("there"), here.keys());
    int rounds = Integer.getInteger("balai.rounds", 2);
    var verdicts = new Verdicts("flips in a backup that stands alone");
    for (int round = 0; round < rounds; round++) {
      byte[] rotten = whole.clone();
      rotten[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Path changed = Files.write(place.resolve("rusak.cadangan"), rotten);
      there.run(1, "restore", changed.toString());
      if (Files.exists(there.data())) {
        verdicts.wrong("something was written in round " + round);
      }
      verdicts.ended("refused");
    }
    verdicts.assertNoFault();
    there.run(0, "restore", file.toString());
  }

  @Test
  void anErasureTakesItAwayWhereItWasWritten() {
    Path written = place.resolve("made/lagi.cadangan");
    here.run(0, "backup", "--whole", written.toString());
    here.run(0, "person", "--event", "LOA-JANAN", "--person", "1", "--erase");
    assertThat(written).doesNotExist();
  }

  @Test
  void folderAndFileAreNotAskedForAtOnce() {
    Path other = place.resolve("lain");
    here.run(2, "backup", "--to", other.toString(), "--whole", other.resolve("x").toString());
    assertThat(other).doesNotExist();
  }
}
