package id.balai.domain.document;

import id.balai.domain.event.Official;
import id.balai.domain.signature.Ink;
import java.util.List;
import java.util.Optional;

/// An official under a paper, with or without ink.
///
/// @param official who signs
/// @param ink the signature; empty: room for a pen is left
public record Signatory(Official official, Optional<Ink> ink) {

  /// The same officials, all still to sign by pen.
  public static List<Signatory> unsigned(List<Official> officials) {
    return officials.stream().map(o -> new Signatory(o, Optional.empty())).toList();
  }
}
