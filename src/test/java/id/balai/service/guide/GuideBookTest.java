package id.balai.service.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The guide says what the screens say: every word in bold stands on one of them.
class GuideBookTest {

  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
  private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everyWordInBoldStandsOnAScreen(String language) throws IOException {
    Set<String> screens = words(language);
    var unknown = new TreeSet<String>();
    for (GuideBook.Page page : book(language).pages()) {
      BOLD.matcher(page.text())
          .results()
          .map(found -> found.group(1))
          // Sentences that open a point are none of the screens'.
          .filter(said -> !said.matches(".*[.?!]\"?$"))
          .filter(said -> screens.stream().noneMatch(screen -> screen.equalsIgnoreCase(said)))
          .forEach(said -> unknown.add(page.chapter() + ": " + said));
    }
    assertThat(unknown).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everyLinkAndPictureLeadsSomewhere(String language) {
    for (GuideBook.Page page : book(language).pages()) {
      LINK.matcher(page.text())
          .results()
          .map(found -> found.group(1))
          .forEach(
              target ->
                  assertThat(
                          target.endsWith(".png")
                              ? GuideBook.picture(target).isPresent()
                              : GuideChapter.find(target).isPresent())
                      .as(target)
                      .isTrue());
    }
  }

  @Test
  void bothLanguagesHaveTheSamePartsAndPictures() {
    for (GuideChapter chapter : GuideChapter.values()) {
      assertThat(shape(book("id").page(chapter)))
          .as(chapter.key())
          .isEqualTo(shape(book("en").page(chapter)));
    }
  }

  @Test
  void wordsAreFoundInWhateverCaseAndNamedWithTheirLine() {
    assertThat(book("id").find("FLASHDISK cadangan"))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.page().chapter()).isEqualTo(GuideChapter.DATA);
              assertThat(hit.line()).contains("flashdisk").doesNotContain("**");
            });
    assertThat(book("id").find("katayangtidakada")).isEmpty();
    assertThat(book("id").find("  ")).hasSize(GuideChapter.values().length);
  }

  private static GuideBook book(String language) {
    return GuideBook.in(Locale.of(language));
  }

  /// Headings, points, numbers and pictures of a chapter, without their words.
  private static List<String> shape(GuideBook.Page page) {
    return page.text()
        .lines()
        .map(
            line ->
                line.startsWith("![")
                    ? LINK.matcher(line).results().map(MatchResult::group).toList().toString()
                    : line.replaceAll("^(#+|-|\\d+\\.|).*", "$1"))
        .toList();
  }

  /// All words of the screens in one language.
  private static Set<String> words(String language) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/id/balai"))) {
      return files
          .filter(file -> file.toString().endsWith("_" + language + ".properties"))
          .filter(
              file -> file.toString().contains("/ui/") || file.toString().contains("/settings/"))
          .flatMap(GuideBookTest::values)
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> values(Path file) {
    var words = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      words.load(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return words.values().stream().map(said -> said.toString().replace(" ({0})", "").strip());
  }
}
