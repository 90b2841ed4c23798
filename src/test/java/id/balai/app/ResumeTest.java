package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.station.StationFiles;
import id.balai.domain.event.Event;
import id.balai.fixture.MovingClock;
import id.balai.service.registration.SampleSetup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

  @Test
  void aKilledKioskComesBackToItsEventSessionAndStation() throws Exception {
    Event event = prepare();

    Process first =
        start("kiosk", "--event", event.code(), "--session", "DEK", "--station", "Pintu 2");
    awaitKiosks(1);
    first.destroyForcibly().waitFor();
    Process second = start();
    awaitKiosks(2);

    assertThat(opened()).allMatch(line -> line.endsWith("event " + event.id() + " session DEK"));
    assertThat(new StationFiles(folder).openKiosks())
        .singleElement()
        .satisfies(
            kiosk -> {
              assertThat(kiosk.door().event()).isEqualTo(event.id());
              assertThat(kiosk.door().session()).isEqualTo("DEK");
              assertThat(kiosk.door().station()).isEqualTo("Pintu 2");
            });
    assertThat(second.isAlive()).isTrue();
  }

  private Event prepare() {
    var clock = new MovingClock(Instant.parse("2024-10-07T01:14:00Z"));
    try (var house = TestHouses.open(folder, clock)) {
      house.services().access().pin().set("240817");
      return house
          .services()
          .samples()
          .add("rantau-pulung", SampleSetup.People.WITHOUT, "Meja panitia")
          .orElseThrow();
    }
  }

  private Process start(String... words) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("--enable-native-access=ALL-UNNAMED");
    // The tests have a quieter log of their own.
    command.add("-Dlogback.configurationFile=logback.xml");
    command.add("-Djavafx.cachedir=" + folder.resolve("fx"));
    for (String name : PASSED_ON.split(" ", -1)) {
      command.add("-D" + name + "=" + System.getProperty(name));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Launcher.class.getName(), "--data", folder.toString()));
    command.addAll(List.of("--key-folder", folder.resolve("keys").toString()));
    command.addAll(List.of(words));
    Process program =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();
    started.add(program);
    return program;
  }

  private void awaitKiosks(int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(opened()).as(said()).hasSize(count));
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("out.txt"), StandardCharsets.UTF_8);
  }

  private List<String> opened() throws IOException {
    Path log = folder.resolve("log/balai.log");
    return Files.notExists(log)
        ? List.of()
        : Files.readAllLines(log, StandardCharsets.UTF_8).stream()
            .filter(line -> line.contains("kiosk open: "))
            .toList();
  }
}
