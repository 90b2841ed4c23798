package id.balai.paper.type;

/// How a piece of text looks.
///
/// @param face which letters
/// @param size in points
/// @param colour of the letters
/// @param tracking added between letters, in points
public record TextStyle(Face face, float size, Colour colour, float tracking) {

  /// Text in ink without tracking.
  public static TextStyle of(Face face, float size) {
    return new TextStyle(face, size, Colour.INK, 0);
  }

  /// The same in another colour.
  public TextStyle in(Colour other) {
    return new TextStyle(face, size, other, tracking);
  }

  /// The same in another size.
  public TextStyle sized(float other) {
    return new TextStyle(face, other, colour, tracking);
  }

  /// The same with other space between letters.
  public TextStyle tracked(float other) {
    return new TextStyle(face, size, colour, other);
  }

  /// Distance of two lines of running text, in points.
  public float leading() {
    return size * 1.32f;
  }
}
