package id.balai.scan.camera;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.balai.domain.badge.CameraMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A way in which a camera can deliver.
///
/// @param fourCc four letters of the pixel format, the first in the lowest byte
record CameraFormat(int id, int width, int height, int fps, int fourCc) {
  private static final CameraMode USUAL = new CameraMode(1280, 720, 30);
  private static final int LEAST_FPS = 10;
  private static final int YUYV = fourCc("YUYV");
  private static final int YUY2 = fourCc("YUY2");
  private static final int MJPG = fourCc("MJPG");

  /// The usable ones, the best first: near 1280 x 720, fluent, and raw before compressed; or near
  /// what was asked for. The library lists formats that it cannot unpack; only three are taken.
  static List<CameraFormat> bestFirst(List<CameraFormat> formats, Optional<CameraMode> asked) {
    CameraMode wanted = asked.orElse(USUAL);
    Comparator<CameraFormat> order = comparingInt(f -> f.distance(wanted));
    order =
        asked.isPresent()
            ? order.thenComparingInt(f -> Math.abs(f.fps - wanted.fps()))
            : comparing((CameraFormat f) -> f.fps < LEAST_FPS).thenComparing(order);
    return formats.stream()
        .filter(CameraFormat::isUsable)
        .sorted(order.thenComparing(f -> f.fourCc == MJPG))
        .toList();
  }

  private boolean isUsable() {
    return fourCc == YUYV || fourCc == YUY2 || fourCc == MJPG;
  }

  private int distance(CameraMode wanted) {
    return Math.abs(width - wanted.width()) + Math.abs(height - wanted.height());
  }

  static int fourCc(String letters) {
    return letters.charAt(0)
        | letters.charAt(1) << 8
        | letters.charAt(2) << 16
        | letters.charAt(3) << 24;
  }
}
