package id.balai.store.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over the bytes of a part, as they come.
final class PartDigest {

  private final MessageDigest digest = sha256();

  void add(byte[] bytes, int length) {
    digest.update(bytes, 0, length);
  }

  /// A line that was read without its end.
  void addLine(byte[] line) {
    digest.update(line);
    digest.update((byte) '\n');
  }

  /// Begins with a new part.
  void reset() {
    digest.reset();
  }

  /// Whether this is what the part's end says.
  boolean isSaidBy(PartEnd end) {
    return hex().equals(end.digest());
  }

  /// Of all that was added; it begins anew afterwards.
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
