package id.balai.scan.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CameraFormatTest {

  @Test
  void fluentRawFormatNearTheWantedSizeComesFirst() {
    var slowRaw = format(0, 1280, 720, 5, "YUYV");
    var small = format(1, 640, 480, 30, "YUYV");
    var compressed = format(2, 1280, 720, 30, "MJPG");
    var raw = format(3, 1280, 720, 30, "YUYV");
    var unknown = format(4, 1280, 720, 30, "HSV4");
    assertThat(CameraFormat.bestFirst(List.of(slowRaw, small, compressed, raw, unknown)))
        .containsExactly(raw, compressed, small, slowRaw);
  }

  private static CameraFormat format(int id, int width, int height, int fps, String letters) {
    return new CameraFormat(id, width, height, fps, CameraFormat.fourCc(letters));
  }
}
