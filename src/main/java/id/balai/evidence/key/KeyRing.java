package id.balai.evidence.key;

import id.balai.domain.evidence.OfficeKey;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.EdECPrivateKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/// The private keys of an office.
///
/// @param record Ed25519
/// @param recordCertificate its certificate, which only names it
/// @param seal for papers
record KeyRing(PrivateKey record, X509Certificate recordCertificate, SealKey seal) {

  private static final int KEY_BYTES = 32;

  KeyRing withSeal(SealKey other) {
    return new KeyRing(record, recordCertificate, other);
  }

  /// The 32 bytes of the Ed25519 key.
  byte[] recordSeed() {
    if (record instanceof EdECPrivateKey ed25519) {
      return ed25519.getBytes().orElseThrow();
    }
    throw new IllegalStateException("not Ed25519: " + record.getAlgorithm());
  }

  OfficeKey publicHalf(Instant since) {
    byte[] x509 = recordCertificate.getPublicKey().getEncoded();
    byte[] raw = java.util.Arrays.copyOfRange(x509, x509.length - KEY_BYTES, x509.length);
    try {
      byte[] certificate = seal.certificate().getEncoded();
      return new OfficeKey(
          HexFormat.of().formatHex(raw), Base64.getEncoder().encodeToString(certificate), since);
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("a certificate that was read can be written", e);
    }
  }
}
