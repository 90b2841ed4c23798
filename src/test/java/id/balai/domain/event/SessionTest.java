package id.balai.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.Samples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Doors that open and close, and the numbers of certificates that other papers have taken.
final class SessionTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # opens, closes, now, too early, over
          -,     -,     07:00:00, false, false
          07:30, -,     07:29:59, true,  false
          07:30, -,     07:30:00, false, false
          -,     09:00, 08:59:59, false, false
          -,     09:00, 09:00:00, false, true
          07:30, 09:00, 06:00:00, true,  false
          07:30, 09:00, 08:00:00, false, false
          07:30, 09:00, 23:59:59, false, true
          """)
  void doorIsOpenFromItsFirstInstantUntilBeforeItsLast(
      String opens, String closes, String now, boolean isTooEarly, boolean isOver) {
    var session =
        new Session(
            "PAGI", "Sosialisasi", LocalTime.of(8, 0), LocalTime.of(12, 0), at(opens), at(closes));
    assertThat(session.isTooEarly(Samples.at(now))).isEqualTo(isTooEarly);
    assertThat(session.isOver(Samples.at(now))).isEqualTo(isOver);
  }

  private static Optional<Instant> at(String time) {
    return Optional.ofNullable(time).map(Samples::at);
  }

  @Test
  @SuppressWarnings({"NullAway", "NullOptional"}) // what older journals lack
  void sessionOfAnOlderJournalIsOnTheFirstDayAndNobodyIsLate() {
    var older =
        new Session(
            "PAGI",
            "Sosialisasi",
            LocalTime.of(8, 0),
            LocalTime.of(12, 0),
            Optional.empty(),
            Optional.empty(),
            null,
            null);
    assertThat(Samples.event().day(older)).isEqualTo(Samples.DAY);
    assertThat(Samples.event().isLate(older, Instant.MAX)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_RECORDED, 30, false, 30",
    "SECOND_SCAN,  1,  true,  1",
    "EXIT_DOOR,    0,  true,  30",
    "SECOND_SCAN,  -5, true,  30"
  })
  void doorsThatRecordLeavingHaveAStayOfAtLeastAMinute(
      DoorRules.Leaving leaving, int stay, boolean keepsTimes, int minutes) {
    var rules = new DoorRules(false, leaving, stay);
    assertThat(rules.keepsTimes()).isEqualTo(keepsTimes);
    assertThat(rules.stayed()).isEqualTo(Duration.ofMinutes(minutes));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 4", "2, 4", "3, 4", "4, 5", "5, 8", "9, 10"})
  void numbersOfOtherPapersAreLeftOut(int last, int next) {
    assertThat(plan(List.of(), List.of(2, 3, 6, 7)).next(last)).isEqualTo(next);
  }

  @Test
  void withoutRolesEverybodyGetsACertificate() {
    assertThat(plan(List.of(), List.of()).isFor("PARTICIPANT")).isTrue();
    assertThat(plan(List.of("SPEAKER"), List.of()).isFor("SPEAKER")).isTrue();
    assertThat(plan(List.of("SPEAKER"), List.of()).isFor("PARTICIPANT")).isFalse();
  }

  private static CertificatePlan plan(List<String> roles, List<Integer> taken) {
    return new CertificatePlan(
        "{seq}",
        "",
        "",
        1,
        0,
        List.of("PAGI"),
        AttendanceDemand.ANY,
        Numbering.EACH,
        "sudut",
        List.of(),
        List.of(),
        roles,
        taken);
  }
}
