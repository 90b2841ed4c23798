package id.balai.ui.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A code that is held before the scanner counts once (R49).
final class RepeatGuardTest {

  private static final Instant START = Instant.parse("2024-10-07T01:14:00Z");

  private final RepeatGuard guard = new RepeatGuard();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # first, second,  milliseconds between, whether the second counts as the first
          BLI1A,   BLI1A,      0,  true
          BLI1A,   bli1a,   4999,  true
          BLI1A,   BLI1A,   5000,  false
          BLI1A,   BLI1B,      1,  false
          BLI1A,   'BLI1A ',   1,  false
          BLI1A,   BLI1A,     -1,  false
          BLI1A,   BLI1A, -86400000, false
          """)
  void sameCodeWithinFiveSecondsIsOne(String first, String second, long later, boolean isOne) {
    assertThat(guard.isRepeat(first, START)).as("the first").isFalse();

    assertThat(guard.isRepeat(second, START.plusMillis(later))).isEqualTo(isOne);
  }

  @Test
  void heldForAMinuteItCountsOnceAndAfterItWasTakenAwayAgain() {
    assertThat(guard.isRepeat("BLI1A", START)).isFalse();
    for (int second = 1; second <= 60; second++) {
      assertThat(guard.isRepeat("BLI1A", START.plusSeconds(second))).isTrue();
    }
    assertThat(guard.isRepeat("BLI1A", START.plusSeconds(66))).isFalse();
  }

  @Test
  void twoCodesInTurnAreNoRepeats() {
    for (int i = 0; i < 10; i++) {
      assertThat(guard.isRepeat(i % 2 == 0 ? "BLI1A" : "BLI1B", START.plusMillis(i))).isFalse();
    }
  }

  @Test
  void whatCouldNotBeAnsweredMayBeShownAgainAtOnce() {
    guard.isRepeat("BLI1A", START);
    guard.forget();

    assertThat(guard.isRepeat("BLI1A", START.plusMillis(1))).isFalse();
  }
}
