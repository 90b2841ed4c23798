package id.balai.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A line with its checksum, and the same line under a key: torn, changed and strange ones are told
/// apart.
final class CheckedLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          123456789  | e3069283
          a          | c1d04330
          """)
  void theChecksumIsTheOneOfTheStandard(String content, String crc) {
    String line = new String(CheckedLine.write(content), StandardCharsets.UTF_8);
    assertThat(line).isEqualTo(crc + " " + content + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        " ",
        "  blanks on both sides  ",
        "{\"nama\":\"Hj. Mu'minah\"}\t{\"salt\":\"x\"}",
        "محمد بن عبدالله",
        "e\u0301 is not é",
        "\ud83d\ude00",
        "\u0000",
        "0 balai-part 2 main"
      })
  void whateverWasWrittenIsReadAgain(String content) throws DamagedLineException {
    assertThat(CheckedLine.read(withoutEnd(CheckedLine.write(content)))).isEqualTo(content);
  }

  @Test
  void everyChangedBitIsFound() {
    byte[] line = withoutEnd(CheckedLine.write("{\"sequence\":17,\"left\":0}"));
    for (int at = 0; at < line.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] changed = line.clone();
        changed[at] ^= (byte) (1 << bit);
        assertThatThrownBy(() -> CheckedLine.read(changed))
            .isInstanceOf(DamagedLineException.class);
      }
    }
  }

  @Test
  void aLineThatWasCutAnywhereIsFound() {
    byte[] line = withoutEnd(CheckedLine.write("{\"sequence\":17,\"left\":0}"));
    for (int length = 0; length < line.length; length++) {
      byte[] cut = Arrays.copyOf(line, length);
      assertThatThrownBy(() -> CheckedLine.read(cut)).isInstanceOf(DamagedLineException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E3069283 123456789",
        "e3069283\t123456789",
        "e3069283  123456789",
        " e3069283 123456789",
        "e3069283 123456789\r",
        "00000000 "
      })
  void aLineThatAnotherProgramWroteAnewIsNone(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> CheckedLine.read(bytes)).isInstanceOf(DamagedLineException.class);
  }

  @Test
  void aSignedLineIsReadWithItsKeyAlone() throws Exception {
    JournalKey key = SmallJournal.freshKey();
    byte[] line = withoutEnd(SignedLine.write(key, "0 sebuah baris"));
    assertThat(SignedLine.read(key, line)).isEqualTo("0 sebuah baris");
    JournalKey other = SmallJournal.freshKey();
    assertThatThrownBy(() -> SignedLine.read(other, line))
        .isInstanceOf(JournalDamagedException.class);
  }

  /// The checksum is no secret: whoever changes the text can make it fit, but not the MAC.
  @Test
  void aSignedLineWhoseChecksumWasMadeToFitIsStillFound() throws Exception {
    JournalKey key = SmallJournal.freshKey();
    String content = CheckedLine.read(withoutEnd(SignedLine.write(key, "12 akhir")));
    var random = new Random(12);
    for (int round = 0; round < 200; round++) {
      var letters = new StringBuilder(content);
      int at = random.nextInt(letters.length());
      letters.setCharAt(at, (char) (letters.charAt(at) ^ 1));
      byte[] changed = withoutEnd(CheckedLine.write(letters.toString()));
      assertThatThrownBy(() -> SignedLine.read(key, changed))
          .as("letter %d", at)
          .isInstanceOf(JournalDamagedException.class);
    }
    byte[] bare = withoutEnd(CheckedLine.write("tanpatanda"));
    assertThatThrownBy(() -> SignedLine.read(key, bare))
        .isInstanceOf(JournalDamagedException.class);
  }

  static byte[] withoutEnd(byte[] line) {
    assertThat(line[line.length - 1]).isEqualTo((byte) '\n');
    return Arrays.copyOf(line, line.length - 1);
  }
}
