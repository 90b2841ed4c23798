package id.balai.scan.camera;

import java.util.Comparator;
import java.util.List;

/// A way in which a camera can deliver.
///
/// @param fourCc four letters of the pixel format, the first in the lowest byte
record CameraFormat(int id, int width, int height, int fps, int fourCc) {
  private static final int WANTED_WIDTH = 1280;
  private static final int WANTED_HEIGHT = 720;
  private static final int LEAST_FPS = 10;
  private static final int YUYV = fourCc("YUYV");
  private static final int YUY2 = fourCc("YUY2");
  private static final int MJPG = fourCc("MJPG");

  /// The usable ones, the best first: near 1280 x 720, fluent, and raw before compressed. The
  /// library lists formats that it cannot unpack; only three are taken.
  static List<CameraFormat> bestFirst(List<CameraFormat> formats) {
    return formats.stream()
        .filter(CameraFormat::isUsable)
        .sorted(
            Comparator.comparing((CameraFormat f) -> f.fps < LEAST_FPS)
                .thenComparingInt(CameraFormat::distance)
                .thenComparing(f -> f.fourCc == MJPG))
        .toList();
  }

  private boolean isUsable() {
    return fourCc == YUYV || fourCc == YUY2 || fourCc == MJPG;
  }

  private int distance() {
    return Math.abs(width - WANTED_WIDTH) + Math.abs(height - WANTED_HEIGHT);
  }

  static int fourCc(String letters) {
    return letters.charAt(0)
        | letters.charAt(1) << 8
        | letters.charAt(2) << 16
        | letters.charAt(3) << 24;
  }
}
