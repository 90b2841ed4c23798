package id.balai.paper.type;

/// Which point of a piece of text stands where it is set.
public enum Align {
  LEFT(0),
  CENTRE(0.5f),
  RIGHT(1);

  private final float share;

  Align(float share) {
    this.share = share;
  }

  /// The share of the text's width that lies left of the point.
  public float share() {
    return share;
  }
}
