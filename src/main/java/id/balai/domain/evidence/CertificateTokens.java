package id.balai.domain.evidence;

import java.util.Optional;

/// Writes the QR codes of certificates: signed statements (CWT, RFC 8392, in COSE_Sign1, RFC 9052)
/// as Base45 text (RFC 9285).
public interface CertificateTokens {

  /// The QR text of a certificate; equal facts give equal text.
  ///
  /// @return empty while the office's keys stand locked
  Optional<String> write(CertificateFacts facts);
}
