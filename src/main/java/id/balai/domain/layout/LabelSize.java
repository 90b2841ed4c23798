package id.balai.domain.layout;

/// The labels and cards that printers beside a door hold, in tenths of a millimetre.
public enum LabelSize implements SheetSize {
  /// An address label, 62 × 29 mm, lying on its side.
  SMALL(620, 290),
  /// A long label of the same roll, 62 × 100 mm.
  TALL(620, 1000),
  /// A parcel label, 100 × 150 mm.
  LARGE(1000, 1500),
  /// The participant card itself, 68 × 96 mm, in its colours.
  CARD(680, 960);

  private final int width;
  private final int height;

  LabelSize(int width, int height) {
    this.width = width;
    this.height = height;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  /// Whether it is wider than high.
  public boolean isLying() {
    return width > height;
  }
}
