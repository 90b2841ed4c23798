package id.balai.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines come out of a stream whole, however it is cut into pieces; one without its end does not.
final class LineReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""          | ""
          "a"         | ""
          "a;"        | "a."
          ";"         | "."
          ";;"        | ".."
          "a;b"       | "a."
          "a;b;"      | "a.b."
          "a;;b;"     | "a..b."
          "aX;b;"     | "aX.b."
          """)
  void aLineIsWhatStandsBeforeItsEnd(String text, String lines) throws IOException {
    byte[] bytes = text.replace(';', '\n').replace('X', '\r').getBytes(StandardCharsets.UTF_8);
    var joined = new StringBuilder();
    for (byte[] line : read(new ByteArrayInputStream(bytes))) {
      joined.append(new String(line, StandardCharsets.UTF_8)).append('.');
    }
    assertThat(joined).hasToString(lines.replace('X', '\r'));
  }

  @Test
  void linesOfAnyLengthComeOutOfPiecesOfAnyLength() throws IOException {
    var random = new Random(1 << 16);
    for (int round = 0; round < 40; round++) {
      var written = new ArrayList<byte[]>();
      var all = new java.io.ByteArrayOutputStream();
      for (int line = random.nextInt(6); line >= 0; line--) {
        byte[] bytes = new byte[random.nextInt(4) == 0 ? 65_534 + random.nextInt(5) : 90];
        random.nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
          bytes[i] = bytes[i] == '\n' ? (byte) 'n' : bytes[i];
        }
        written.add(bytes);
        all.write(bytes);
        all.write('\n');
      }
      all.write("cut".getBytes(StandardCharsets.UTF_8));
      InputStream pieces = new Pieces(all.toByteArray(), random);
      assertThat(read(pieces)).containsExactlyElementsOf(written);
    }
  }

  @Test
  void afterTheEndThereIsNothingHoweverOftenItIsAsked() throws IOException {
    var lines = new LineReader(new ByteArrayInputStream("a\nb".getBytes(StandardCharsets.UTF_8)));
    assertThat(lines.next()).isEqualTo("a".getBytes(StandardCharsets.UTF_8));
    assertThat(lines.next()).isNull();
    assertThat(lines.next()).isNull();
  }

  private static List<byte[]> read(InputStream in) throws IOException {
    var lines = new ArrayList<byte[]>();
    var reader = new LineReader(in);
    for (byte[] line = reader.next(); line != null; line = reader.next()) {
      lines.add(line);
    }
    return lines;
  }

  /// A stream that hands over a few bytes at a time, as a network drive may.
  private static final class Pieces extends ByteArrayInputStream {
    private final Random random;

    Pieces(byte[] bytes, Random random) {
      super(bytes);
      this.random = random;
    }

    @Override
    public synchronized int read(byte[] into, int from, int length) {
      return super.read(into, from, Math.min(length, 1 + random.nextInt(40_000)));
    }
  }
}
