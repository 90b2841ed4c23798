package id.balai.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DaySpanTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-10-07                       | 7 Oktober 2024                      | Senin, 7 Oktober 2024
          2024-10-07 2024-10-08 2024-10-09 | 7–9 Oktober 2024                    | Senin–Rabu, 7–9 Oktober 2024
          2024-09-30 2024-10-01            | 30 September – 1 Oktober 2024       | Senin–Selasa, 30 September – 1 Oktober 2024
          2024-12-31 2025-01-01            | 31 Desember 2024 – 1 Januari 2025   | Selasa–Rabu, 31 Desember 2024 – 1 Januari 2025
          2024-10-07 2024-10-09            | 7, 9 Oktober 2024                   | Senin, Rabu, 7, 9 Oktober 2024
          2024-09-30 2024-10-02            | 30 September 2024, 2 Oktober 2024   | Senin, Rabu, 30 September 2024, 2 Oktober 2024
          """)
  void daysAreSaidAsAnOfficeSaysThem(String days, String plain, String withWeekdays) {
    List<LocalDate> all = Arrays.stream(days.split(" ", -1)).map(LocalDate::parse).toList();
    DaySpan span = DaySpan.of(all, Locale.of("id"));
    assertThat(span.plain()).isEqualTo(plain);
    assertThat(span.withWeekdays()).isEqualTo(withWeekdays);
  }
}
