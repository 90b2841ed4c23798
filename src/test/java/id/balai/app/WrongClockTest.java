package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Terminal;
import id.balai.fixture.MovingClock;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands on a computer whose clock cannot be right, and commands that only look.
final class WrongClockTest {

  private static final Instant DAY = Instant.parse("2024-10-07T01:00:00Z");

  @TempDir Path folder;

  private String code = "";
  private String said = "";
  private String event = "";
  private String session = "";

  @Test
  void scansWithTheClockThreeDaysBackOrIn1970AreNotTakenWithoutAWord() {
    fill();
    scan(DAY.plusSeconds(60));
    assertThat(said).isEmpty();
    scan(DAY.minusSeconds(3 * 86_400));
    assertThat(said).contains("Jam komputer tidak benar").hasLineCount(1);
    scan(Instant.EPOCH.plusSeconds(3600));
    assertThat(said).contains("Jam komputer tidak benar").hasLineCount(1);
    scan(DAY.plusSeconds(800 * 86_400L));
    assertThat(said)
        .as("an event that is tried long after its day, and a clock that may be right")
        .contains("jauh dari hari kegiatan")
        .doesNotContain("tidak benar (")
        .hasLineCount(1);
    run(Instant.EPOCH, "", "people", "--event", event, "--out", folder + "/p.csv");
    assertThat(said).contains("Jam komputer tidak benar").hasLineCount(1);
  }

  @Test
  void twelveCommandsThatRecordNothingWriteNothing() throws IOException {
    fill();
    scan(DAY.plusSeconds(60));
    Map<String, Long> before = files();
    for (int hour = 1; hour <= 12; hour++) {
      run(DAY.plusSeconds(hour * 3600L), "", "log");
    }
    assertThat(files()).isEqualTo(before);
  }

  private void fill() {
    try (Workspace workspace = TestHouses.open(folder.resolve("house"), new MovingClock(DAY))) {
      var services = workspace.services();
      var added =
          services
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITH, "Meja")
              .orElseThrow();
      event = added.code();
      session = added.sessions().getFirst().code();
      code = services.papers().cards(added).getFirst().code().text();
    }
  }

  private void scan(Instant now) {
    run(now, code + "\n", "scan", "--event", event, "--session", session, "--station", "Pintu");
  }

  private void run(Instant now, String input, String... words) {
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    Path house = folder.resolve("house");
    var context = new Wiring(new MovingClock(now), Wiring.playedKeys()).context(terminal, house);
    BalaiCommand.run(context, List.of(words));
    said = err.toString(StandardCharsets.UTF_8).strip();
  }

  private Map<String, Long> files() throws IOException {
    var all = new TreeMap<String, Long>();
    try (Stream<Path> files = Files.walk(folder.resolve("house"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".mv.db")) {
          all.put(file.toString(), Files.size(file));
        }
      }
    }
    return all;
  }
}
