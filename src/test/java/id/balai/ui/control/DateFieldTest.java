package id.balai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateFieldTest {

  @ParameterizedTest
  @CsvSource({
    "7/10/2024, 2024-10-07",
    "07-10-2024, 2024-10-07",
    "7.10.2024, 2024-10-07",
    "7 Okt 2024, 2024-10-07",
    "7 oktober 2024, 2024-10-07",
    "17 Agustus 2024, 2024-08-17",
    "7 October 2024, 2024-10-07",
    "7 Foo 2024, 2020-01-01",
    "31/2/2024, 2020-01-01",
    "besok, 2020-01-01",
  })
  void aDayIsTypedDayMonthYear(String typed, LocalDate expected) {
    assertThat(DateField.read(typed, LocalDate.of(2020, 1, 1))).isEqualTo(expected);
  }
}
