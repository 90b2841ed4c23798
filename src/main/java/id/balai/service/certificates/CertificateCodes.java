package id.balai.service.certificates;

import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.evidence.CertificateTokens;
import id.balai.domain.evidence.KeysLockedException;
import id.balai.service.papers.ShortCode;
import java.util.random.RandomGenerator;

/// Draws the codes by which people check certificates, and writes those by which phones and kiosks
/// do.
///
/// @param random a `SecureRandom` for certificates that are handed out
/// @param tokens signs what stands on a certificate
public record CertificateCodes(RandomGenerator random, CertificateTokens tokens) {

  String next() {
    return ShortCode.draw(random);
  }

  /// The content of the certificate's QR code.
  ///
  /// @throws KeysLockedException when nothing can be signed
  String verification(CertificateFacts facts) throws KeysLockedException {
    return tokens.write(facts).orElseThrow(KeysLockedException::new);
  }
}
