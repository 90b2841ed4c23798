package id.balai.app.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.balai.app.device.CodeReader.Presence;
import id.balai.domain.attendance.ScanResult;
import id.balai.fixture.ChildProgram;
import id.balai.fixture.Hall;
import id.balai.scan.camera.CameraFrames;
import id.balai.scan.camera.Deadlines;
import id.balai.ui.control.DeviceHealth.Device;
import id.balai.ui.control.DeviceHealth.Health;
import id.balai.ui.kiosk.flow.KioskState;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Camera processes that misbehave, seen from the kiosk; `CameraFramesTest` has the other ways in
/// which they do.
@ExtendWith(ApplicationExtension.class)
final class MisbehavingCameraTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Deadlines SHORT =
      new Deadlines(
          Duration.ofSeconds(20),
          Duration.ofMillis(800),
          Duration.ofMillis(1500),
          Duration.ofMillis(50));

  private final List<Process> launched = new CopyOnWriteArrayList<>();
  private final AtomicReference<String> behaviour = new AtomicReference<>("good");
  private final CameraFrames camera = new CameraFrames(this::launch, SHORT);
  private final DeviceSet equipment =
      DeviceSet.withCamera(camera, Presence.WELCOME, List.of(), () -> false, KioskAtWork.TASKS);

  @Start
  void start(Stage given) {
    given.setX(0);
  }

  @AfterEach
  void noProcessIsLeft() {
    assertThat(launched).noneMatch(Process::isAlive);
  }

  /// What the process does, and what the chip at the foot says meanwhile.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          dies,    TROUBLE, 'Kamera terputus, pakai pemindai'
          blocked, BLOCKED, 'Kamera dipakai atau dilarang, pakai pemindai'
          missing, ABSENT,  'Tanpa kamera'
          """)
  void kioskSaysSoGoesOnByKeyboardAndSeesTheCameraComeBack(
      String misbehaviour, Health health, String line) {
    behaviour.set(misbehaviour);
    try (var kiosk = kiosk()) {
      awaitChip(kiosk, health);
      assertThat(kiosk.messages()).contains(line, "Pemindai siap");
      kiosk.type(kiosk.hall.code(Hall.SIGNER));
      await().until(() -> kiosk.state() instanceof KioskState.Result);
      assertThat(kiosk.state())
          .isInstanceOfSatisfying(
              KioskState.Result.class,
              result -> assertThat(result.answer()).isInstanceOf(ScanResult.Ok.class));
      behaviour.set("good");
      awaitChip(kiosk, Health.READY);
      assertThat(kiosk.messages()).contains("Kamera siap");
    }
  }

  @Test
  void cameraPulledOutIsTroubleAndAHiddenKioskEndsItAndShownAgainStartsIt() {
    try (var kiosk = kiosk()) {
      awaitChip(kiosk, Health.READY);
      behaviour.set("missing");
      launched.forEach(Process::destroyForcibly);
      await().atMost(PATIENCE).until(() -> launched.size() > 2);
      assertThat(kiosk.health(Device.CAMERA))
          .as("it was there, so that it is not just absent")
          .containsExactly(Health.TROUBLE);
      behaviour.set("good");
      awaitChip(kiosk, Health.READY);
      KioskAtWork.onScreen(
          () -> {
            kiosk.hide();
            return true;
          });
      assertThat(kiosk.health(Device.CAMERA)).isEmpty();
      await().atMost(PATIENCE).until(() -> launched.stream().noneMatch(Process::isAlive));
      KioskAtWork.onScreen(
          () -> {
            kiosk.show();
            return true;
          });
      awaitChip(kiosk, Health.READY);
    }
  }

  private KioskAtWork kiosk() {
    return KioskAtWork.on(FxToolkit.toolkitContext().getRegisteredStage(), equipment);
  }

  private static void awaitChip(KioskAtWork kiosk, Health health) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(kiosk.health(Device.CAMERA)).containsExactly(health));
  }

  private Process launch() throws IOException {
    Process process =
        new ProcessBuilder(
                ChildProgram.command(
                    "id.balai.scan.camera.MisbehavingCamera", List.of(), List.of(behaviour.get())))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    launched.add(process);
    return process;
  }
}
