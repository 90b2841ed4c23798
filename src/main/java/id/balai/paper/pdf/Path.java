package id.balai.paper.pdf;

/// A shape of straight lines and curves. Lengths are points, y runs down.
public final class Path {

  /// Control points of a quarter circle lie at this share of the radius.
  private static final float QUARTER = 0.5523f;

  private final Operators out;
  private final float height;

  Path(Operators out, float height) {
    this.out = out;
    this.height = height;
  }

  public Path from(float x, float y) {
    out.op("m", x, height - y);
    return this;
  }

  public Path to(float x, float y) {
    out.op("l", x, height - y);
    return this;
  }

  /// A Bézier curve to `x3`, `y3`.
  public Path curve(float x1, float y1, float x2, float y2, float x3, float y3) {
    out.op("c", x1, height - y1, x2, height - y2, x3, height - y3);
    return this;
  }

  public Path close() {
    out.raw("h");
    return this;
  }

  /// A whole rectangle; `top` is its upper edge.
  public Path box(float left, float top, float wide, float high) {
    out.op("re", left, height - top - high, wide, high);
    return this;
  }

  /// A whole rectangle with round corners.
  public Path roundBox(float left, float top, float wide, float high, float radius) {
    float right = left + wide;
    float bottom = top + high;
    float k = radius * (1 - QUARTER);
    return from(left + radius, top)
        .to(right - radius, top)
        .curve(right - k, top, right, top + k, right, top + radius)
        .to(right, bottom - radius)
        .curve(right, bottom - k, right - k, bottom, right - radius, bottom)
        .to(left + radius, bottom)
        .curve(left + k, bottom, left, bottom - k, left, bottom - radius)
        .to(left, top + radius)
        .curve(left, top + k, left + k, top, left + radius, top)
        .close();
  }
}
