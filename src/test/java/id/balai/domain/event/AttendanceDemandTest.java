package id.balai.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AttendanceDemandTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # least, attended, counting, met
          0, 3, 3, true
          0, 2, 3, false
          1, 1, 3, true
          1, 0, 3, false
          2, 1, 3, false
          2, 2, 3, true
          5, 3, 3, true
          5, 2, 3, false
          0, 0, 0, false
          """)
  void aDemandIsMetByEnoughOfTheSessionsThatCount(
      int least, int attended, int counting, boolean met) {
    assertThat(new AttendanceDemand(least).isMetBy(attended, counting)).isEqualTo(met);
  }
}
