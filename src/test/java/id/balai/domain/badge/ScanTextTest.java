package id.balai.domain.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What scanners of the market send, and the codes in it. `A` and `B` stand for whole badges.
final class ScanTextTest {

  private static final int SCANS = 10_000;

  private final Random random = new Random(20241007);
  private final String a = BadgeCode.draw(random).text();
  private final String b = BadgeCode.draw(random).text();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as it is                    | A                        | A
          small letters               | a                        | A
          blanks around               | '  A  '                  | A
          carriage return             | A\\r                      | A
          both                        | A\\r\\n                    | A
          tabulator                   | A\\t                      | A
          start and end of text       | <0002>A<0003>            | A
          AIM prefix of QR            | ]Q1A                     | A
          AIM prefix in quotes        | "]Q3A"                   | A
          NUL and group separator     | <0000>A<001d>            | A
          byte order mark             | <feff>A                  | A
          its bytes taken for letters | ï»¿A                     | A
          in quotes                   | “A”                      | A
          zero-width marks            | <200b>A<200e>            | A
          full-width letters          | wide                     | A
          blanks inside               | spaced                   | A
          something behind it         | A-01                     | A
          something before it         | KODE: A                  | A
          two in a line               | A;B                      | A B
          two without a break         | AB                       | A B
          the same twice              | AA                       | A
          two lines                   | A\\rB\\r                   | A B
          short of a letter           | short                    | short
          wrong check letter          | wrong                    | wrong
          a web address with a badge  | https://contoh.test/A    | https://contoh.test/A
          a wireless network          | WIFI:S:Balai;P:rahasia;; | WIFI:S:Balai;P:rahasia;;
          a word                      | Halo                     | Halo
          nothing                     | '  '                     | ''
          """)
  void everythingAroundACodeIsUnderstood(String kind, String sent, String codes) {
    assertThat(ScanText.codes(filled(sent)))
        .as(kind)
        .containsExactlyElementsOf(
            codes.isEmpty() ? List.of() : List.of(filled(codes).split(" ", -1)));
  }

  /// Ten thousand scans of a stream, each with its own beginning and end; some are foreign.
  @Test
  void streamGivesEveryScanOnceWhateverEndsIt() {
    List<String> leads = List.of("", "]Q1", "\u0002", "\ufeff", "\"", "  ", "\u0000");
    List<String> ends = List.of("\r", "\n", "\r\n", "\t", "\u0003", "\"\r", "\u001d\r", "", "-7\n");
    var stream = new ScanStream();
    var sent = new ArrayList<String>();
    var heard = new ArrayList<String>();
    for (int scan = 0; scan < SCANS; scan++) {
      boolean isForeign = random.nextInt(10) == 0;
      String code = isForeign ? "Barang " + scan : BadgeCode.draw(random).text();
      String end = ends.get(random.nextInt(ends.size()));
      sent.add(isForeign && end.equals("-7\n") ? code + "-7" : code);
      String text = random.nextBoolean() || isForeign ? code : code.toLowerCase(Locale.ROOT);
      (leads.get(random.nextInt(leads.size())) + text + end)
          .codePoints()
          .forEach(c -> heard.addAll(stream.add(c)));
      if (end.isEmpty()) {
        heard.addAll(stream.quiet());
      }
    }
    assertThat(heard).isEqualTo(sent);
    assertThat(stream.isWaiting() ? stream.quiet() : List.of()).isEmpty();
  }

  @Test
  void lineWithoutEndKeepsItsBeginningAlone() {
    var stream = new ScanStream();
    for (int i = 0; i < 100_000; i++) {
      assertThat(stream.add('X')).isEmpty();
    }
    assertThat(stream.add('\r')).singleElement().asString().hasSize(ScanText.LONGEST);
    assertThat(a.chars().boxed().flatMap(c -> stream.add(c).stream())).containsExactly(a);
  }

  private String filled(String text) {
    String damaged = a.substring(0, 27);
    char last = a.charAt(28) == 'B' ? 'C' : 'B';
    return switch (text) {
      case "wide" ->
          a.chars().map(c -> c + 0xfee0).mapToObj(Character::toString).reduce("", String::concat);
      case "spaced" -> a.replaceAll("(.{4})", "$1 ");
      case "short" -> damaged;
      case "wrong" -> a.substring(0, 28) + last;
      case "a" -> a.toLowerCase(Locale.ROOT);
      default -> written(text);
    };
  }

  /// A text with its control characters (`<0002>`), and with badges for the capitals that stand for
  /// them.
  private String written(String text) {
    String plain =
        Pattern.compile("<([0-9a-f]{4})>")
            .matcher(text.translateEscapes())
            .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    var result = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean isAlone = isAlone(plain, i);
      result.append(c == 'A' && isAlone ? a : c == 'B' && isAlone ? b : Character.toString(c));
    }
    return result.toString();
  }

  private static boolean isAlone(String text, int at) {
    return at + 1 == text.length() || !Character.isLowerCase(text.charAt(at + 1));
  }
}
