package id.balai.scan.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.DeviceState;
import id.balai.domain.badge.ForeignKind;
import id.balai.domain.badge.Sighting;
import id.balai.scan.source.Heard;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SerialCodesTest {
  private final Heard heard = new Heard();
  private final Random random = new Random(5);
  private volatile Optional<InputStream> plugged = Optional.empty();
  private volatile boolean isRefused;
  private final SerialCodes scanner = new SerialCodes(this::connect, Duration.ofMillis(20));

  @AfterEach
  void switchOff() {
    scanner.close();
    assertThat(scanner.state()).isEqualTo(new DeviceState.Off());
  }

  @Test
  void eachLineIsAScan() throws IOException {
    String a = BadgeCode.draw(random).text();
    String b = BadgeCode.draw(random).text();
    PipedOutputStream device = plugIn();
    scanner.start(heard);
    send(device, a.substring(0, 9));
    send(device, a.substring(9) + "\r\n" + b + "\r" + a + "\n");
    send(device, "https://example.org\r");
    await()
        .untilAsserted(
            () ->
                assertThat(heard.sightings())
                    .containsExactly(
                        new Sighting.Badge(a),
                        new Sighting.Badge(b),
                        new Sighting.Foreign(ForeignKind.WEB)));
  }

  @Test
  void scannerPulledOutAndPluggedInAgainGoesOn() throws IOException {
    PipedOutputStream first = plugIn();
    scanner.start(heard);
    await().until(() -> scanner.state().equals(new DeviceState.Running()));
    plugged = Optional.empty();
    first.close();
    await().until(() -> scanner.state().equals(new DeviceState.NoCamera()));
    String code = BadgeCode.draw(random).text();
    send(plugIn(), code + "\r");
    await().until(() -> heard.sightings().contains(new Sighting.Badge(code)));
  }

  @Test
  void portOfAnotherProgramIsBlockedUntilItIsFree() throws IOException {
    isRefused = true;
    scanner.start(heard);
    await().until(() -> scanner.state().equals(new DeviceState.Blocked()));
    plugIn();
    isRefused = false;
    await().until(() -> scanner.state().equals(new DeviceState.Running()));
  }

  @Test
  void endlessLineIsDroppedUpToItsEnd() {
    var lines = new ScanLines();
    for (int i = 0; i < 100_000; i++) {
      assertThat(lines.take('X')).isEmpty();
    }
    assertThat(lines.take('\r')).isEmpty();
    lines.take('A');
    assertThat(lines.take('\n')).contains("A");
  }

  @Test
  void portThatIsNotThereIsNoError() throws IOException {
    assertThat(new NamedPort("balai-no-such-port").connect()).isEmpty();
    assertThat(NamedPort.names()).doesNotContain("balai-no-such-port");
  }

  private Optional<InputStream> connect() throws IOException {
    if (isRefused) {
      throw new IOException("in use");
    }
    return plugged;
  }

  private PipedOutputStream plugIn() throws IOException {
    var device = new PipedOutputStream();
    plugged = Optional.of(new PipedInputStream(device));
    return device;
  }

  private static void send(PipedOutputStream device, String text) throws IOException {
    device.write(text.getBytes(StandardCharsets.US_ASCII));
    device.flush();
  }
}
