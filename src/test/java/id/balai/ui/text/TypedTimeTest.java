package id.balai.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times of day as people type them.
final class TypedTimeTest {

  @ParameterizedTest
  @CsvSource({
    "9, 09:00",
    "13, 13:00",
    "13.30, 13:30",
    "9.05, 09:05",
    "09:05, 09:05",
    "0905, 09:05",
    "930, 09:30",
    "' 8.15 ', 08:15",
    "0, 00:00",
  })
  void timeIsReadAsItIsMeant(String typed, LocalTime expected) {
    assertThat(TypedTime.parse(typed)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "9.60", "9.5", "jam 9", "9.00 WIB"})
  void whatIsNoTimeIsNone(String typed) {
    assertThat(TypedTime.parse(typed)).isEmpty();
  }
}
