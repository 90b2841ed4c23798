package id.balai.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.fixture.Hall;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long something took and when it was, in words of both languages.
final class LengthsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # seconds, Indonesian,          English
          0,         kurang dari 1 menit, less than 1 minute
          59,        kurang dari 1 menit, less than 1 minute
          60,        1 menit,             1 minute
          3599,      59 menit,            59 minutes
          3600,      1 jam,               1 hour
          3660,      1 jam 1 menit,       1 hour 1 minute
          8100,      2 jam 15 menit,      2 hours 15 minutes
          90000,     25 jam,              25 hours
          3603600,   1001 jam,            1001 hours
          """)
  void lengthIsSaidInHoursAndMinutes(long seconds, String indonesian, String english) {
    Duration length = Duration.ofSeconds(seconds);

    assertThat(Lengths.words(length, new Messages(Language.INDONESIAN))).isEqualTo(indonesian);
    assertThat(Lengths.words(length, new Messages(Language.ENGLISH))).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # zone           | instant              | time        | day
          Asia/Makassar    | 2024-10-07T15:59:59Z | 23.59 WITA  | Senin, 7 Oktober 2024
          Asia/Makassar    | 2024-10-07T16:00:00Z | 00.00 WITA  | Selasa, 8 Oktober 2024
          Asia/Pontianak   | 2024-10-07T01:14:00Z | 08.14 WIB   | Senin, 7 Oktober 2024
          Asia/Ujung_Pandang | 2024-10-07T01:14:00Z | 09.14 WITA | Senin, 7 Oktober 2024
          Asia/Jayapura    | 2024-12-31T15:00:00Z | 00.00 WIT   | Rabu, 1 Januari 2025
          UTC              | 2024-02-29T12:05:00Z | 12.05 UTC   | Kamis, 29 Februari 2024
          """)
  void momentIsThatOfTheZoneOfTheEvent(String zone, Instant at, String time, String day) {
    var times = new EventTime(ZoneId.of(zone), new Messages(Language.INDONESIAN));

    assertThat(times.time(at)).isEqualTo(time);
    assertThat(times.date(at)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # days after the first of the last session | plain          | with weekdays
          0  | 7 Oktober 2024                     | Senin, 7 Oktober 2024
          1  | 7–8 Oktober 2024                   | Senin–Selasa, 7–8 Oktober 2024
          """)
  void daysOfAnEventAreSaidAsASpan(int last, String plain, String weekdays) {
    Event event = spanning(last);
    var times = new EventTime(event.zone(), new Messages(Language.INDONESIAN));

    assertThat(times.days(event)).isEqualTo(plain);
    assertThat(times.dates(event)).isEqualTo(weekdays);
  }

  @Test
  void languageThatChangesIsFollowedByWhatIsMadeAnew() {
    var messages = new Messages(Language.INDONESIAN);
    var times = new EventTime(Hall.WITA, messages);
    Instant at = Instant.parse("2024-10-07T01:14:00Z");
    assertThat(times.clock(at)).isEqualTo("09.14");

    messages.languageProperty().set(Language.ENGLISH);
    assertThat(times.clock(at)).isEqualTo("09:14");
    assertThat(times.day(LocalDate.of(2024, 10, 7))).isEqualTo("7 October 2024");
  }

  private static Event spanning(int days) {
    Event event = new Hall().event;
    Session first = event.sessions().getFirst();
    Session last =
        event.sessions().get(1).on(Optional.of(event.date().plusDays(days)).filter(_ -> days > 0));
    return event.withSessions(List.of(first, last));
  }
}
