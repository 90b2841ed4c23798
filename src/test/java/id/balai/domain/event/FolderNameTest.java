package id.balai.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words that become names of files never lead out of a folder.
final class FolderNameTest {

  private static final Path HOME = Path.of("/rumah/arsip");

  @ParameterizedTest
  @ValueSource(
      strings = {"RANTAU-PULUNG", "RANTAU-PULUNG-2024", "S1", "a", "v1.2_x", "COM", "CONSOLE"})
  void plainWordsStayAsTheyAre(String word) {
    assertThat(FolderName.isPlain(word)).isTrue();
    assertThat(FolderName.of(word)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "..",
        "../X",
        "..\\X",
        "/etc/x",
        "C:\\x",
        "C:",
        "\\\\server\\x",
        "a/b",
        "a..b",
        "CON",
        "con.txt",
        "NUL",
        "Aux",
        "LPT1",
        "com9.pdf",
        "akhir.",
        "akhir ",
        " awal",
        "a\u0000b",
        "a\nb",
        "a:b",
        "a*b",
        "~",
        "~root",
        "-rf",
        "\u202etxt",
        "\u00e9",
        "\uff0e\uff0e/x"
      })
  void othersBecomeNamesThatStayInside(String word) {
    assertThat(FolderName.isPlain(word)).isFalse();
    String name = FolderName.of(word);
    assertThat(name).matches("_[a-z0-9-]+").doesNotContain("..");
    assertThat(HOME.resolve(name).normalize().getParent()).isEqualTo(HOME);
    assertThat(FolderName.of(word)).isEqualTo(name);
  }

  @Test
  void noTwoWordsShareAName() {
    Random random = new Random(7);
    Set<String> words = new HashSet<>();
    Set<String> names = new HashSet<>();
    String letters = "aB1/\\.:- \u0000\u00e9*";
    for (int i = 0; i < 5_000; i++) {
      var word = new StringBuilder();
      for (int length = random.nextInt(9); length >= 0; length--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      String name = FolderName.of(word.toString());
      boolean isNew = words.add(word.toString());
      assertThat(names.add(name)).as(word.toString()).isEqualTo(isNew);
      assertThat(HOME.resolve(name).normalize().getParent()).isEqualTo(HOME);
      assertThat(name.toLowerCase(Locale.ROOT)).doesNotMatch("(con|nul|aux|prn)(\\..*)?");
    }
  }
}
