package id.balai.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rounds of a benchmark become one table.
final class FiguresTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          one round; | a | 1.5 |; | a | 1.5 |
          the median, with the least and the most;\
           | a | 3.0 | / | a | 1.0 | / | a | 2.0 |; | a | 2.0 (1.0 to 3.0) |
          numbers count, not letters; 9 ms / 10 ms / 100 ms; 10 (9 to 100) ms
          thousands; 1,000 MB / 999 MB / 2,000 MB; 1,000 (999 to 2,000) MB
          versions and sizes stay; zxing 3.5.4 took 7 / zxing 3.5.4 took 8 / zxing 3.5.4 took 9;\
           zxing 3.5.4 took 8 (7 to 9)
          other words stand there as they were said; 5 ms / - ms / 6 ms; 5 ms / - ms / 6 ms
          """)
  void together(String name, String rounds, String expected) {
    List<List<String>> printed = Stream.of(rounds.split(" / ", -1)).map(List::of).toList();

    assertThat(Figures.together(printed)).as(name).containsExactly(expected.split(" / ", -1));
  }

  @Test
  void aRoundThatSaidLessHidesNothing() {
    assertThat(
            Figures.together(List.of(List.of("| a | 1 |"), List.of("| a | 3 |", "ended with 1"))))
        .containsExactly("| a | 3 (1 to 3) |", "ended with 1");
  }
}
