package id.balai.domain.layout;

/// The papers that offices keep in their trays, upright, in tenths of a millimetre (R4).
public enum PaperSize implements SheetSize {
  /// The office paper of Indonesia, 215 × 330 mm.
  F4(2150, 3300),
  /// 210 × 297 mm.
  A4(2100, 2970),
  /// 8.5 × 13 inches.
  FOLIO(2159, 3302),
  /// 8.5 × 14 inches.
  LEGAL(2159, 3556);

  private final int width;
  private final int height;

  PaperSize(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /// The shorter side in tenths of a millimetre.
  @Override
  public int width() {
    return width;
  }

  /// The longer side in tenths of a millimetre.
  @Override
  public int height() {
    return height;
  }
}
