package id.balai.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.service.dataprotection.ErasureReport;
import id.balai.service.dataprotection.ErasureReport.Outcome;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is said after people were erased: what is gone, what is left to do, what cannot be reached.
final class ErasureWordsTest {

  private final Messages messages = new Messages(Language.INDONESIAN);
  private final ErasureWords words = new ErasureWords(messages);

  @Test
  void recordingsOfHandsThatWentAloneAreGone() {
    assertThat(words.of(List.of())).isEqualTo(messages.text("erasure.done"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # how each ended, whether it is said that one failed, whether that data are gone
          DONE,           false, true
          REMAINS,        false, true
          FAILED,         true,  false
          DONE FAILED,    true,  true
          FAILED FAILED,  true,  false
          """)
  void failureIsNeverSaidToBeDone(String outcomes, boolean isFailed, boolean isDone) {
    List<ErasureReport> reports =
        Arrays.stream(outcomes.split(" ", -1))
            .map(one -> report(Outcome.valueOf(one), 0, List.of(), List.of()))
            .toList();
    String said = words.of(reports);

    assertThat(said.contains(messages.text("erasure.failed"))).isEqualTo(isFailed);
    assertThat(said.contains(messages.text("erasure.done"))).isEqualTo(isDone);
    assertThat(said.contains("Di luar jangkauan")).isEqualTo(isDone);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # how many archives are left, what is named
          0, ''
          1, 'a1'
          3, 'a1, a2, a3'
          4, 'a1, a2, a3, dan 1 lagi'
          9, 'a1, a2, a3, dan 6 lagi'
          """)
  void threeFilesAreNamedAndTheOthersCounted(int left, String named) {
    String said = words.of(List.of(report(Outcome.REMAINS, 0, paths(left), List.of())));

    if (named.isEmpty()) {
      assertThat(said).doesNotContain("Masih perlu diperiksa");
    } else {
      assertThat(said).contains(messages.text("erasure.left", named));
    }
  }

  @Test
  void folderOfTwoPeopleIsNamedOnceAndTheirFilesAreAddedUp() {
    String said =
        words.of(
            List.of(
                report(Outcome.REMAINS, 2, List.of(), paths(1)),
                report(Outcome.REMAINS, 3, List.of(), paths(1)),
                report(Outcome.FAILED, 100, paths(2), paths(2))));

    assertThat(said)
        .contains(messages.text("erasure.files", 5), messages.text("erasure.away", "a1"))
        .doesNotContain("a2");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySentenceStandsInBothLanguages(Language language) {
    messages.languageProperty().set(language);
    String said =
        words.of(
            List.of(
                report(Outcome.REMAINS, 2, paths(5), paths(1)),
                report(Outcome.FAILED, 0, List.of(), List.of())));

    assertThat(said.split("\\. ", -1)).hasSizeGreaterThanOrEqualTo(6);
    assertThat(said).doesNotContain("{").contains("a1, a2, a3");
  }

  private static ErasureReport report(
      Outcome outcome, int files, List<Path> left, List<Path> away) {
    return new ErasureReport(outcome, files, left, away, List.of());
  }

  private static List<Path> paths(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> Path.of("a" + i)).toList();
  }
}
