package id.balai.service.papers;

import id.balai.base.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/// Short codes by which people name a paper, for example `BLI-7K4M-9QXE`: 40 bits in letters and
/// digits that are not mistaken for each other.
public final class ShortCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private ShortCode() {}

  /// A code that nobody can foresee.
  public static String draw(RandomGenerator random) {
    return write(random.nextLong());
  }

  /// The code that belongs to these words, always the same.
  public static String of(String... words) {
    byte[] digest = Sha256.of(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
    return write(ByteBuffer.wrap(digest).getLong());
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
