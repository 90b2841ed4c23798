package id.balai.domain.evidence;

/// What a QR text turned out to be.
public sealed interface TokenResult {

  /// Signed by this key: every fact is what the office wrote.
  record Genuine(CertificateFacts facts, OfficeKey key) implements TokenResult {}

  /// Whole in form, but this key has not signed it: changed or made by somebody else.
  record Forged(CertificateFacts claimed, OfficeKey key) implements TokenResult {}

  /// Whole in form, but signed by a key that is not known here.
  record UnknownKey(CertificateFacts claimed, String keyId) implements TokenResult {}

  /// It begins like a certificate's code and is not whole: cut off or misread.
  record Damaged() implements TokenResult {}

  /// Something else.
  record NoToken() implements TokenResult {}
}
