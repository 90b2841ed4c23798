package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.Verdicts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The key file of a living folder is lost, emptied, scratched or exchanged: no new key is drawn,
/// every state has its sentence and its way on, and the recovery code always suffices.
@Tag("endurance")
final class LostKeyTest {

  private static final String PASSWORD = "hujan di rantau";

  @TempDir Path place;

  private String code = "";
  private Commands here;
  private Path keyFile;

  @BeforeEach
  void aLivingFolderWithAPassword() {
    here = new Commands(place.resolve("here"));
    keyFile = here.data().resolve("balai.key");
    here.run(0, "event", "add", "--sample", "loa-janan", "--without-people");
    code = here.run(0, "custody").text("recoveryCode");
    here.typing(PASSWORD).run(0, "custody", "--password");
  }

  @Test
  void onTheComputerThatHasTheKeyALostFileIsMadeAgain() throws IOException {
    for (String left : new String[] {"", "folder=x\n", "hapus"}) {
      if (left.equals("hapus")) {
        Files.delete(keyFile);
      } else {
        Files.writeString(keyFile, left);
      }
      here.run(0, "log");
      assertThat(keyFile).isNotEmptyFile();
      assertThat(here.run(0, "custody").text("recoveryCode")).isEqualTo(code);
    }
    Path stick = place.resolve("stick");
    String backup = here.run(0, "backup", "--to", stick.toString()).text("file");
    Commands there = new Commands(place.resolve("there"));
    there.typing(code).run(0, "restore", "--code", backup);
    there.run(0, "log");
  }

  @Test
  void aLostFileOnAnotherComputerAsksForTheCodeAndDrawsNoKey() throws IOException {
    Commands there = moved();
    Files.delete(there.data().resolve("balai.key"));
    there.run(1, "log");
    assertThat(there.words()).contains("balai.key").contains("hilang").hasLineCount(1);
    assertThat(there.data().resolve("balai.key")).doesNotExist();
    assertThat(there.keys()).doesNotExist();
    there.typing(PASSWORD).run(1, "unlock", "--password");
    there.typing(code).run(0, "unlock", "--code");
    there.run(0, "log");
  }

  @Test
  void anEmptyOrScratchedFileIsSaidToBeDamagedAndTheCodeOpensIt() throws IOException {
    byte[] whole = Files.readAllBytes(keyFile);
    var random = new Random(9);
    var verdicts = new Verdicts("flips in the key's file");
    for (int round = 0; round < Math.min(200, Integer.getInteger("balai.rounds", 4)); round++) {
      Commands there = moved();
      byte[] scratched = round == 0 ? new byte[0] : whole.clone();
      if (round > 0) {
        scratched[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(there.data().resolve("balai.key"), scratched);
      there.run(1, "log");
      assertThat(there.words()).as("round %d", round).contains("rusak").hasLineCount(1);
      there.typing(code).run(0, "unlock", "--code");
      there.run(0, "log");
      verdicts.ended("said to be damaged, opened by the code");
    }
    verdicts.assertNoFault();
  }

  @Test
  void aScratchedCopyOnTheShelfIsSaidAndThePasswordOpensIt() throws IOException {
    for (String opener : new String[] {"--password", "--code"}) {
      try (Stream<Path> copies = Files.list(here.keys())) {
        Path copy =
            copies.filter(file -> file.toString().endsWith(".key")).findFirst().orElseThrow();
        Files.writeString(copy, "bukan kunci", StandardCharsets.UTF_8);
      }
      here.run(1, "log");
      assertThat(here.words()).contains("Salinan kunci").hasLineCount(1);
      here.typing(opener.equals("--code") ? code : PASSWORD).run(0, "unlock", opener);
      here.run(0, "log");
    }
  }

  @Test
  void aKeyThatWasDrawnOverALivingFolderGivesWayToTheOneThatOpensIt() throws IOException {
    Commands other = new Commands(place.resolve("other"), here.keys());
    other.run(0, "event", "add", "--sample", "loa-janan", "--without-people");
    Files.copy(
        other.data().resolve("balai.key"),
        keyFile,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    here.run(0, "log");
    assertThat(here.run(0, "custody").text("recoveryCode")).isEqualTo(code);
  }

  @Test
  void aStrangersCodeOpensNothing() throws IOException {
    Commands other = new Commands(place.resolve("other"));
    other.run(0, "event", "add", "--sample", "loa-janan", "--without-people");
    String stranger = other.run(0, "custody").text("recoveryCode");
    Commands there = moved();
    Files.delete(there.data().resolve("balai.key"));
    there.typing(stranger).run(1, "unlock", "--code");
    assertThat(there.keys()).doesNotExist();
  }

  private Commands moved() throws IOException {
    Path to = Files.createTempDirectory(place, "there");
    Commands there = new Commands(to);
    Commands.copy(here.data(), there.data());
    return there;
  }
}
