package id.balai.paper.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words in lines of a width, and letters in faces that show them.
final class LineBreakerTest {

  private static final FontSet TYPES = new FontSet();
  private static final LineBreaker LINES = new LineBreaker(TYPES);
  private static final TextStyle STYLE = TextStyle.of(Face.SANS, 10);

  private final Random random = new Random(10);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""                       | ""
          "   "                    | ""
          "Camat"                  | Camat
          "  Camat  Rantau "       | Camat Rantau
          "Camat\tRantau"          | Camat Rantau
          "Camat\nRantau Pulung"   | Camat/Rantau Pulung
          "Camat\n\nRantau"        | Camat/Rantau
          "Camat \n Rantau"        | Camat/Rantau
          """)
  void blanksPartWordsAndALineFeedEndsALine(String text, String lines) {
    String found = String.join("/", LINES.lines(STYLE, text.translateEscapes(), 400));
    assertThat(found).isEqualTo(lines == null ? "" : lines);
  }

  @Test
  void noWordIsLostNoLineIsTooWideAndNoneCouldTakeTheNextWord() {
    for (int round = 0; round < 200; round++) {
      List<String> words = words(1 + random.nextInt(25));
      float widest = (float) words.stream().mapToDouble(w -> TYPES.width(STYLE, w)).max().orElse(0);
      float width = widest + random.nextInt(150);
      List<String> lines = LINES.lines(STYLE, String.join(" ", words), width);
      assertThat(String.join(" ", lines)).isEqualTo(String.join(" ", words));
      for (int at = 0; at < lines.size(); at++) {
        assertThat(TYPES.width(STYLE, lines.get(at))).isLessThanOrEqualTo(width);
        if (at + 1 < lines.size()) {
          String next = lines.get(at + 1).split(" ", 2)[0];
          assertThat(TYPES.width(STYLE, lines.get(at) + " " + next)).isGreaterThan(width);
        }
      }
    }
  }

  @Test
  void balancedLinesAreAsManyAndNoneIsWider() {
    for (int round = 0; round < 60; round++) {
      String text = String.join(" ", words(4 + random.nextInt(20)));
      List<String> greedy = LINES.lines(STYLE, text, 220);
      List<String> balanced = LINES.balanced(STYLE, text, 220);
      assertThat(balanced).hasSameSizeAs(greedy);
      assertThat(String.join(" ", balanced)).isEqualTo(text);
      assertThat(widest(balanced)).isLessThanOrEqualTo(widest(greedy) + 0.01f);
    }
  }

  @ParameterizedTest
  @ValueSource(floats = {5, 9, 20, 45})
  void aWordThatIsTooLongIsCutAndNoLetterIsLost(float width) {
    String word = "Pertanggungjawabankegiatan";
    List<String> lines = LINES.lines(STYLE, "di " + word + " ini", width);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo("di" + word + "ini");
    assertThat(lines)
        .allSatisfy(
            line -> assertThat(TYPES.width(STYLE, line) <= width || line.length() == 1).isTrue());
  }

  @ParameterizedTest
  @CsvSource({"400,10", "200,10", "120,8", "60,6", "10,6"})
  void aNameIsSetSmallerDownToTheFloor(float width, float floor) {
    String name = "Hj. Siti Ma'rifah Effendi, S.Pd., M.M.";
    TextStyle set = LINES.shrunk(STYLE, name, width, floor);
    assertThat(set.size()).isBetween(floor, 10f);
    assertThat(set.size() * 4 % 1).as("a quarter point").isZero();
    boolean isFitting = TYPES.width(set, name) <= width;
    assertThat(isFitting || set.size() == floor).isTrue();
    if (set.size() + 0.5f <= 10 && isFitting) {
      assertThat(TYPES.width(set.sized(set.size() + 0.5f), name)).isGreaterThan(width);
    }
  }

  @ParameterizedTest
  @CsvSource({"1,300", "2,150", "3,100", "2,20"})
  void wordsAreSetSmallerUntilTheyTakeFewEnoughLines(int most, float width) {
    String text = "Kepala Seksi Pemberdayaan Masyarakat dan Desa Kecamatan Rantau Pulung";
    TextStyle set = LINES.shrunk(STYLE, text, width, 5, most);
    assertThat(LINES.lines(set, text, width).size() <= most || set.size() == 5).isTrue();
    assertThat(set.size()).isLessThanOrEqualTo(10);
  }

  /// Two ways of writing one letter are one letter on paper.
  @ParameterizedTest
  @ValueSource(strings = {"é", "Ñ", "ā", "ö", "Nur’aini", "İ"})
  void composedAndDecomposedLettersAreEquallyWide(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(TYPES.width(STYLE, apart)).isEqualTo(TYPES.width(STYLE, text));
    assertThat(TYPES.unshowable(apart)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "Rantau Pulung"   | ""
          "Ma'rifah"        | ""
          "a\u00adb"        | ""
          "\u00a0\u2003"    | ""
          "محمد"            | "م ح د"
          "中文"             | "中 文"
          "a中b中"           | "中"
          """)
  void whatNoFontShowsIsNamedOnce(String text, String missing) {
    assertThat(TYPES.unshowable(text).orElse("")).isEqualTo(missing);
  }

  @Test
  void runsPutTogetherAreTheTextAndEachFaceShowsItsOwn() {
    String text = "Σ Camat Ω ± Rantau → Ж 1.204";
    List<Run> runs = TYPES.runs(Face.DISPLAY, text);
    var joined = new StringBuilder();
    for (Run run : runs) {
      assertThat(TYPES.typeface(run.face()).showsAll(run.letters())).isTrue();
      Arrays.stream(run.letters()).forEach(joined::appendCodePoint);
    }
    assertThat(joined).hasToString(text);
    assertThat(runs.size()).isGreaterThan(1);
    for (int at = 1; at < runs.size(); at++) {
      assertThat(runs.get(at).face()).isNotEqualTo(runs.get(at - 1).face());
    }
  }

  @Test
  void widthGrowsWithSizeAndTracking() {
    String text = "Rantau Pulung";
    float ten = TYPES.width(STYLE, text);
    assertThat(TYPES.width(STYLE.sized(20), text)).isCloseTo(2 * ten, within(0.01f));
    assertThat(TYPES.width(STYLE.tracked(1.5f), text))
        .isCloseTo(ten + 1.5f * (text.length() - 1), within(0.01f));
    assertThat(TYPES.width(STYLE, "")).isZero();
  }

  private static org.assertj.core.data.Offset<Float> within(float off) {
    return org.assertj.core.data.Offset.offset(off);
  }

  private static float widest(List<String> lines) {
    return (float) lines.stream().mapToDouble(line -> TYPES.width(STYLE, line)).max().orElse(0);
  }

  private List<String> words(int count) {
    var words = new ArrayList<String>();
    for (int word = 0; word < count; word++) {
      words.add("sosialisasi netralitas".substring(random.nextInt(8), 9 + random.nextInt(2)));
    }
    words.replaceAll(String::strip);
    return words;
  }
}
