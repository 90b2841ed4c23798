package id.balai.app.device;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.AtOnce;
import id.balai.scan.Luma;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pictures of the camera for the resting screen.
@ExtendWith(ApplicationExtension.class)
final class PreviewTest {
  private final List<Optional<Image>> seen = new ArrayList<>();
  private long nanos = -5;
  private final Preview preview = new Preview(AtOnce.tasks(), () -> nanos);

  @Start
  void start(Stage given) {
    given.setX(0);
  }

  @Test
  void pictureIsMirroredAndHalved() {
    preview.watch(seen::add);
    preview.frame(frame());
    Image picture = seen.getFirst().orElseThrow();
    assertThat(picture.getWidth()).isEqualTo(2);
    assertThat(picture.getHeight()).isEqualTo(1);
    assertThat(picture.getPixelReader().getArgb(0, 0)).isEqualTo(0xff282828);
    assertThat(picture.getPixelReader().getArgb(1, 0)).isEqualTo(0xff141414);
  }

  @Test
  void aSecondOfThirtyFramesGivesFifteenPictures() {
    preview.watch(seen::add);
    for (int i = 0; i < 30; i++) {
      preview.frame(frame());
      nanos += Duration.ofSeconds(1).toNanos() / 30;
    }
    assertThat(seen).hasSizeBetween(10, 15);
  }

  @Test
  void nothingIsMadeWhileNobodyWatches() {
    var handle = preview.watch(seen::add);
    handle.close();
    preview.frame(frame());
    assertThat(seen).isEmpty();
  }

  @Test
  void viewerHearsThatNoMorePicturesCome() {
    preview.watch(seen::add);
    preview.frame(frame());
    preview.ended();
    assertThat(seen).hasSize(2);
    assertThat(seen.getLast()).isEmpty();
  }

  /// Four columns of 10, 20, 30, 40 and two rows.
  private static Luma frame() {
    return new Luma(new byte[] {10, 20, 30, 40, 10, 20, 30, 40}, 4, 2);
  }
}
