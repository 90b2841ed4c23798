package id.balai.roster.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How bytes of a text file become characters, and which character parts its cells.
final class TextOfFilesTest {

  private static final String LIST = "No;Nama;Jabatan\n1;Siti Ma’ruf;Guru\n2;René;Camat – Desa\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void listIsReadInEveryEncodingWithItsMarkAndWithout(String encoding) throws IOException {
    Charset charset = Charset.forName(encoding);
    byte[] plain = LIST.getBytes(charset);

    assertThat(read(plain)).isEqualTo(LIST);
    if (encoding.startsWith("UTF")) {
      assertThat(read(("\ufeff" + LIST).getBytes(charset))).isEqualTo(LIST);
    }
  }

  @Test
  void linesOfTwoEncodingsInOneFileAreBothRead() throws IOException {
    byte[] one = "1;Siti Ma’ruf\n".getBytes(StandardCharsets.UTF_8);
    byte[] other = "2;Nur’aini René\n".getBytes(Encodings.WINDOWS);
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);

    assertThat(read(both)).isEqualTo("1;Siti Ma’ruf\n2;Nur’aini René\n");
  }

  /// What is UTF-8 stays what it was, wherever a stretch begins and ends.
  @Test
  void rightUtf8IsDecodedAsTheLibraryDoes() throws IOException {
    var random = new Random(7);
    for (int round = 0; round < 500; round++) {
      String text =
          random
              .ints(random.nextInt(3_000), 1, 0x2fff)
              .filter(c -> !Character.isSurrogate((char) c) && c != 0xfeff)
              .map(c -> random.nextInt(4) > 0 ? 'a' + c % 26 : c)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      char[] table = Encodings.table(Encodings.WINDOWS);
      assertThat(MixedDecoder.decode(bytes, 0, bytes.length, table)).isEqualTo(text);
    }
  }

  /// Whatever bytes a file holds, they become characters, one for each byte at most.
  @Test
  void anyBytesBecomeCharacters() throws IOException {
    var random = new Random(8);
    for (int round = 0; round < 500; round++) {
      byte[] noise = new byte[random.nextInt(600)];
      random.nextBytes(noise);
      String text = read(noise);
      assertThat(text.length()).isLessThanOrEqualTo(noise.length);
      assertThat(text.chars().allMatch(c -> !Character.isSurrogate((char) c) || text.length() > 1))
          .isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"c3a9, 2", "c0a9, 1", "c3, 1", "c328, 1", "e28099, 3", "e08080, 1", "eda080, 1"})
  void onlyShortestAndWholeSequencesAreUtf8(String hex, int length) {
    byte[] bytes = java.util.HexFormat.of().parseHex(hex);
    assertThat(MixedDecoder.sequence(bytes, 0, bytes.length)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "f09f9880, 4",
    "f0808080, 1",
    "f4908080, 1",
    "f5808080, 1",
    "80, 1",
    "ff, 1",
    "41, 1"
  })
  void sequencesBeyondUnicodeAreNone(String hex, int length) {
    byte[] bytes = java.util.HexFormat.of().parseHex(hex);
    assertThat(MixedDecoder.sequence(bytes, 0, bytes.length)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({"x-MacRoman", "IBM850", "windows-1252"})
  void oldEncodingIsToldByTheSpellingOfTheWords(String encoding) {
    Charset charset = Charset.forName(encoding);
    String names = "René Müller, José Peña, Zoë Núñez, André Gómez, Chloé Señor\n".repeat(5);
    assertThat(Encodings.of(names.getBytes(charset))).isEqualTo(charset);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '!',
      textBlock =
          """
          # file, character
          a;b;c\\n1;2;3           ! ;
          a,b\\n1,2               ! ,
          a\\tb\\n1\\t2            ! \\t
          a|b\\n1|2               ! |
          sep=;\\na,b,c           ! ;
          SEP=|\\na,b,c           ! |
          sep=\\na,b              ! \\t
          "a;b;c;d",e\\n"f;g",h   ! ,
          a;"b,c,d"\\n1;"2,3,4"   ! ;
          Nama\\nSiti             ! ,
          x                      ! ,
          """)
  void cellsArePartedByTheCharacterOnWhichMostLinesAgree(String file, String separator) {
    assertThat(Separator.of(file.translateEscapes()))
        .isEqualTo(separator.translateEscapes().charAt(0));
  }

  /// A list that is written with any separator is parted by it, however its cells are quoted.
  @Test
  void everySeparatorIsFoundAgain() {
    var random = new Random(11);
    for (int round = 0; round < 300; round++) {
      char separator = ";,\t|".charAt(random.nextInt(4));
      var lines = new ArrayList<String>();
      for (int line = 0; line < 12; line++) {
        lines.add(
            String.join(
                "" + separator, List.of("" + line, "\"Siti, S.Pd.; M.Si.\"", "Guru", "Desa")));
      }
      String file = String.join("\n", lines);
      assertThat(Separator.of(file)).as(file).isEqualTo(separator);
    }
  }

  private static String read(byte[] bytes) throws IOException {
    try (Reader reader =
        TextEncoding.of(bytes).reader(new ByteArrayInputStream(bytes), Encodings.of(bytes))) {
      var text = new StringBuilder();
      var part = new char[64];
      for (int length = reader.read(part); length >= 0; length = reader.read(part)) {
        text.append(part, 0, length);
      }
      return text.toString();
    }
  }
}
