package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.Hall;
import id.balai.service.checkin.ClockCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The clock at the foot is the event's, and says so when it cannot be right (R50).
final class KioskClockTest {

  private final TimeZone before = TimeZone.getDefault();

  @AfterEach
  void back() {
    TimeZone.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Asia/Makassar",
        "Asia/Jakarta",
        "UTC",
        "America/Los_Angeles",
        "Pacific/Kiritimati"
      })
  void zoneOfTheComputerChangesNothing(String computer) {
    TimeZone.setDefault(TimeZone.getTimeZone(computer));
    var kiosk = new TestKiosk(new Hall());
    var model = new KioskViewModel(kiosk.context);
    var foot = new FootViewModel(kiosk.context, model);
    model.start();

    assertThat(foot.clock().get()).isEqualTo("09.14");
    assertThat(foot.day().get()).isEqualTo(" WITA · Senin, 7 Oktober 2024");
    assertThat(model.clockIsWrongProperty().get()).isFalse();
    model.stop();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2024-10-07T01:14:00Z, false, false
          2024-08-23T16:00:00Z, false, false
          2024-08-22T15:00:00Z, true, true
          2024-11-21T15:00:00Z, false, false
          2024-11-21T16:00:00Z, true, true
          2014-10-10T01:14:00Z, true, false
          1970-01-01T00:00:00Z, true, false
          2023-12-31T23:59:59Z, true, false
          2099-01-01T00:00:00Z, true, true
          """)
  void clockFarFromTheDayIsNoticed(Instant now, boolean isWrong, boolean isOnlyFar) {
    var check = new ClockCheck(new Hall().event);
    assertThat(check.isWrong(now)).isEqualTo(isWrong);
    assertThat(check.isOnlyFar(now)).isEqualTo(isOnlyFar);
  }

  @Test
  void clockThatStandsBeforeWhatIsRecordedIsWrong() {
    var hall = new Hall();
    var check = new ClockCheck(hall.event);
    Instant newest = hall.clock.instant();
    check.recorded(newest);
    check.recorded(newest.minusSeconds(3600));

    assertThat(check.isWrong(newest.minus(Duration.ofMinutes(2)))).isFalse();
    assertThat(check.isWrong(newest.minus(Duration.ofMinutes(2)).minusMillis(1))).isTrue();
  }

  @Test
  void warningComesAndGoesWithTheClock() {
    var kiosk = new TestKiosk(new Hall());
    var model = new KioskViewModel(kiosk.context);
    model.start();
    kiosk.hall.clock.pass(Duration.ofDays(-3650));
    model.tick();
    assertThat(model.clockIsWrongProperty().get()).isTrue();

    kiosk.hall.clock.pass(Duration.ofDays(3650));
    model.tick();
    assertThat(model.clockIsWrongProperty().get()).isFalse();
    model.stop();
  }
}
