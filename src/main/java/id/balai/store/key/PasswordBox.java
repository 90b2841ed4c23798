package id.balai.store.key;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/// Bytes under a password: under a key of their own, which Argon2id makes the password open. What
/// was changed, cut or made without the password does not open.
public final class PasswordBox {

  private static final String PURPOSE = "box";

  private final SecureRandom random;

  public PasswordBox(SecureRandom random) {
    this.random = random;
  }

  /// The sealed bytes.
  public byte[] seal(byte[] plain, char[] password) {
    DataKey key = DataKey.draw(random);
    byte[] head =
        (WrappedKey.of(key, password, random).text() + "\n").getBytes(StandardCharsets.US_ASCII);
    byte[] sealed = new ByteSeal(key.aesFor(PURPOSE)).seal(plain, head);
    byte[] whole = Arrays.copyOf(head, head.length + sealed.length);
    System.arraycopy(sealed, 0, whole, head.length, sealed.length);
    return whole;
  }

  /// The bytes, or empty when this is not the password or they are not as they were sealed.
  public Optional<byte[]> open(byte[] whole, char[] password) {
    int end = 0;
    while (end < whole.length && whole[end] != '\n') {
      end++;
    }
    if (end == whole.length) {
      return Optional.empty();
    }
    byte[] head = Arrays.copyOf(whole, end + 1);
    byte[] sealed = Arrays.copyOfRange(whole, end + 1, whole.length);
    return WrappedKey.parse(new String(head, 0, end, StandardCharsets.US_ASCII))
        .flatMap(wrapped -> wrapped.open(password))
        .flatMap(key -> new ByteSeal(key.aesFor(PURPOSE)).open(sealed, head));
  }
}
