package id.balai.service.access;

import id.balai.base.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Hashes of passwords and PINs: Argon2id with 19 MiB and two passes (RFC 9106), written as salt
/// and hash in Base64.
final class PasswordHash {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int MEMORY_KIB = 19_456;
  private static final int ITERATIONS = 2;

  private final SecureRandom random;

  PasswordHash(SecureRandom random) {
    this.random = random;
  }

  /// The hash of a secret under a salt of its own. Takes about 30 ms, on purpose.
  String of(String secret) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    var encoder = Base64.getEncoder();
    return encoder.encodeToString(salt) + " " + encoder.encodeToString(hash(secret, salt));
  }

  /// Whether this is the secret; takes as long whatever the answer.
  ///
  /// @throws IllegalArgumentException when `kept` is damaged
  boolean isOf(String kept, String secret) {
    String[] parts = kept.strip().split(" ", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("the hash is damaged");
    }
    var decoder = Base64.getDecoder();
    return Sha256.areEqual(decoder.decode(parts[1]), hash(secret, decoder.decode(parts[0])));
  }

  private static byte[] hash(String secret, byte[] salt) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withSalt(salt)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(ITERATIONS)
            .withParallelism(1)
            .build());
    byte[] hash = new byte[HASH_BYTES];
    generator.generateBytes(secret.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
