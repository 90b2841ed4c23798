package id.balai.domain.document;

import id.balai.domain.signature.Ink;
import java.util.List;
import java.util.Optional;

/// Somebody's cell on a declaration.
///
/// @param name printed name
/// @param office printed under the name, or empty
/// @param ink the signature; empty: the cell stays free
/// @param marks what the cell must not hide, in printing order
/// @param translation ISO 639 code of the translation that was read and signed; empty: the text as
///   it is printed
public record Signer(
    String name,
    String office,
    Optional<Ink> ink,
    List<SheetMark> marks,
    Optional<String> translation) {

  public Signer {
    marks = List.copyOf(marks);
  }

  /// Somebody whose cell hides nothing.
  public Signer(String name, String office, Optional<Ink> ink) {
    this(name, office, ink, List.of(), Optional.empty());
  }
}
