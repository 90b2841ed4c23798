package id.balai.scan.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.DeviceState;
import id.balai.domain.badge.ForeignKind;
import id.balai.domain.badge.Sighting;
import id.balai.scan.source.Heard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real library on a real line of the operating system. The scanner is reached through a link,
/// as rules of udev make one, so that it keeps its name when it is plugged in again.
final class NamedPortTest {
  private final Heard heard = new Heard();
  private final Random random = new Random(11);
  private Path link = Path.of("");
  private SerialCodes scanner = new SerialCodes(new NamedPort(""), Duration.ofMillis(50));

  @BeforeEach
  void name(@TempDir Path folder) {
    assumeTrue(PseudoTerminal.isKnown(), "pseudo terminals of this system are not known here");
    link = folder.resolve("scanner");
    scanner = new SerialCodes(new NamedPort(link.toString()), Duration.ofMillis(50));
  }

  @AfterEach
  void switchOff() {
    scanner.close();
    assertThat(heard.state()).isEqualTo(new DeviceState.Off());
  }

  @Test
  void readsWhatEndsInAnyWayAndComesInPieces() throws IOException {
    String a = code();
    String b = code();
    String c = code();
    try (PseudoTerminal line = plugIn()) {
      scanner.start(heard);
      awaitState(new DeviceState.Running());
      line.send(a.substring(0, 7));
      line.send(a.substring(7) + "\r");
      line.send(b + "\n" + c + "\r\n");
      line.send("https://example.org\r\n");
      await()
          .untilAsserted(
              () ->
                  assertThat(heard.sightings())
                      .containsExactly(
                          new Sighting.Badge(a),
                          new Sighting.Badge(b),
                          new Sighting.Badge(c),
                          new Sighting.Foreign(ForeignKind.WEB)));
    }
  }

  @Test
  void garbageHidesNoCodeThatFollows() throws IOException {
    try (PseudoTerminal line = plugIn()) {
      scanner.start(heard);
      awaitState(new DeviceState.Running());
      var noise = new byte[1000];
      for (int round = 0; round < 20; round++) {
        random.nextBytes(noise);
        line.send(noise);
        String code = code();
        line.send("\r" + code + "\r");
        await().until(() -> heard.sightings().contains(new Sighting.Badge(code)));
      }
    }
    assertThat(heard.sightings().stream().filter(Sighting.Badge.class::isInstance)).hasSize(20);
  }

  @Test
  void pulledOutAndPluggedInAgainGoesOnAndLetsGoOfThePort() throws IOException {
    for (int round = 0; round < 3; round++) {
      String code = code();
      try (PseudoTerminal line = plugIn()) {
        scanner.start(heard);
        awaitState(new DeviceState.Running());
        assertThat(openFiles(line.device())).isEqualTo(1);
        line.send(code + "\r");
        await().until(() -> heard.sightings().contains(new Sighting.Badge(code)));
        Files.delete(link);
        line.pullOut();
        awaitState(new DeviceState.Missing());
        assertThat(openFiles(line.device())).isZero();
      }
    }
  }

  @Test
  void portLetGoIsFreeForTheNext() throws IOException {
    try (PseudoTerminal line = plugIn()) {
      scanner.start(heard);
      awaitState(new DeviceState.Running());
      scanner.stop();
      assertThat(openFiles(line.device())).isZero();
      scanner.start(heard);
      awaitState(new DeviceState.Running());
    }
  }

  private PseudoTerminal plugIn() throws IOException {
    PseudoTerminal line = PseudoTerminal.plugIn();
    Files.createSymbolicLink(link, line.device());
    return line;
  }

  private String code() {
    return BadgeCode.draw(random).text();
  }

  private void awaitState(DeviceState state) {
    await().untilAsserted(() -> assertThat(heard.state()).isEqualTo(state));
  }

  /// How many files of this program are open on a device.
  private static long openFiles(Path device) throws IOException {
    try (var files = Files.list(Path.of("/proc/self/fd"))) {
      return files.filter(file -> leadsTo(file, device)).count();
    }
  }

  private static boolean leadsTo(Path file, Path device) {
    try {
      String target = Files.readSymbolicLink(file).toString();
      return target.equals(device.toString()) || target.equals(device + " (deleted)");
    } catch (IOException closed) {
      return false;
    }
  }
}
