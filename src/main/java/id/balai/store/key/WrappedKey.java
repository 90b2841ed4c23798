package id.balai.store.key;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// A data key under a password: Argon2id makes a key of the password, AES-256-GCM wraps the data
/// key.
///
/// @param text `argon2id:memory:iterations:salt:key`, the last two in base64
record WrappedKey(String text) {

  private static final String KIND = "argon2id";
  private static final int PARTS = 5;
  private static final int MEMORY_KIB = 65_536;
  private static final int ITERATIONS = 3;
  private static final int MOST_MEMORY_KIB = 1 << 20;
  private static final int MOST_ITERATIONS = 20;
  private static final int SALT = 16;

  static WrappedKey of(DataKey key, char[] password, SecureRandom random) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    var base64 = Base64.getEncoder();
    byte[] sealed = seal(password, salt, MEMORY_KIB, ITERATIONS).seal(key.bytes());
    return new WrappedKey(
        String.join(
            ":",
            KIND,
            Integer.toString(MEMORY_KIB),
            Integer.toString(ITERATIONS),
            base64.encodeToString(salt),
            base64.encodeToString(sealed)));
  }

  /// A wrapped key from a file, or empty when it is none.
  static Optional<WrappedKey> parse(String text) {
    return text.startsWith(KIND + ":") && text.split(":", -1).length == PARTS
        ? Optional.of(new WrappedKey(text))
        : Optional.empty();
  }

  /// The key, or empty when this is not the password. Takes about a quarter of a second, on
  /// purpose.
  Optional<DataKey> open(char[] password) {
    String[] parts = text.split(":", -1);
    try {
      int memory = Integer.parseInt(parts[1]);
      int iterations = Integer.parseInt(parts[2]);
      boolean isBearable =
          memory > 0
              && memory <= MOST_MEMORY_KIB
              && iterations > 0
              && iterations <= MOST_ITERATIONS;
      if (!isBearable) {
        return Optional.empty();
      }
      var base64 = Base64.getDecoder();
      return seal(password, base64.decode(parts[3]), memory, iterations)
          .open(base64.decode(parts[4]))
          .flatMap(DataKey::of);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static ByteSeal seal(char[] password, byte[] salt, int memory, int iterations) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withSalt(salt)
            .withMemoryAsKB(memory)
            .withIterations(iterations)
            .withParallelism(1)
            .build());
    byte[] derived = new byte[DataKey.LENGTH];
    byte[] typed = new String(password).getBytes(StandardCharsets.UTF_8);
    generator.generateBytes(typed, derived);
    Arrays.fill(typed, (byte) 0);
    return new ByteSeal(new SecretKeySpec(derived, "AES"));
  }
}
