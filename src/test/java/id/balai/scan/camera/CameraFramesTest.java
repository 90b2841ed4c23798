package id.balai.scan.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.balai.domain.badge.DeviceState;
import id.balai.domain.badge.DeviceState.Failed;
import id.balai.domain.badge.DeviceState.Reason;
import id.balai.fixture.ChildProgram;
import id.balai.scan.source.Heard;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The keeper of the camera against processes that misbehave.
final class CameraFramesTest {
  private static final Deadlines SHORT =
      new Deadlines(
          Duration.ofSeconds(20),
          Duration.ofMillis(800),
          Duration.ofMillis(1500),
          Duration.ofMillis(50));

  private final Heard heard = new Heard();
  private final List<Process> launched = new CopyOnWriteArrayList<>();
  private CameraFrames camera = new CameraFrames(() -> launch("good"), SHORT);

  @AfterEach
  void noProcessIsLeft() {
    camera.stop();
    assertThat(launched).noneMatch(Process::isAlive);
  }

  /// What the process does first, and what is said of it; after that a good one takes its place.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          dies,      ENDED
          hangs,     SILENT
          unplugged, SILENT
          garbage,   GARBLED
          huge,      GARBLED
          """)
  void brokenCameraIsSaidToBeSoAndComesBackByItself(String behaviour, Reason reason) {
    startWith(behaviour, "good");
    var running = new DeviceState.Running();
    await().until(() -> heard.states().contains(new Failed(reason)) && last().equals(running));
    assertThat(heard.states().getFirst()).isEqualTo(new DeviceState.Starting());
    assertThat(heard.frameWidths()).isNotEmpty().containsOnly(64);
  }

  @Test
  void cameraThatIsPluggedInLaterIsFound() {
    startWith("missing", "blocked", "good");
    await().until(() -> last().equals(new DeviceState.Running()));
    assertThat(heard.states())
        .containsExactly(
            new DeviceState.Starting(),
            new DeviceState.Missing(),
            new DeviceState.Blocked(),
            new DeviceState.Running());
  }

  @Test
  void processThatNeverSaysAWordIsEnded() {
    var impatient =
        new Deadlines(Duration.ofMillis(300), SHORT.silence(), SHORT.frameless(), SHORT.retry());
    camera = new CameraFrames(() -> launch("mute"), impatient);
    camera.start(heard);
    await().until(() -> heard.states().contains(new Failed(Reason.SILENT)) && launched.size() > 1);
  }

  @Test
  void processThatCannotBeStartedIsSaidToBeSo() {
    camera =
        new CameraFrames(
            () -> {
              throw new IOException("no such program");
            },
            SHORT);
    camera.start(heard);
    await().until(() -> last().equals(new Failed(Reason.NOT_STARTED)));
  }

  @Test
  void machineWithoutCameraSaysSoThroughTheRealProcess() {
    camera = new CameraFrames(() -> kept(new CameraProcess("no such camera").launch()), SHORT);
    camera.start(heard);
    await().until(() -> last().equals(new DeviceState.Missing()));
  }

  private void startWith(String... behaviours) {
    Queue<String> next = new ArrayDeque<>(List.of(behaviours));
    camera =
        new CameraFrames(() -> launch(next.size() > 1 ? next.remove() : next.element()), SHORT);
    camera.start(heard);
  }

  private DeviceState last() {
    return heard.states().isEmpty() ? new DeviceState.Off() : heard.states().getLast();
  }

  private Process launch(String behaviour) throws IOException {
    return kept(
        new ProcessBuilder(
                ChildProgram.command(MisbehavingCamera.class, List.of(), List.of(behaviour)))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  private Process kept(Process process) {
    launched.add(process);
    return process;
  }
}
