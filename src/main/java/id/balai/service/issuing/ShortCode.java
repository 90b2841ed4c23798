package id.balai.service.issuing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.random.RandomGenerator;

/// Short codes by which people name a paper, for example `BLI-7K4M-9QXE`: 40 bits in letters and
/// digits that are not mistaken for each other.
final class ShortCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private ShortCode() {}

  /// A code that nobody can foresee.
  static String draw(RandomGenerator random) {
    return write(random.nextLong());
  }

  /// The code that belongs to these words, always the same.
  static String of(String... words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
      long bits = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        bits = (bits << 8) | (digest[i] & 0xff);
      }
      return write(bits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String write(long bits) {
    var code = new StringBuilder("BLI-");
    for (int i = 0; i < 8; i++) {
      if (i == 4) {
        code.append('-');
      }
      code.append(ALPHABET.charAt((int) (bits >>> (59 - 5 * i)) & 31));
    }
    return code.toString();
  }
}
