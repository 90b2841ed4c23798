package id.balai.store.journal;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;

/// The canonical form of JSON (RFC 8785) and its hash.
final class Canonical {
  private Canonical() {}

  static String json(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedString();
    } catch (IOException e) {
      throw new IllegalStateException("our own JSON has a canonical form", e);
    }
  }
}
