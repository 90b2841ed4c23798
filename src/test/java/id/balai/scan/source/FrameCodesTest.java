package id.balai.scan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.balai.domain.badge.DeviceState;
import id.balai.domain.badge.Sighting;
import id.balai.scan.bench.Sequences;
import id.balai.scan.file.PlayedFrames;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FrameCodesTest {
  private static final Path SEQUENCES = Path.of("src/test/resources/frames/sequences");
  private static final DeviceState ENDED = new DeviceState.Failed(DeviceState.Reason.ENDED);

  private final Heard heard = new Heard();

  @Test
  void folderOfFramesIsReadLikeACamera() throws IOException {
    List<Sighting> badges =
        Sequences.expected(SEQUENCES).values().stream()
            .flatMap(List::stream)
            .filter(Sighting.Badge.class::isInstance)
            .toList();
    try (var codes = new FrameCodes(PlayedFrames.ofFolder(SEQUENCES, Duration.ofMillis(100)))) {
      codes.start(heard);
      await().until(() -> heard.state().equals(ENDED));
      await().untilAsserted(() -> assertThat(heard.sightings()).containsAll(badges));
    }
    assertThat(heard.sightings()).doesNotHaveDuplicates();
    assertThat(heard.states())
        .containsExactly(
            new DeviceState.Starting(), new DeviceState.Running(), ENDED, new DeviceState.Off());
  }

  @Test
  void stoppedSourceIsOffAndCanBeStartedAgain() {
    var codes = new FrameCodes(PlayedFrames.ofFolder(SEQUENCES, Duration.ofMillis(20)));
    codes.start(heard);
    await().until(() -> heard.state().equals(new DeviceState.Running()));
    codes.stop();
    assertThat(heard.state()).isEqualTo(new DeviceState.Off());
    codes.start(heard);
    await().until(() -> heard.state().equals(new DeviceState.Running()));
    codes.close();
    assertThat(heard.states().getLast()).isEqualTo(new DeviceState.Off());
  }

  @Test
  void folderWithoutPicturesIsAMissingCamera(@TempDir Path empty) {
    try (var codes = new FrameCodes(PlayedFrames.ofFolder(empty, Duration.ZERO))) {
      codes.start(heard);
      await().until(() -> heard.state().equals(new DeviceState.Missing()));
    }
  }
}
