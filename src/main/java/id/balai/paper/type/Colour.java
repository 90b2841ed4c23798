package id.balai.paper.type;

/// The colours of the papers, as on the screens.
public enum Colour {
  INK(0x12231F),
  INK_2(0x53625D),
  /// Hints only, never text that must be read.
  INK_3(0x84908B),
  BRAND(0x0B5D4B),
  BRAND_DARK(0x073F33),
  BRAND_SOFT(0xE3F0EB),
  GOLD(0xD49B2E),
  /// Bands of badges.
  INFO(0x1F5FA8),
  WARN(0x8A4B00),
  /// Signatures (R12).
  PEN(0x14335F),
  LINE(0xE3DFD5),
  /// Rules of tables and letterheads.
  RULE(0x2A3834),
  HEAD(0xEFF3F1),
  BLACK(0x000000),
  WHITE(0xFFFFFF);

  private final int rgb;

  Colour(int rgb) {
    this.rgb = rgb;
  }

  /// One part of the colour, 0 to 1.
  ///
  /// @param part 0 red, 1 green, 2 blue
  public float part(int part) {
    return ((rgb >> (16 - 8 * part)) & 0xFF) / 255f;
  }
}
