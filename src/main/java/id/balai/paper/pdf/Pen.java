package id.balai.paper.pdf;

import id.balai.paper.type.Colour;

/// How a line is drawn.
///
/// @param colour of the line
/// @param width in points
/// @param isRound round ends and corners, as ink has
/// @param dash length of dashes in points; 0: a full line
public record Pen(Colour colour, float width, boolean isRound, int dash) {

  /// A full line with square ends.
  public static Pen rule(Colour colour, float width) {
    return new Pen(colour, width, false, 0);
  }

  /// A dashed line.
  public static Pen dashed(Colour colour, float width) {
    return new Pen(colour, width, true, 3);
  }

  /// A full line with round ends.
  public static Pen ink(Colour colour, float width) {
    return new Pen(colour, width, true, 0);
  }
}
