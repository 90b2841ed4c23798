package id.balai.domain.evidence;

import id.balai.base.Sha256;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/// The public half of an office's keys: anyone who holds it can check what the office signed.
///
/// @param publicKey Ed25519 public key (RFC 8032), 64 lower-case hexadecimal digits; checks heads,
///   seals of archives and certificate tokens
/// @param certificate X.509 certificate of the seal on papers (DER), Base64
/// @param since when it came into use
public record OfficeKey(String publicKey, String certificate, Instant since) {

  /// What stands before the key itself in its X.509 form (RFC 8410).
  private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final int KEY_BYTES = 32;
  private static final int SIGNATURE_BYTES = 64;
  private static final int ID_DIGITS = 16;

  public OfficeKey {
    if (!publicKey.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("an Ed25519 key has 64 hexadecimal digits");
    }
  }

  /// The key's SHA-256, 64 lower-case hexadecimal digits: what people compare.
  public String fingerprint() {
    return Sha256.hex(raw());
  }

  /// The first 16 digits of the fingerprint: by this the key is named in what it signed.
  public String id() {
    return fingerprint().substring(0, ID_DIGITS);
  }

  /// Whether `signature` is this key's Ed25519 signature over `message`; `false` also for a
  /// signature or key of the wrong form.
  public boolean verifies(byte[] message, byte[] signature) {
    if (signature.length != SIGNATURE_BYTES) {
      return false;
    }
    try {
      var ed25519 = Signature.getInstance("Ed25519");
      ed25519.initVerify(key());
      ed25519.update(message);
      return ed25519.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /// The 32 bytes of the key.
  public byte[] raw() {
    return HexFormat.of().parseHex(publicKey);
  }

  private PublicKey key() throws GeneralSecurityException {
    byte[] whole = Arrays.copyOf(X509_HEAD, X509_HEAD.length + KEY_BYTES);
    System.arraycopy(raw(), 0, whole, X509_HEAD.length, KEY_BYTES);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(whole));
  }
}
