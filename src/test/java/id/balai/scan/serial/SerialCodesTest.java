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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SerialCodesTest {
  private final Heard heard = new Heard();
  private final Random random = new Random(5);
  private volatile Optional<InputStream> plugged = Optional.empty();
  private volatile boolean isRefused;
  private final SerialCodes scanner = new SerialCodes(this::connect, Duration.ofMillis(20));

  @AfterEach
  void switchOff() {
    scanner.close();
    assertThat(heard.state()).isEqualTo(new DeviceState.Off());
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
    await().until(() -> heard.state().equals(new DeviceState.Running()));
    plugged = Optional.empty();
    first.close();
    await().until(() -> heard.state().equals(new DeviceState.Missing()));
    String code = BadgeCode.draw(random).text();
    send(plugIn(), code + "\r");
    await().until(() -> heard.sightings().contains(new Sighting.Badge(code)));
  }

  @Test
  void portOfAnotherProgramIsBlockedUntilItIsFree() throws IOException {
    isRefused = true;
    scanner.start(heard);
    await().until(() -> heard.state().equals(new DeviceState.Blocked()));
    plugIn();
    isRefused = false;
    await().until(() -> heard.state().equals(new DeviceState.Running()));
  }

  /// What scanners put before and behind a code: everything is answered once, also where no end
  /// comes.
  @ParameterizedTest
  @CsvSource({
    "'', \\r",
    "'', \\n",
    "'', \\r\\n",
    "'', \\t",
    "'', ''",
    "\\2, \\3",
    "']Q1', \\r",
    "'\\0', ''",
  })
  void everyEndOfAScanIsUnderstood(String before, String behind) throws IOException {
    PipedOutputStream device = plugIn();
    scanner.start(heard);
    for (int scan = 1; scan <= 3; scan++) {
      String code = BadgeCode.draw(random).text();
      send(device, before.translateEscapes() + code + behind.translateEscapes());
      await().until(() -> heard.sightings().contains(new Sighting.Badge(code)));
      assertThat(heard.sightings()).hasSize(scan);
    }
  }

  @Test
  void foreignScanWithoutAnEndIsAnswered() throws IOException {
    PipedOutputStream device = plugIn();
    scanner.start(heard);
    send(device, "8991234567890");
    await().until(() -> !heard.sightings().isEmpty());
    assertThat(heard.sightings()).containsExactly(new Sighting.Foreign(ForeignKind.OTHER));
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
