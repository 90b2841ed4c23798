package id.balai.app;

import id.balai.service.issuing.PaperFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// The operator's PIN of this computer, kept as its Argon2id hash. Until one is set it is [#FIRST].
final class PinFile {

  /// The PIN of a new installation; the operating guide says to change it.
  static final String FIRST = "1234";

  /// Fewer digits are no PIN.
  static final int LEAST_DIGITS = 4;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int MEMORY_KIB = 19_456;
  private static final int ITERATIONS = 2;

  private final Path file;
  private final SecureRandom random;

  PinFile(Path folder, SecureRandom random) {
    this.file = folder.resolve("operator.pin");
    this.random = random;
  }

  /// Keeps a new PIN.
  ///
  /// @throws IllegalArgumentException when it has fewer than [#LEAST_DIGITS] digits
  void set(String pin) throws IOException {
    if (!pin.matches("\\d{" + LEAST_DIGITS + ",12}")) {
      throw new IllegalArgumentException("a PIN has 4 to 12 digits");
    }
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    var encoder = Base64.getEncoder();
    String line = encoder.encodeToString(salt) + " " + encoder.encodeToString(hash(pin, salt));
    PaperFile.write(file, out -> out.write(line.getBytes(StandardCharsets.US_ASCII)));
  }

  /// Whether this is the PIN. Takes about 30 ms, on purpose.
  ///
  /// @throws IOException when the file is there but cannot be read
  boolean isPin(String typed) throws IOException {
    if (Files.notExists(file)) {
      return MessageDigest.isEqual(
          FIRST.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }
    String[] parts = Files.readString(file, StandardCharsets.US_ASCII).strip().split(" ", -1);
    if (parts.length != 2) {
      throw new IOException("the PIN file is damaged");
    }
    var decoder = Base64.getDecoder();
    return MessageDigest.isEqual(decoder.decode(parts[1]), hash(typed, decoder.decode(parts[0])));
  }

  private static byte[] hash(String pin, byte[] salt) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withSalt(salt)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(ITERATIONS)
            .withParallelism(1)
            .build());
    byte[] hash = new byte[HASH_BYTES];
    generator.generateBytes(pin.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
