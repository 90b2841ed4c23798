package id.balai.evidence.token;

import id.balai.domain.certificate.CertificateCode;
import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.evidence.CertificateTokens;
import id.balai.domain.evidence.SigningKeys;
import java.util.HexFormat;
import java.util.Optional;

/// Tokens as `BLI1:` and Base45 of a COSE_Sign1 with Ed25519.
public final class CwtTokens implements CertificateTokens {

  private static final int ALGORITHM = 1;
  private static final int KEY_ID = 4;
  private static final int EDDSA = -8;

  private final SigningKeys keys;

  public CwtTokens(SigningKeys keys) {
    this.keys = keys;
  }

  @Override
  public Optional<String> write(CertificateFacts facts) {
    if (keys.seal().isEmpty()) {
      return Optional.empty();
    }
    byte[] header = header(keys.current().id());
    byte[] claims = Claims.write(facts);
    return keys.sign(CoseSign1.toBeSigned(header, claims))
        .map(signature -> new CoseSign1(header, claims, signature).bytes())
        .map(bytes -> CertificateCode.PREFIX + Base45.encode(bytes));
  }

  static byte[] header(String keyId) {
    return CoseSign1.cbor(
        out -> {
          out.writeStartObject(null, 2);
          out.writePropertyId(ALGORITHM);
          out.writeNumber(EDDSA);
          out.writePropertyId(KEY_ID);
          out.writeBinary(HexFormat.of().parseHex(keyId));
          out.writeEndObject();
        });
  }
}
