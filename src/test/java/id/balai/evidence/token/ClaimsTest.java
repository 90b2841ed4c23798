package id.balai.evidence.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.authlete.cbor.CBORDecoder;
import id.balai.domain.certificate.CertificateCode;
import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.evidence.TokenResult;
import id.balai.domain.participant.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The bytes and letters of a certificate's token: one way of writing, and nothing else is read.
final class ClaimsTest {

  private static final CertificateFacts FACTS =
      new CertificateFacts("", "A", Role.PARTICIPANT, "B", LocalDate.EPOCH, 0, "C", Instant.EPOCH);

  @ParameterizedTest
  @MethodSource("extremes")
  void factsOfAnyLengthAndLettersComeBack(CertificateFacts facts) throws IOException {
    byte[] bytes = Claims.write(facts);
    assertThat(Claims.parse(bytes)).hasValue(facts);
    assertThat(new CBORDecoder(bytes).next().prettify()).contains("-65537");
  }

  static Stream<CertificateFacts> extremes() {
    LocalDate day = LocalDate.of(2024, 10, 7);
    Instant issued = Instant.parse("2024-10-07T08:30:00Z");
    return Stream.of(
        FACTS,
        new CertificateFacts("1", "محمد بن علي", Role.HOST, "ندوة", day, 1, "D", issued),
        new CertificateFacts("1", "e\u0301 é", Role.GUEST, "\ud83d\ude00", day, 23, "D", issued),
        new CertificateFacts("n", "x".repeat(300), Role.MODERATOR, "", day, 24, "D", issued),
        new CertificateFacts("n", "x", Role.SPEAKER, "y".repeat(70_000), day, 255, "D", issued),
        new CertificateFacts("n", "\u0000\n\"", Role.COMMITTEE, "z", day, 65_536, "D", issued),
        new CertificateFacts(
            "n",
            "x",
            Role.HOST,
            "z",
            LocalDate.of(1, 1, 1),
            Integer.MAX_VALUE,
            "D",
            Instant.parse("1900-01-01T00:00:00Z")),
        new CertificateFacts(
            "n",
            "x",
            Role.HOST,
            "z",
            LocalDate.of(9999, 12, 31),
            Integer.MIN_VALUE,
            "D",
            Instant.parse("9999-12-31T23:59:59Z")));
  }

  /// Numbers that other programs read; a role never gets another one.
  @ParameterizedTest
  @CsvSource({"PARTICIPANT,1", "GUEST,2", "SPEAKER,3", "MODERATOR,4", "COMMITTEE,5", "HOST,6"})
  void aRoleIsANumberForever(Role role, int number) {
    assertThat(RoleCode.of(role)).isEqualTo(number);
    assertThat(RoleCode.role(number)).hasValue(role);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, -1, Integer.MAX_VALUE})
  void aNumberOfNoRoleIsNone(int number) {
    assertThat(RoleCode.role(number)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleHasANumberOfItsOwn(Role role) {
    assertThat(RoleCode.role(RoleCode.of(role))).hasValue(role);
  }

  /// Each is CBOR that says the same or nearly so, in another way than ours.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a map of three       | a30600 3a00010000 87 60 6141 01 6142 00 00 6143 0100
          one claim alone      | a10600
          other order          | a2 3a00010000 87 60 6141 01 6142 00 00 6143 0600
          endless map          | bf 0600 3a00010000 87 60 6141 01 6142 00 00 6143 ff
          endless list         | a2 0600 3a00010000 9f 60 6141 01 6142 00 00 6143 ff
          long form of nought  | a2 061800 3a00010000 87 60 6141 01 6142 00 00 6143
          role as a long word  | a2 0600 3a00010000 87 60 6141 1b0000000100000001 6142 00 00 6143
          hours over 32 bits   | a2 0600 3a00010000 87 60 6141 01 6142 00 1b0000000100000000 6143
          a day without end    | a2 0600 3a00010000 87 60 6141 01 6142 1b7fffffffffffffff 00 6143
          an instant too far   | a2 061b7fffffffffffffff 3a00010000 87 60 6141 01 6142 00 00 6143
          a number too large   | a2 061bffffffffffffffff 3a00010000 87 60 6141 01 6142 00 00 6143
          no such role         | a2 0600 3a00010000 87 60 6141 07 6142 00 00 6143
          a name as bytes      | a2 0600 3a00010000 87 60 4141 01 6142 00 00 6143
          a name as a number   | a2 0600 3a00010000 87 60 01 01 6142 00 00 6143
          six fields           | a2 0600 3a00010000 86 60 6141 01 6142 00 00
          eight fields         | a2 0600 3a00010000 88 60 6141 01 6142 00 00 6143 00
          something behind     | a2 0600 3a00010000 87 60 6141 01 6142 00 00 6143 00
          a tag before         | c1 a2 0600 3a00010000 87 60 6141 01 6142 00 00 6143
          letters that are none| a2 0600 3a00010000 87 60 61ff 01 6142 00 00 6143
          half a word          | a2 0600 3a00010000 87 60 6941
          another claim        | a2 0700 3a00010000 87 60 6141 01 6142 00 00 6143
          nothing              | f7
          """)
  void theSameInAnotherFormIsNone(String why, String hex) {
    assertThat(Claims.parse(HexFormat.of().parseHex(hex.replace(" ", "")))).as(why).isEmpty();
  }

  @Test
  void theFormOfOursIsTheShortestOne() {
    String hex = "a2 0600 3a00010000 87 60 6141 01 6142 00 00 6143".replace(" ", "");
    assertThat(HexFormat.of().formatHex(Claims.write(FACTS))).isEqualTo(hex);
  }

  @Test
  void bytesOfAnyLengthComeBackFromTheirLetters() {
    var random = new Random(45);
    for (int length = 0; length < 200; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      String letters = Base45.encode(bytes);
      assertThat(letters).hasSize(length / 2 * 3 + length % 2 * 2);
      assertThat(Base45.decode(letters)).hasValue(bytes);
    }
    byte[] high = new byte[5];
    Arrays.fill(high, (byte) 0xff);
    assertThat(Base45.encode(high)).isEqualTo("FGWFGWU5");
    assertThat(Base45.decode("FGWFGWU5")).hasValue(high);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "AAAA", "::", "GGW", ":::", "V5", "aa", "Ä0", "0\n", "BB8\u0000"})
  void lettersThatNoBytesGiveAreNone(String letters) {
    assertThat(Base45.decode(letters)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a text of another kind | https://contoh.test/x | NoToken
          a badge                | BALAI-ABCD            | NoToken
          nothing behind         | PREFIX                | Damaged
          small letters          | PREFIXbb8             | Damaged
          far too long           | PREFIXLONG            | Damaged
          """)
  void aTextThatIsNoTokenIsToldFromOneThatIsDamaged(String why, String text, String answer) {
    String typed =
        text.replace("PREFIX", CertificateCode.PREFIX).replace("LONG", "0".repeat(5_000));
    TokenResult result = new CertificateReader().check(typed, List.of());
    assertThat(result.getClass().getSimpleName()).as(why).isEqualTo(answer);
  }

  /// A header, a payload and a signature of any bytes; and the same with something else between.
  @Test
  void aMessageIsReadAsItWasWrittenAndInNoOtherForm() {
    var random = new Random(18);
    for (int round = 0; round < 200; round++) {
      byte[] header = bytes(random, 40);
      byte[] payload = bytes(random, 400);
      byte[] signature = bytes(random, 70);
      byte[] written = new CoseSign1(header, payload, signature).bytes();
      CoseSign1 read = CoseSign1.parse(written).orElseThrow();
      assertThat(read.protectedHeader()).isEqualTo(header);
      assertThat(read.payload()).isEqualTo(payload);
      assertThat(read.signature()).isEqualTo(signature);
      assertThat(CoseSign1.parse(Arrays.copyOf(written, written.length + 1))).isEmpty();
      assertThat(CoseSign1.parse(Arrays.copyOf(written, written.length - 1))).isEmpty();
      assertThat(CoseSign1.parse(Arrays.copyOfRange(written, 1, written.length))).isEmpty();
    }
  }

  @Test
  void whatIsSignedBeginsWithTheWordOfTheStandard() {
    byte[] signed = CoseSign1.toBeSigned(new byte[] {1}, new byte[] {2});
    assertThat(HexFormat.of().formatHex(signed))
        .isEqualTo("846a" + HexFormat.of().formatHex(ascii("Signature1")) + "4101" + "40" + "4102");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] bytes(Random random, int most) {
    byte[] bytes = new byte[random.nextInt(most)];
    random.nextBytes(bytes);
    return bytes;
  }
}
