package id.balai.paper.type;

/// The colours of the papers, as on the screens.
///
/// @param rgb red, green and blue in one, 0x000000 to 0xFFFFFF
public record Colour(int rgb) {

  public static final Colour INK = new Colour(0x12231F);

  public static final Colour INK_2 = new Colour(0x53625D);

  /// Hints only, never text that must be read.
  public static final Colour INK_3 = new Colour(0x84908B);

  public static final Colour BRAND = new Colour(0x0B5D4B);

  public static final Colour BRAND_DARK = new Colour(0x073F33);

  public static final Colour BRAND_SOFT = new Colour(0xE3F0EB);

  public static final Colour GOLD = new Colour(0xD49B2E);

  /// Bands of badges.
  public static final Colour INFO = new Colour(0x1F5FA8);

  public static final Colour WARN = new Colour(0x8A4B00);

  /// Signatures (R12).
  public static final Colour PEN = new Colour(0x14335F);

  public static final Colour LINE = new Colour(0xE3DFD5);

  /// Rules of tables and letterheads.
  public static final Colour RULE = new Colour(0x2A3834);

  public static final Colour HEAD = new Colour(0xEFF3F1);

  public static final Colour BLACK = new Colour(0x000000);

  public static final Colour WHITE = new Colour(0xFFFFFF);

  /// One part of the colour, 0 to 1.
  ///
  /// @param part 0 red, 1 green, 2 blue
  public float part(int part) {
    return ((rgb >> (16 - 8 * part)) & 0xFF) / 255f;
  }
}
