package id.balai.scan.decode;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.scan.bench.Labels;
import id.balai.scan.bench.Sequences;
import id.balai.scan.file.ImageFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Frames as a camera at a door sees them: tilted, dim, curled, half covered, two at once.
final class PhotographedFramesTest {
  private static final Path FRAMES = Path.of("src/test/resources/frames");

  static Stream<Labels.Label> singles() throws IOException {
    return Labels.read(FRAMES.resolve("single")).stream();
  }

  @ParameterizedTest
  @MethodSource("singles")
  void allPassesReadExactlyWhatTheFrameShows(Labels.Label label) throws IOException {
    var frame = ImageFiles.read(FRAMES.resolve("single").resolve(label.file()));
    List<String> texts = new QrDecoder().decodeThorough(frame);
    assertThat(texts).containsExactlyInAnyOrderElementsOf(label.texts());
  }

  @Test
  void continuousScanningReportsExactlyTheShowings() throws IOException {
    Path folder = FRAMES.resolve("sequences");
    assertThat(Sequences.played(folder)).isEqualTo(Sequences.expected(folder)).hasSize(3);
  }
}
