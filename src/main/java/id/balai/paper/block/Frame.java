package id.balai.paper.block;

/// A rectangle on a page, in points from the upper left corner.
public record Frame(float left, float top, float width, float height) {

  public float right() {
    return left + width;
  }

  public float bottom() {
    return top + height;
  }

  public float middle() {
    return left + width / 2;
  }

  /// The rectangle without a margin on every side.
  public Frame inset(float across, float down) {
    return new Frame(left + across, top + down, width - 2 * across, height - 2 * down);
  }
}
