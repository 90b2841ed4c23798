package id.balai.store.key;

import id.balai.base.Sha256;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A data key as a text for paper: 56 letters and digits in groups of four, without I, L, O and U;
/// the last four are a checksum.
public final class RecoveryCode {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /// Blanks, hyphens and invisible signs of any kind: what a copy out of a document or a message
  /// puts between the groups.
  private static final String BETWEEN = "[\\s\\p{Z}\\p{Pd}\\p{Cf}\u2212]";

  private static final int BITS = 5;
  private static final int CHECK_BYTES = 3;
  private static final int BYTES = DataKey.LENGTH + CHECK_BYTES;

  private RecoveryCode() {}

  /// The text of a key.
  public static String of(DataKey key) {
    byte[] all = Arrays.copyOf(key.bytes(), BYTES);
    System.arraycopy(check(key.bytes()), 0, all, DataKey.LENGTH, CHECK_BYTES);
    var text = new StringBuilder();
    for (int bit = 0; bit < BYTES * 8; bit += BITS) {
      int value = 0;
      for (int i = 0; i < BITS; i++) {
        value = value * 2 + (all[(bit + i) / 8] >> (7 - (bit + i) % 8) & 1);
      }
      text.append(LETTERS.charAt(value));
    }
    return text.toString().replaceAll("(.{4})(?!$)", "$1-");
  }

  /// The key of a text as somebody typed it, or empty when it is none or mistyped.
  public static Optional<DataKey> read(String typed) {
    String text =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll(BETWEEN, "")
            .replace('O', '0')
            .replaceAll("[IL]", "1");
    if (text.length() != BYTES * 8 / BITS || !text.chars().allMatch(c -> LETTERS.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    byte[] all = new byte[BYTES];
    for (int bit = 0; bit < BYTES * 8; bit++) {
      int value = LETTERS.indexOf(text.charAt(bit / BITS));
      all[bit / 8] |= (byte) ((value >> (BITS - 1 - bit % BITS) & 1) << (7 - bit % 8));
    }
    byte[] key = Arrays.copyOf(all, DataKey.LENGTH);
    return Arrays.equals(check(key), Arrays.copyOfRange(all, DataKey.LENGTH, BYTES))
        ? DataKey.of(key)
        : Optional.empty();
  }

  private static byte[] check(byte[] key) {
    return Arrays.copyOf(Sha256.of(key), CHECK_BYTES);
  }
}
