package id.balai.store.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A key as a text for paper, as somebody reads it off and types it.
final class RecoveryCodeTest {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final Random random = new Random(56);

  /// The same text by arithmetic on one large number.
  @Test
  void theTextIsTheKeyAndItsChecksumAsOneNumberInBase32() throws Exception {
    for (int round = 0; round < 50; round++) {
      DataKey key = key();
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(key.bytes());
      byte[] all = ByteBuffer.allocate(35).put(key.bytes()).put(sum, 0, 3).array();
      var number = new BigInteger(1, all);
      var text = new StringBuilder();
      for (int i = 0; i < 56; i++) {
        BigInteger[] parts = number.divideAndRemainder(BigInteger.valueOf(32));
        text.append(LETTERS.charAt(parts[1].intValue()));
        number = parts[0];
      }
      String code = RecoveryCode.of(key);
      assertThat(code.replace("-", "")).isEqualTo(text.reverse().toString());
      assertThat(RecoveryCode.read(code)).contains(key);
    }
  }

  @ParameterizedTest
  @ValueSource(bytes = {0, -1, 1, -128})
  void aKeyOfOneByteOverAndOverComesBack(byte each) {
    byte[] bytes = new byte[DataKey.LENGTH];
    Arrays.fill(bytes, each);
    DataKey key = DataKey.of(bytes).orElseThrow();
    assertThat(RecoveryCode.read(RecoveryCode.of(key))).contains(key);
  }

  /// Signs that look alike on paper, blanks that a copy out of a document brings along.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "0" | "O"
          "0" | "o"
          "1" | "I"
          "1" | "l"
          "1" | "i"
          "-" | " "
          "-" | ""
          "-" | "\u00a0"
          "-" | "\u2013"
          "-" | "\u2010"
          "-" | "\u2212"
          "-" | " - "
          "-" | "\t"
          "-" | "\u202f"
          "-" | "\u200b-"
          """)
  void aCodeIsReadHoweverItIsTypedOrCopied(String printed, String typed) {
    for (int round = 0; round < 10; round++) {
      DataKey key = key();
      String code = RecoveryCode.of(key);
      assertThat(RecoveryCode.read(code.replace(printed, typed))).contains(key);
      assertThat(RecoveryCode.read("  " + code.toLowerCase(Locale.ROOT) + "\n")).contains(key);
    }
  }

  @Test
  void twoLettersThatChangedPlacesAreFound() {
    for (int round = 0; round < 20; round++) {
      String code = RecoveryCode.of(key()).replace("-", "");
      for (int at = 0; at + 1 < code.length(); at++) {
        if (code.charAt(at) != code.charAt(at + 1)) {
          String swapped =
              code.substring(0, at)
                  + code.charAt(at + 1)
                  + code.charAt(at)
                  + code.substring(at + 2);
          assertThat(RecoveryCode.read(swapped)).as("at %d", at).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a letter less     | -1
          a letter more     | 1
          a group less      | -4
          a group more      | 4
          all but one       | -55
          """)
  void aCodeOfAnotherLengthIsNone(String why, int more) {
    String code = RecoveryCode.of(key()).replace("-", "");
    String other = more < 0 ? code.substring(-more) : code + code.substring(0, more);
    assertThat(RecoveryCode.read(other)).as(why).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "U", "ß", "é", "\ud83d\ude00", "*", "１"})
  void aSignThatNoCodeHasMakesItNone(String sign) {
    String code = RecoveryCode.of(key());
    assertThat(RecoveryCode.read(sign)).isEmpty();
    if (!sign.isBlank() && !sign.equals("-")) {
      assertThat(RecoveryCode.read(sign + code.substring(1))).isEmpty();
    }
  }

  private DataKey key() {
    byte[] bytes = new byte[DataKey.LENGTH];
    random.nextBytes(bytes);
    return DataKey.of(bytes).orElseThrow();
  }
}
