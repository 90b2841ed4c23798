package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Terminal;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An event that goes from one laptop to another by stick, with the commands of the program.
final class StickCommandTest {

  @TempDir Path folder;

  private String said = "";

  @Test
  void anEventGoesToASecondLaptopAndWhatIsWrongIsSaidInASentence() throws Exception {
    Path here = folder.resolve("here");
    Path there = folder.resolve("there");
    Path stick = folder.resolve("catatan.balai");
    int people;
    try (Workspace house = TestHouses.open(here, Clock.systemUTC())) {
      house.services().samples().add("loa-janan", SampleSetupService.People.WITH, "Meja");
      people = people(house);
    }
    assertThat(balai(here, "pendek", "stick", "export", stick.toString()))
        .isEqualTo(Terminal.NOT_DONE);
    assertThat(stick).doesNotExist();
    assertThat(balai(here, "kata sandi panjang", "stick", "export", stick.toString()))
        .as(said)
        .isZero();
    assertThat(Files.readString(stick, StandardCharsets.ISO_8859_1)).startsWith("balai-stick 1\n");

    assertThat(balai(there, "kata sandi lain", "stick", "import", stick.toString()))
        .isEqualTo(Terminal.NOT_DONE);
    assertThat(said).as("one sentence").hasLineCount(1).contains("Kata sandi");
    assertThat(balai(there, "", "stick", "import", folder.resolve("none").toString()))
        .isEqualTo(Terminal.NOT_DONE);
    for (int i = 0; i < 2; i++) {
      assertThat(balai(there, "kata sandi panjang", "stick", "import", stick.toString()))
          .as(said)
          .isZero();
    }
    assertThat(said).contains("\"entries\":0");
    try (Workspace house = TestHouses.open(there, Clock.systemUTC())) {
      assertThat(people(house)).isEqualTo(people).isPositive();
    }
    assertThat(balai(here, "", "stick")).isEqualTo(Terminal.WRONG_USE);
  }

  private static int people(Workspace house) {
    var repositories = house.services().repositories();
    return repositories.participants().ofEvent(repositories.events().all().getFirst().id()).size();
  }

  private int balai(Path data, String typed, String... words) {
    var out = new ByteArrayOutputStream();
    var both = new PrintStream(out, true, StandardCharsets.UTF_8);
    var terminal =
        new Terminal(
            new ByteArrayInputStream((typed + "\n").getBytes(StandardCharsets.UTF_8)), both, both);
    int code = BalaiCommand.run(TestHouses.context(terminal, data), List.of(words));
    said = out.toString(StandardCharsets.UTF_8).strip();
    return code;
  }
}
