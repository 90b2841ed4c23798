package id.balai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long until a screen gives way: whole seconds rounded up, and a part that never runs over.
final class CountdownTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # milliseconds left, of, seconds that are shown, part
          90000, 90000, 90,         1
          89999, 90000, 90,         0.999
          45000, 90000, 45,         0.5
          1001,  90000, 2,          0.011
          1000,  90000, 1,          0.011
          1,     90000, 1,          0
          0,     90000, 0,          0
          5000,  5000,  5,          1
          0,     0,     2147483647, 1
          """)
  void whatIsLeftIsShown(long left, long whole, int seconds, double part) {
    var countdown = new Countdown();
    countdown.show(Duration.ofMillis(left), Duration.ofMillis(whole));

    assertThat(countdown.secondsProperty().get()).isEqualTo(seconds);
    assertThat(countdown.partProperty().get())
        .isCloseTo(part, org.assertj.core.data.Offset.offset(0.001));
  }
}
