package id.balai.domain.document;

import id.balai.domain.signature.Ink;
import java.util.Optional;

/// Somebody's cell on a declaration.
///
/// @param name printed name
/// @param office printed under the name, or empty
/// @param ink the signature; empty: the cell stays free
public record Signer(String name, String office, Optional<Ink> ink) {}
