package id.balai.scan.camera;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.CameraMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CameraFormatTest {

  @Test
  void fluentRawFormatNearTheWantedSizeComesFirst() {
    var slowRaw = format(0, 1280, 720, 5, "YUYV");
    var small = format(1, 640, 480, 30, "YUYV");
    var compressed = format(2, 1280, 720, 30, "MJPG");
    var raw = format(3, 1280, 720, 30, "YUYV");
    var unknown = format(4, 1280, 720, 30, "HSV4");
    assertThat(
            CameraFormat.bestFirst(
                List.of(slowRaw, small, compressed, raw, unknown), Optional.empty()))
        .containsExactly(raw, compressed, small, slowRaw);
  }

  @Test
  void whatWasAskedForComesFirstAndElseWhatIsNearest() {
    var small = format(0, 640, 480, 30, "YUYV");
    var slow = format(1, 1920, 1080, 5, "YUYV");
    var fluent = format(2, 1920, 1080, 30, "MJPG");
    var usual = format(3, 1280, 720, 30, "YUYV");
    List<CameraFormat> all = List.of(small, slow, fluent, usual);
    assertThat(CameraFormat.bestFirst(all, CameraMode.parse("1920x1080@30")))
        .startsWith(fluent, slow);
    assertThat(CameraFormat.bestFirst(all, CameraMode.parse("640x480@15"))).startsWith(small);
    assertThat(CameraFormat.bestFirst(List.of(usual), CameraMode.parse("640x480@15")))
        .as("a camera that cannot takes what it has")
        .containsExactly(usual);
  }

  private static CameraFormat format(int id, int width, int height, int fps, String letters) {
    return new CameraFormat(id, width, height, fps, CameraFormat.fourCc(letters));
  }
}
