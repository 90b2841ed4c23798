package id.balai.store.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The key under which a data folder lies: 256 random bits, from which every purpose gets a key of
/// its own.
public final class DataKey {

  /// Bytes of a key.
  static final int LENGTH = 32;

  private final byte[] bytes;

  private DataKey(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /// A new key.
  public static DataKey draw(SecureRandom random) {
    byte[] bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    return new DataKey(bytes);
  }

  /// The key of these bytes, or empty when they are not as many as a key has.
  static Optional<DataKey> of(byte[] bytes) {
    return bytes.length == LENGTH ? Optional.of(new DataKey(bytes)) : Optional.empty();
  }

  /// The key for one purpose, in hexadecimal digits.
  public String hexFor(String purpose) {
    return HexFormat.of().formatHex(derived(purpose));
  }

  /// The AES key for one purpose.
  public SecretKeySpec aesFor(String purpose) {
    return new SecretKeySpec(derived(purpose), "AES");
  }

  /// HMAC-SHA256 of a text under the key for one purpose, in hexadecimal digits.
  public String macFor(String purpose, String text) {
    return HexFormat.of().formatHex(hmac(derived(purpose), text.getBytes(StandardCharsets.UTF_8)));
  }

  byte[] bytes() {
    return bytes.clone();
  }

  private byte[] derived(String purpose) {
    return hmac(bytes, purpose.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] hmac(byte[] key, byte[] text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DataKey key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
