package id.balai.evidence.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.authlete.cbor.CBORByteArray;
import com.authlete.cbor.CBORDecoder;
import com.authlete.cbor.CBORTaggedItem;
import com.authlete.cose.COSESign1;
import com.authlete.cose.COSEVerifier;
import id.balai.domain.certificate.CertificateCode;
import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.TokenResult;
import id.balai.domain.participant.Role;
import id.balai.evidence.key.OfficeVault;
import id.balai.fixture.MovingClock;
import id.balai.fixture.PlainFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CwtTokensTest {

  private static final CertificateFacts FACTS =
      new CertificateFacts(
          "800.1/017/KEC-RP/X/2024",
          "Hj. Mu'minah Effendi, S.Pd., M.M.",
          Role.SPEAKER,
          "Sosialisasi Netralitas ASN dan Perangkat Desa",
          LocalDate.of(2024, 10, 7),
          4,
          "BLI-7K4M-9QXE",
          Instant.parse("2024-10-07T08:30:00Z"));

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init") // before every test
  private static OfficeVault vault;

  private static String token = "";

  @BeforeAll
  static void write() {
    vault = vault("kunci");
    token = new CwtTokens(vault).write(FACTS).orElseThrow();
  }

  @Test
  void theFactsComeBackAsTheOfficeWroteThem() {
    assertThat(check(token)).isEqualTo(new TokenResult.Genuine(FACTS, vault.current()));
    assertThat(new CwtTokens(vault).write(FACTS)).hasValue(token);
    assertThat(token).matches("[0-9A-Z $%*+./:-]+").hasSizeLessThan(370);
  }

  @Test
  void anIndependentLibraryReadsAndVerifiesIt() throws Exception {
    byte[] bytes = Base45.decode(token.substring(CertificateCode.PREFIX.length())).orElseThrow();
    var tagged = (CBORTaggedItem) new CBORDecoder(bytes).next();
    assertThat(tagged.getTagNumber()).isEqualTo(18);
    var message = (COSESign1) tagged.getTagContent();
    var key =
        KeyFactory.getInstance("Ed25519")
            .generatePublic(
                new X509EncodedKeySpec(
                    HexFormat.of()
                        .parseHex("302a300506032b6570032100" + vault.current().publicKey())));
    assertThat(new COSEVerifier(key).verify(message)).isTrue();
    var payload = (CBORByteArray) message.getPayload();
    assertThat(new CBORDecoder(payload.getValue()).next().prettify())
        .contains("Hj. Mu'minah Effendi, S.Pd., M.M.")
        .contains("-65537");
  }

  @Test
  void anyOtherLetterInAnyPlaceIsFound() {
    String letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    for (int at = 0; at < token.length(); at++) {
      char other = letters.charAt((letters.indexOf(token.charAt(at)) + 1) % letters.length());
      String changed = token.substring(0, at) + other + token.substring(at + 1);
      assertThat(check(changed)).as("letter %d", at).isNotInstanceOf(TokenResult.Genuine.class);
    }
    assertThat(check(token.substring(0, token.length() - 2))).isEqualTo(new TokenResult.Damaged());
    assertThat(check(token + "00")).isEqualTo(new TokenResult.Damaged());
  }

  @Test
  void aByteOfAnyKindInAnyPlaceIsFound() {
    byte[] bytes = Base45.decode(token.substring(CertificateCode.PREFIX.length())).orElseThrow();
    // Undefined, null, a simple value, a float, endless strings and lists, a tag, a break.
    int[] kinds = {0xf7, 0xf6, 0xe0, 0xf8, 0xf9, 0x5f, 0x7f, 0x9f, 0xbf, 0xc1, 0xff, 0x00};
    for (int at = 0; at < bytes.length; at++) {
      for (int kind : kinds) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) kind;
        if (changed[at] != bytes[at]) {
          assertThat(check(CertificateCode.PREFIX + Base45.encode(changed)))
              .as("byte %d as %02x", at, kind)
              .isNotInstanceOf(TokenResult.Genuine.class);
        }
      }
    }
    byte[] undefined = HexFormat.of().parseHex("d284f7a0f7f7");
    assertThat(check(CertificateCode.PREFIX + Base45.encode(undefined)))
        .isEqualTo(new TokenResult.Damaged());
  }

  @Test
  void anotherOfficeCannotSpeakForThisOne() {
    String foreign = new CwtTokens(vault("lain")).write(FACTS).orElseThrow();
    assertThat(check(foreign)).isInstanceOf(TokenResult.UnknownKey.class);
  }

  @Test
  void aTextOfAnyKindIsAnsweredAndNothingElse() {
    Random random = new Random(45);
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      assertThat(check(new String(bytes, StandardCharsets.ISO_8859_1)))
          .isEqualTo(new TokenResult.NoToken());
      assertThat(check(CertificateCode.PREFIX + new String(bytes, StandardCharsets.UTF_16)))
          .isEqualTo(new TokenResult.Damaged());
      assertThat(check(CertificateCode.PREFIX + Base45.encode(bytes)))
          .isEqualTo(new TokenResult.Damaged());
    }
    byte[] nested = new byte[20_000];
    java.util.Arrays.fill(nested, (byte) 0x81);
    assertThat(check(CertificateCode.PREFIX + Base45.encode(nested)))
        .isEqualTo(new TokenResult.Damaged());
  }

  @Test
  void theLettersAreThoseOfTheStandardsExamples() {
    assertThat(Base45.encode("AB".getBytes(StandardCharsets.US_ASCII))).isEqualTo("BB8");
    assertThat(Base45.encode("Hello!!".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("%69 VD92EX0");
    assertThat(Base45.encode("base-45".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("UJCLQE7W581");
    assertThat(Base45.decode("QED8WEX0")).hasValue("ietf!".getBytes(StandardCharsets.US_ASCII));
    assertThat(Base45.decode(":::")).isEmpty();
    assertThat(Base45.decode("GGW1")).isEmpty();
  }

  private static TokenResult check(String text) {
    List<OfficeKey> trusted = vault.known();
    return new CertificateReader().check(text, trusted);
  }

  private static OfficeVault vault(String name) {
    return PlainFile.office(
        folder.resolve(name),
        new MovingClock(Instant.parse("2024-10-07T01:14:00Z")),
        new SecureRandom());
  }
}
