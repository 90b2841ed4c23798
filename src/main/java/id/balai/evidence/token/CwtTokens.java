package id.balai.evidence.token;

import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.evidence.CertificateTokens;
import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.SigningKeys;
import id.balai.domain.evidence.TokenResult;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Tokens as `BLI1:` and Base45 of a COSE_Sign1 with Ed25519.
public final class CwtTokens implements CertificateTokens {

  /// What every token begins with.
  public static final String PREFIX = "BLI1:";

  /// More letters do not fit into a QR code.
  private static final int MOST_LETTERS = 4_296;

  private static final int ALGORITHM = 1;
  private static final int KEY_ID = 4;
  private static final int EDDSA = -8;
  private static final int KEY_ID_BYTES = 8;

  private final SigningKeys keys;

  public CwtTokens(SigningKeys keys) {
    this.keys = keys;
  }

  @Override
  public Optional<String> write(CertificateFacts facts) {
    byte[] header = header(keys.current().id());
    byte[] claims = Claims.write(facts);
    return keys.sign(CoseSign1.toBeSigned(header, claims))
        .map(signature -> new CoseSign1(header, claims, signature).bytes())
        .map(bytes -> PREFIX + Base45.encode(bytes));
  }

  @Override
  public TokenResult check(String text, List<OfficeKey> trusted) {
    if (!text.startsWith(PREFIX)) {
      return new TokenResult.NoToken();
    }
    if (text.length() > MOST_LETTERS) {
      return new TokenResult.Damaged();
    }
    Optional<CoseSign1> message =
        Base45.decode(text.substring(PREFIX.length())).flatMap(CoseSign1::parse);
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

  private static byte[] header(String keyId) {
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

  /// The key's id out of a header that we write, or empty.
  private static Optional<String> keyId(byte[] header) {
    if (header.length < KEY_ID_BYTES) {
      return Optional.empty();
    }
    String id = HexFormat.of().formatHex(header, header.length - KEY_ID_BYTES, header.length);
    return java.util.Arrays.equals(header(id), header) ? Optional.of(id) : Optional.empty();
  }
}
