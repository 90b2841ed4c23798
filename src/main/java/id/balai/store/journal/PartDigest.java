package id.balai.store.journal;

import id.balai.base.Sha256;

/// SHA-256 over the bytes of a part, as they come.
final class PartDigest {

  private Sha256 digest = Sha256.start();

  void add(byte[] bytes, int length) {
    digest.add(bytes, 0, length);
  }

  /// A line that was read without its end.
  void addLine(byte[] line) {
    digest.add(line).add((byte) '\n');
  }

  /// Begins with a new part.
  void reset() {
    digest = Sha256.start();
  }

  /// Whether this is what the part's end says.
  boolean isSaidBy(PartEnd end) {
    return hex().equals(end.digest());
  }

  /// Of all that was added; it begins anew afterwards.
  String hex() {
    String hex = digest.hex();
    reset();
    return hex;
  }
}
