package id.balai.service.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArrivalCurveTest {

  @ParameterizedTest
  @CsvSource({"0, 90", "1, 90", "50, 45", "300, 90", "4000, 120", "4000, 1440"})
  void everybodyComesInOrderWhileTheDoorsAreOpen(int people, int minutes) {
    Duration open = Duration.ofMinutes(minutes);
    List<Duration> arrivals = ArrivalCurve.of(people, open, new Random(5));
    assertThat(arrivals).hasSize(people).isSorted();
    assertThat(arrivals).allSatisfy(at -> assertThat(at).isBetween(Duration.ZERO, open));
  }

  @ParameterizedTest
  @CsvSource({"60", "90", "240"})
  void twoThirdsComeInTheFirstHalfHour(int minutes) {
    long early =
        ArrivalCurve.of(6_000, Duration.ofMinutes(minutes), new Random(8)).stream()
            .filter(at -> at.toMinutes() < 30)
            .count();
    assertThat(early).isBetween(3_850L, 4_150L);
  }

  @Test
  void mostOfTheRushIsInItsMiddleAndTheLateOnesBecomeFewer() {
    List<Duration> arrivals = ArrivalCurve.of(9_000, Duration.ofMinutes(90), new Random(2));
    assertThat(between(arrivals, 10, 20))
        .isGreaterThan(between(arrivals, 0, 10))
        .isGreaterThan(between(arrivals, 20, 30));
    assertThat(between(arrivals, 30, 50)).isGreaterThan(between(arrivals, 50, 70));
    assertThat(between(arrivals, 50, 70)).isGreaterThan(between(arrivals, 70, 90));
  }

  @Test
  void aDoorOfLessThanHalfAnHourHasNothingButTheRush() {
    Duration open = Duration.ofMinutes(12);
    assertThat(ArrivalCurve.of(1_000, open, new Random(3)))
        .allSatisfy(at -> assertThat(at).isLessThanOrEqualTo(open));
  }

  @Test
  void theSameSeedIsTheSameDay() {
    Duration open = Duration.ofMinutes(90);
    assertThat(ArrivalCurve.of(200, open, new Random(4)))
        .isEqualTo(ArrivalCurve.of(200, open, new Random(4)))
        .isNotEqualTo(ArrivalCurve.of(200, open, new Random(5)));
  }

  @Test
  void aDoorThatIsNotOpenIsRefused() {
    assertThatThrownBy(() -> ArrivalCurve.of(5, Duration.ZERO, new Random(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ArrivalCurve.of(-1, Duration.ofHours(1), new Random(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static long between(List<Duration> arrivals, int from, int to) {
    return arrivals.stream().filter(at -> at.toMinutes() >= from && at.toMinutes() < to).count();
  }
}
