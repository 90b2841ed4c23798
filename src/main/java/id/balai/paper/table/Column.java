package id.balai.paper.table;

import id.balai.paper.type.Align;

/// A column of a table.
///
/// @param head words at its top
/// @param weight share of the width, in millimetres of a page that is 180 mm wide
/// @param align where cells stand in it
/// @param kind what its cells hold
/// @param isFixed whether it is as wide as its share; others are as wide as what stands in them
public record Column(String head, float weight, Align align, Kind kind, boolean isFixed) {

  /// What cells hold.
  public enum Kind {
    TEXT,
    /// Signatures in zigzag: a cell is two rows high, odd ones stand left, even ones right (R2).
    ZIGZAG
  }

  /// A column of words.
  public static Column of(String head, float weight, Align align) {
    return new Column(head, weight, align, Kind.TEXT, false);
  }

  /// A column of signatures.
  public static Column zigzag(String head, float weight) {
    return new Column(head, weight, Align.LEFT, Kind.ZIGZAG, false);
  }

  /// The same column in a width that somebody chose.
  public Column weighing(float other) {
    return new Column(head, other, align, kind, true);
  }
}
