package id.balai.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EventTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Asia/Makassar | INDONESIAN | 09.14 WITA | Senin, 7 Oktober 2024
          Asia/Makassar | ENGLISH    | 09:14 WITA | Monday, 7 October 2024
          Asia/Jakarta  | INDONESIAN | 08.14 WIB  | Senin, 7 Oktober 2024
          Asia/Jayapura | INDONESIAN | 10.14 WIT  | Senin, 7 Oktober 2024
          """)
  void timesAreThoseOfTheEventsZone(String zone, Language language, String time, String date) {
    var times = new EventTime(ZoneId.of(zone), new Messages(language));
    Instant at = Instant.parse("2024-10-07T01:14:30Z");

    assertThat(times.time(at)).isEqualTo(time);
    assertThat(times.date(at)).isEqualTo(date);
  }
}
