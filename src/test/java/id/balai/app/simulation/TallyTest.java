package id.balai.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.simulation.Tally.Passing;
import id.balai.service.readiness.DoorQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the doors of a simulated day counted, and the people who come to them.
final class TallyTest {

  @TempDir Path folder;

  @Test
  void everyGuestIsCountedOnceByWhatWasAnswered() {
    var tally = new Tally(4);
    assertThat(tally.passed(2, passing(1, true, true, ""))).isEqualTo(1);
    assertThat(tally.passed(0, passing(1, true, false, ""))).isEqualTo(2);
    tally.passed(1, passing(1, false, false, "Failed"));
    tally.passed(3, new Passing(1, 1, 0, 5_000_000, true, false, false, "Failed"));

    assertThat(tally.recorded()).isEqualTo(2);
    assertThat(tally.signed()).isEqualTo(1);
    assertThat(tally.typed()).isEqualTo(1);
    assertThat(tally.troubles()).isEqualTo(Map.of("Failed", 2L));
    assertThat(tally.drawing()).isEqualTo(Duration.ofMillis(5));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # guests whose times are 1 to so many milliseconds, p50, p95, p99, longest
          1,   1,   1,   1,   1
          2,   1,   2,   2,   2
          100, 50,  95,  99,  100
          200, 100, 190, 198, 200
          """)
  void timesAreThoseThatHalfOrNineteenOfTwentyDidNotExceed(
      int guests, double half, double most, double nearly, double longest) {
    var tally = new Tally(guests);
    for (int i = 0; i < guests; i++) {
      // The slowest come first: the order in which they passed does not matter.
      tally.passed(i, passing(guests - i, true, false, ""));
    }

    assertThat(tally.times(Passing::codeToAnswer))
        .isEqualTo(Map.of("p50", half, "p95", most, "p99", nearly, "longest", longest));
  }

  @Test
  void whatNobodyDidTakesNoTime() {
    var tally = new Tally(3);
    IntStream.range(0, 3).forEach(i -> tally.passed(i, passing(i + 1, true, false, "")));

    assertThat(tally.times(Passing::signing).values()).containsOnly(0.0);
    assertThat(new Tally(0).times(Passing::codeToAnswer).values()).containsOnly(0.0);
  }

  @Test
  void queueTakesTheTimeOfPeopleBesideThatOfTheMachine() {
    var tally = new Tally(3);
    tally.passed(0, passing(1000, true, true, ""));
    tally.passed(1, passing(1000, true, false, ""));
    tally.passed(2, passing(1000, true, false, ""));
    List<Duration> together = List.of(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    DoorQueue one = tally.queue(together, 1, Duration.ofSeconds(4), Duration.ofSeconds(60));
    assertThat(one.end()).isEqualTo(Duration.ofSeconds(3 * 5 + 60));
    assertThat(one.longestWait()).isEqualTo(Duration.ofSeconds(70));
    assertThat(one.longest()).isEqualTo(2);
    DoorQueue three = tally.queue(together, 3, Duration.ofSeconds(4), Duration.ofSeconds(60));
    assertThat(three.longestWait()).isZero();
  }

  @Test
  void noTwoOfAHundredThousandInventedPeopleAreAlike() {
    var names = new HashSet<String>();
    for (int i = 0; i < 100_000; i++) {
      names.add(InventedPeople.name(i));
    }
    assertThat(names).hasSize(100_000);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # people, of a hundred so many sign, how many that is
          24,    25,  6
          10,    0,   0
          10,    100, 10
          3,     50,  1
          1,     99,  0
          1000,  33,  330
          """)
  void listHasSoManyPeopleAndSigners(int people, int percent, int signers) throws IOException {
    Path file = folder.resolve("tamu.csv");
    InventedPeople.write(file, people, "SOS", percent);
    List<String> lines = Files.readAllLines(file);

    assertThat(lines).hasSize(people + 1);
    assertThat(lines.stream().filter(line -> line.endsWith(",Y"))).hasSize(signers);
    assertThat(lines)
        .allMatch(line -> line.chars().filter(c -> c == ',').count() == 6)
        .filteredOn(line -> line.contains(",SOS,"))
        .hasSize(people);
  }

  private static Passing passing(
      long milliseconds, boolean isRecorded, boolean isSigned, String trouble) {
    return new Passing(0, milliseconds * 1_000_000, 0, 0, false, isRecorded, isSigned, trouble);
  }
}
