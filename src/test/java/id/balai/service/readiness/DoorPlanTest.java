package id.balai.service.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DoorPlanTest {

  /// By hand: the highest rate is twice the mean, so kiosks for twice the mean have no queue.
  @ParameterizedTest
  @CsvSource({
    "0, 30, 15, 1, 0",
    "30, 30, 15, 1, 0",
    "60, 30, 15, 1, 0",
    "120, 30, 15, 2, 0",
    "240, 30, 15, 4, 0",
  })
  void kiosksForTwiceTheMeanHaveNoQueue(
      int people, int minutes, int seconds, int kiosks, int queue) {
    assertThat(DoorPlan.with(kiosks, people, minutes, seconds))
        .isEqualTo(new DoorPlan(kiosks, queue, 0));
  }

  @Test
  void oneKioskForAHundredAndTwentyInHalfAnHourHasAQueueAtTheEnd() {
    // The wave outruns one kiosk (4 a minute) from minute 10 on, when 15 have come, to minute 25,
    // when 105 have: 60 were served, 30 wait.
    DoorPlan plan = DoorPlan.with(1, 120, 30, 15);
    assertThat(plan.queue()).isBetween(29, 31);
    assertThat(plan.longestWait()).isBetween(29 * 15, 31 * 15);
  }

  @ParameterizedTest
  @CsvSource({"120, 30, 15", "500, 45, 10", "1000, 60, 12", "116, 20, 8"})
  void theLeastNumberOfKiosksIsChosenThatKeepsTheWaitShort(int people, int minutes, int seconds) {
    DoorPlan plan = DoorPlan.of(people, minutes, seconds);
    assertThat(plan.longestWait()).isLessThanOrEqualTo(DoorPlan.LONGEST_WAIT);
    if (plan.kiosks() > 1) {
      assertThat(DoorPlan.with(plan.kiosks() - 1, people, minutes, seconds).longestWait())
          .isGreaterThan(DoorPlan.LONGEST_WAIT);
    }
  }

  @Test
  void aDoorNeedsATime() {
    assertThatThrownBy(() -> DoorPlan.of(10, 0, 15)).isInstanceOf(IllegalArgumentException.class);
  }
}
