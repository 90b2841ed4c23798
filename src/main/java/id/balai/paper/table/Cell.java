package id.balai.paper.table;

import id.balai.domain.signature.Ink;
import id.balai.paper.type.TextStyle;
import java.util.List;
import java.util.Optional;

/// What stands where a row and a column meet.
public sealed interface Cell {

  /// Words, paragraph under paragraph.
  record Text(List<Piece> pieces) implements Cell {

    public Text {
      pieces = List.copyOf(pieces);
    }

    /// One paragraph.
    public static Text of(TextStyle style, String words) {
      return new Text(List.of(new Piece(style, words)));
    }
  }

  /// A paragraph of a cell.
  record Piece(TextStyle style, String words) {}

  /// A place to sign.
  ///
  /// @param number printed beside it
  /// @param ink the signature, if there is one
  /// @param reading what a reader says instead of the signature
  record Signature(int number, Optional<Ink> ink, String reading) implements Cell {}
}
