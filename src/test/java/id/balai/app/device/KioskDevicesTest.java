package id.balai.app.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.balai.app.device.CodeReader.Presence;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.CodeSource;
import id.balai.domain.badge.DeviceState;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Provenance;
import id.balai.fixture.Hall;
import id.balai.scan.Luma;
import id.balai.scan.bench.Labels;
import id.balai.scan.file.ImageFiles;
import id.balai.scan.serial.SerialCodes;
import id.balai.ui.control.DeviceHealth.Device;
import id.balai.ui.control.DeviceHealth.Health;
import id.balai.ui.control.PreviewSource;
import id.balai.ui.kiosk.flow.KioskState;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Devices at a kiosk: what they read reaches the door, and one that breaks leaves the other alone.
@ExtendWith(ApplicationExtension.class)
final class KioskDevicesTest {
  private static final Path FRAMES = Path.of("src/test/resources/frames/single");

  private final ShownFrames camera = new ShownFrames();
  private volatile Optional<InputStream> plugged = Optional.empty();
  private final SerialCodes serial = new SerialCodes(() -> plugged, Duration.ofMillis(20));
  private final DeviceSet both =
      DeviceSet.withCamera(
          camera,
          Presence.WELCOME,
          List.of(new CodeReader(Device.SCANNER, serial, Presence.EXPECTED)),
          () -> false,
          KioskAtWork.TASKS);

  @Start
  void start(Stage given) {
    given.setX(0);
  }

  @Test
  void badgeBeforeTheCameraIsRecorded() throws IOException {
    Labels.Label label = Labels.read(FRAMES).getFirst();
    Luma frame = ImageFiles.read(FRAMES.resolve(label.file()));
    try (var kiosk = kiosk(both)) {
      issue(kiosk.hall, label.texts().iterator().next());
      await().until(camera::isOn);
      await()
          .untilAsserted(
              () -> {
                camera.show(frame);
                assertThat(answer(kiosk)).isInstanceOf(ScanResult.Ok.class);
              });
      assertThat(kiosk.hall.ledger.repositories().attendances().count(Hall.EVENT, "SOS"))
          .isEqualTo(1);
    }
  }

  @Test
  void serialScannerPulledOutIsSaidSoWhileTheCameraGoesOn() throws IOException {
    PipedOutputStream first = plugIn();
    try (var kiosk = kiosk(both)) {
      await().until(camera::isOn);
      awaitHealth(kiosk, Device.SCANNER, Health.READY);
      plugged = Optional.empty();
      first.close();
      awaitHealth(kiosk, Device.SCANNER, Health.TROUBLE);
      assertThat(kiosk.messages()).contains("Pemindai terputus", "Kamera siap");

      plugInAndScan(kiosk.hall.code(Hall.SIGNER));
      awaitHealth(kiosk, Device.SCANNER, Health.READY);
      await().until(() -> answer(kiosk) instanceof ScanResult.Ok);
    }
  }

  @Test
  void foreignCodeIsAnsweredWhereTheKioskRestsAndNeverTakesAPersonsScreen() throws IOException {
    PipedOutputStream device = plugIn();
    try (var kiosk = kiosk(both)) {
      kiosk.type(kiosk.hall.code(Hall.SIGNER));
      await().until(() -> answer(kiosk) instanceof ScanResult.Ok);
      scan(device, "https://example.org/promo");
      String second = kiosk.hall.code(Hall.LONG_NAME);
      scan(device, second);
      await()
          .until(
              () -> answer(kiosk) instanceof ScanResult.Ok ok && ok.code().text().equals(second));

      kiosk.rest();
      scan(device, "WIFI:S:rahasia;P:sandi;;");
      await().until(() -> answer(kiosk) instanceof ScanResult.Foreign);
      assertThat(kiosk.answers())
          .extracting(shown -> shown.getClass().getSimpleName())
          .containsExactly("Ok", "Ok", "Foreign");
    }
  }

  @Test
  void deviceThatHangsWhenItIsSwitchedOnHoldsUpNeitherScreenNorOtherDevice() throws IOException {
    var released = new CountDownLatch(1);
    plugInAndScan("NOT A BADGE");
    var devices =
        new KioskDevices(
            List.of(
                new CodeReader(Device.CAMERA, new Stuck(released), Presence.WELCOME),
                new CodeReader(Device.SCANNER, serial, Presence.EXPECTED)),
            KioskAtWork.TASKS);
    try (var kiosk = kiosk(new DeviceSet(devices, PreviewSource.NONE))) {
      awaitHealth(kiosk, Device.SCANNER, Health.READY);
      await().until(() -> answer(kiosk) instanceof ScanResult.Foreign);
      assertThat(kiosk.health(Device.CAMERA)).isEmpty();
      released.countDown();
      awaitHealth(kiosk, Device.CAMERA, Health.TROUBLE);
    }
  }

  @Test
  void whatADeviceSaysAfterTheKioskWasHiddenIsDropped() {
    try (var kiosk = kiosk(both)) {
      await().until(camera::isOn);
      awaitHealth(kiosk, Device.CAMERA, Health.READY);
      camera.fall(new DeviceState.Blocked());
      awaitHealth(kiosk, Device.CAMERA, Health.BLOCKED);
      KioskAtWork.onScreen(
          () -> {
            camera.fall(new DeviceState.Running());
            kiosk.hide();
            return true;
          });
      assertThat(kiosk.health(Device.CAMERA)).isEmpty();
      await().until(() -> !camera.isOn());
      KioskAtWork.onScreen(
          () -> {
            kiosk.show();
            return true;
          });
      awaitHealth(kiosk, Device.CAMERA, Health.READY);
    }
  }

  /// A driver that hangs in the call that switches it on, and then breaks.
  private record Stuck(CountDownLatch released) implements CodeSource {

    @Override
    public void start(Listener listener) {
      try {
        released.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new UnsatisfiedLinkError("no such library");
    }

    @Override
    public void stop() {
      throw new IllegalStateException("never on");
    }
  }

  private static KioskAtWork kiosk(DeviceSet equipment) {
    return KioskAtWork.on(FxToolkit.toolkitContext().getRegisteredStage(), equipment);
  }

  private static Object answer(KioskAtWork kiosk) {
    return kiosk.state() instanceof KioskState.Result result ? result.answer() : kiosk.state();
  }

  private static void awaitHealth(KioskAtWork kiosk, Device device, Health health) {
    await().untilAsserted(() -> assertThat(kiosk.health(device)).containsExactly(health));
  }

  private static void issue(Hall hall, String code) {
    var badge =
        new Badge(
            new BadgeCode(code),
            Hall.EVENT,
            hall.person(Hall.SIGNER).id(),
            2,
            Badge.State.ISSUED,
            Optional.empty());
    hall.ledger.record(
        new Provenance(hall.clock.instant(), Hall.WITA, "meja", "panitia"),
        new DoorFact.BadgeIssued(badge));
  }

  private void plugInAndScan(String text) throws IOException {
    scan(plugIn(), text);
  }

  private PipedOutputStream plugIn() throws IOException {
    var device = new PipedOutputStream();
    plugged = Optional.of(new PipedInputStream(device));
    return device;
  }

  private static void scan(PipedOutputStream device, String text) throws IOException {
    device.write((text + "\r").getBytes(StandardCharsets.US_ASCII));
    device.flush();
  }
}
