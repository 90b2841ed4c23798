package id.balai.domain.signature;

import java.util.List;

/// What a hand draws between touching the pad and leaving it.
///
/// @param points at least one, in drawing order
public record Stroke(List<InkPoint> points) {

  public Stroke {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a stroke has at least one point");
    }
  }
}
