package id.balai.scan.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.scan.Luma;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Video files of the kinds that are played, of others, and hostile ones.
final class VideoFileTest {
  private static final Path FRAMES = Path.of("src/test/resources/frames/sequences");
  private static final List<byte[]> PICTURES = new ArrayList<>();

  @TempDir private Path folder;

  @BeforeAll
  static void load() throws IOException {
    for (int i = 0; i < 4; i++) {
      PICTURES.add(Files.readAllBytes(FRAMES.resolve("seqB_0" + i + ".jpg")));
    }
  }

  @Test
  void aviWithMotionJpegIsPlayedAtItsOwnPace() throws IOException {
    try (Footage footage = opened(VideoFixture.avi("MJPG", 66_667, PICTURES))) {
      assertThat(footage.pace()).isEqualTo(Duration.ofNanos(66_667_000));
      assertThatAllAreThere(footage);
    }
  }

  @Test
  void picturesWithoutHuffmanTablesAreRead() throws IOException {
    List<byte[]> bare = new ArrayList<>();
    for (byte[] picture : PICTURES) {
      bare.add(VideoFixture.withoutTables(picture));
    }
    try (Footage footage = opened(VideoFixture.avi("mjpg", 40_000, bare))) {
      assertThatAllAreThere(footage);
    }
  }

  @Test
  void picturesInARowArePlayedWithAndWithoutTextBetween() throws IOException {
    for (byte[] stream : List.of(VideoFixture.row(PICTURES), VideoFixture.multipart(PICTURES))) {
      try (Footage footage = opened(stream)) {
        assertThat(footage.pace()).isEqualTo(Duration.ofMillis(40));
        assertThatAllAreThere(footage);
      }
    }
  }

  @Test
  void aTornPictureIsLeftOutAndTheNextOneFollows() throws IOException {
    byte[] torn = Arrays.copyOf(PICTURES.getFirst(), 200);
    try (Footage avi = opened(VideoFixture.avi("MJPG", 1, List.of(torn, PICTURES.get(1))));
        Footage row = opened(VideoFixture.row(List.of(torn, PICTURES.get(1))))) {
      assertThat(avi.next()).isPresent();
      assertThat(avi.next()).isEmpty();
      assertThat(row.next()).isPresent();
      assertThat(row.next()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          an MP4,                ....ftypisom....
          a Matroska,            \u001aEßÂ............
          a text,                bukan video sama sekali
          nothing but a start,   ÿØÿ
          text that never ends,  --frame without any picture
          """)
  void otherKindsAreNotGuessedAt(String kind, String head) throws IOException {
    assertThat(VideoFile.open(file(head.getBytes(StandardCharsets.ISO_8859_1)))).as(kind).isEmpty();
    assertThat(VideoFile.open(file(VideoFixture.avi("H264", 40_000, PICTURES)))).isEmpty();
    assertThat(VideoFile.open(file(new byte[0]))).isEmpty();
  }

  @Test
  void hostileFilesComeToAnEnd() throws IOException {
    var random = new Random(9);
    byte[] avi = VideoFixture.avi("MJPG", 40_000, PICTURES.subList(0, 2));
    byte[] row = VideoFixture.row(PICTURES.subList(0, 2));
    for (int i = 0; i < 60; i++) {
      byte[] broken = (i % 2 == 0 ? avi : row).clone();
      for (int k = 0; k < 12; k++) {
        broken[random.nextInt(k < 6 ? 400 : broken.length)] = (byte) random.nextInt(256);
      }
      playToItsEnd(Arrays.copyOf(broken, 1 + random.nextInt(broken.length)));
    }
  }

  private void playToItsEnd(byte[] bytes) throws IOException {
    Optional<Footage> opened = VideoFile.open(file(bytes));
    if (opened.isEmpty()) {
      return;
    }
    try (Footage footage = opened.get()) {
      int frames = 0;
      while (footage.next().isPresent()) {
        frames++;
        assertThat(frames).isLessThan(100);
      }
    } catch (java.io.EOFException cutOff) {
      // a file that ends in the middle says so
    }
  }

  private static void assertThatAllAreThere(Footage footage) throws IOException {
    for (byte[] picture : PICTURES) {
      Luma frame = footage.next().orElseThrow();
      Luma alone = ImageFiles.read(picture);
      assertThat(frame.width()).isEqualTo(alone.width());
      assertThat(frame.pixels()).isEqualTo(alone.pixels());
    }
    assertThat(footage.next()).isEmpty();
  }

  private Footage opened(byte[] bytes) throws IOException {
    return VideoFile.open(file(bytes)).orElseThrow();
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(Files.createTempFile(folder, "video", ""), bytes);
  }
}
