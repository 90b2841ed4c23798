package id.balai.store.key;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals bytes with AES-256-GCM: a nonce of their own, the ciphertext, the tag.
public final class ByteSeal {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final byte[] NOTHING = {};

  /// To find the cipher among those of all providers takes longer than to seal a line.
  private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(ByteSeal::cipher);

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  /// @param key 256 bits, used for one purpose only
  public ByteSeal(SecretKeySpec key) {
    this.key = key;
  }

  /// The sealed bytes.
  public byte[] seal(byte[] plain) {
    return seal(plain, NOTHING);
  }

  /// The sealed bytes, bound to others that are not among them.
  ///
  /// @param bound whoever opens them has to name the same
  public byte[] seal(byte[] plain, byte[] bound) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce);
      cipher.updateAAD(bound);
      byte[] sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
      cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /// The bytes that were sealed, or empty when this is another key or they were changed since.
  public Optional<byte[]> open(byte[] sealed) {
    return open(sealed, NOTHING);
  }

  /// The bytes that were sealed, or empty when this is another key, they were changed since, or
  /// were bound to others.
  public Optional<byte[]> open(byte[] sealed, byte[] bound) {
    if (sealed.length <= NONCE) {
      return Optional.empty();
    }
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE));
      cipher.updateAAD(bound);
      return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = CIPHER.get();
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }

  private static Cipher cipher() {
    try {
      return Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }
}
