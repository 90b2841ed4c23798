package id.balai.evidence.token;

import id.balai.domain.certificate.CertificateCode;
import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.TokenReader;
import id.balai.domain.evidence.TokenResult;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Checks tokens that [CwtTokens] writes; needs no key of its own.
public final class CertificateReader implements TokenReader {

  /// More letters do not fit into a QR code.
  private static final int MOST_LETTERS = 4_296;

  private static final int KEY_ID_BYTES = 8;

  @Override
  public TokenResult check(String text, List<OfficeKey> trusted) {
    if (!text.startsWith(CertificateCode.PREFIX)) {
      return CertificateCode.isCertificates(text)
          ? new TokenResult.Damaged()
          : new TokenResult.NoToken();
    }
    if (text.length() > MOST_LETTERS) {
      return new TokenResult.Damaged();
    }
    Optional<CoseSign1> message =
        Base45.decode(text.substring(CertificateCode.PREFIX.length())).flatMap(CoseSign1::parse);
    Optional<CertificateFacts> facts = message.flatMap(m -> Claims.parse(m.payload()));
    Optional<String> keyId = message.flatMap(m -> keyId(m.protectedHeader()));
    if (message.isEmpty() || facts.isEmpty() || keyId.isEmpty()) {
      return new TokenResult.Damaged();
    }
    Optional<OfficeKey> key =
        trusted.stream().filter(each -> each.id().equals(keyId.get())).findFirst();
    if (key.isEmpty()) {
      return new TokenResult.UnknownKey(facts.get(), keyId.get());
    }
    return key.get().verifies(message.get().toBeSigned(), message.get().signature())
        ? new TokenResult.Genuine(facts.get(), key.get())
        : new TokenResult.Forged(facts.get(), key.get());
  }

  /// The key's id out of a header that we write, or empty.
  private static Optional<String> keyId(byte[] header) {
    if (header.length < KEY_ID_BYTES) {
      return Optional.empty();
    }
    String id = HexFormat.of().formatHex(header, header.length - KEY_ID_BYTES, header.length);
    return java.util.Arrays.equals(CwtTokens.header(id), header)
        ? Optional.of(id)
        : Optional.empty();
  }
}
