package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.station.StationFiles;
import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.SigningFact;
import id.balai.fixture.ChildProgram;
import id.balai.fixture.MovingClock;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.station.OpenKiosk;
import id.balai.service.station.OpenStage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A kiosk that lost its power comes back by itself: a real program is killed and started again
/// with no word that names the kiosk (R47).
final class ResumeTest {

  private static final String PASSED_ON =
      "glass.platform monocle.platform headless.geometry prism.order java.awt.headless";

  @TempDir private Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void end() throws InterruptedException {
    for (Process program : started) {
      program.destroyForcibly().waitFor();
    }
  }

  /// The second time with another kiosk on the computer, and with a stage with who was skipped and
  /// with the hall's window.
  @Test
  void aKilledComputerComesBackToItsKiosksAndItsStage() throws Exception {
    Event event = prepare();

    Process first =
        start("kiosk", "--event", event.code(), "--session", "DEK", "--station", "Pintu 2");
    awaitKiosks(1);
    first.destroyForcibly().waitFor();
    var files = new StationFiles(folder);
    List<OpenKiosk> kept = files.openKiosks();
    assertThat(kept)
        .extracting(OpenKiosk::door)
        .containsExactly(new Door(event.id(), "DEK", "Pintu 2"));
    var other = new OpenKiosk(new Door(event.id(), "SOS", "Pintu 1"), 2);
    files.keepOpen(List.of(kept.getFirst(), other));
    files.keepStage(Optional.of(new OpenStage(event.id(), "DAMAI", List.of(new UUID(7, 7)), true)));
    Process second = start();
    awaitKiosks(3);
    awaitLines("stage open: ", 1);
    assertThat(second.isAlive()).isTrue();
    second.destroyForcibly().waitFor();

    assertThat(opened().stream().filter(line -> line.endsWith(event.id() + " session DEK")))
        .hasSize(2);
    assertThat(opened()).anyMatch(line -> line.endsWith(event.id() + " session SOS"));
    assertThat(lines("stage open: ")).allMatch(line -> line.endsWith("declaration DAMAI"));
    assertThat(new StationFiles(folder).openKiosks()).hasSize(2);
    OpenStage stage = new StationFiles(folder).openStage().orElseThrow();
    assertThat(stage.isOf(event.id(), "DAMAI")).isTrue();
    assertThat(stage.hasHall()).isTrue();
  }

  /// Somebody has read the text and drawn when the power goes: nothing half is stored.
  @Test
  void inkOnThePadOfAKilledProgramLeavesNothing() throws Exception {
    Event event = prepare();
    Process program = java(InkOnThePad.class, folder.toString());
    assertThat(program.waitFor()).as(said()).isEqualTo(InkOnThePad.CUT);

    var clock = new MovingClock(Instant.parse("2024-10-07T03:00:00Z"));
    try (var workspace = TestHouses.open(folder, clock)) {
      var services = workspace.services();
      List<Entry> all = services.log().newest(event.id(), 10_000);
      assertThat(all).anyMatch(entry -> entry.fact() instanceof DoorFact.Attended);
      assertThat(all)
          .noneMatch(
              entry ->
                  entry.fact() instanceof SigningFact.TextShown
                      || entry.fact() instanceof SigningFact.Agreed
                      || entry.fact() instanceof SigningFact.Signed);
      assertThat(services.repositories().signatures().ofEvent(event.id())).isEmpty();
    }
  }

  private Event prepare() {
    var clock = new MovingClock(Instant.parse("2024-10-07T01:14:00Z"));
    try (var workspace = TestHouses.open(folder, clock)) {
      workspace.services().access().pin().set("240817");
      return workspace
          .services()
          .samples()
          .add("rantau-pulung", SampleSetupService.People.WITH, "Meja panitia")
          .orElseThrow();
    }
  }

  private Process start(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of("--data", folder.toString()));
    all.addAll(List.of("--key-folder", folder.resolve("keys").toString()));
    all.addAll(List.of(words));
    return java(Launcher.class, all.toArray(String[]::new));
  }

  private Process java(Class<?> main, String... words) throws IOException {
    var options = new ArrayList<String>();
    // The tests have a quieter log of their own.
    options.add("-Dbalai.log.usual=true");
    options.add("-Djavafx.cachedir=" + folder.resolve("fx"));
    for (String name : PASSED_ON.split(" ", -1)) {
      options.add("-D" + name + "=" + System.getProperty(name));
    }
    Process program =
        new ProcessBuilder(ChildProgram.command(main, options, List.of(words)))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();
    started.add(program);
    return program;
  }

  private void awaitKiosks(int count) {
    awaitLines("kiosk open: ", count);
  }

  private void awaitLines(String part, int count) {
    Awaitility.await().untilAsserted(() -> assertThat(lines(part)).as(said()).hasSize(count));
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("out.txt"), StandardCharsets.UTF_8);
  }

  private List<String> opened() throws IOException {
    return lines("kiosk open: ");
  }

  private List<String> lines(String part) throws IOException {
    Path log = folder.resolve("log/balai.log");
    return Files.notExists(log)
        ? List.of()
        : Files.readAllLines(log, StandardCharsets.UTF_8).stream()
            .filter(line -> line.contains(part))
            .toList();
  }
}
