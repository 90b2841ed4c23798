package id.balai.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.event.AttendanceDemand;
import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.Numbering;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers of certificates by the office's pattern (R24).
final class CertificateNumberTest {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 7);

  @ParameterizedTest
  @CsvSource({
    "{code}/{seq:3}/{unit}/{MONTH}/{year}, 7, 800.1/007/KEC-RP/X/2024",
    "{seq}/{month}/{year}, 1234, 1234/10/2024",
    "{seq:2}, 1234, 1234",
    "B-{seq:4}.$1, 5, B-0005.$1"
  })
  void thePatternIsFilled(String pattern, int sequence, String number) {
    assertThat(CertificateNumber.write(plan(pattern, Numbering.EACH), sequence, DAY))
        .isEqualTo(number);
  }

  @Test
  void oneNumberStandsForTheWholeBatch() {
    CertificatePlan plan = plan("{code}/{seq:3}/{unit}", Numbering.ONE_FOR_ALL);
    for (int sequence = 41; sequence < 60; sequence++) {
      assertThat(CertificateNumber.write(plan, sequence, DAY)).isEqualTo("800.1/041/KEC-RP");
    }
  }

  @Test
  void aTokenThatNobodyKnowsIsRefused() {
    assertThatThrownBy(
            () -> CertificateNumber.write(plan("{seq}/{kantor}", Numbering.EACH), 1, DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kantor");
  }

  private static CertificatePlan plan(String pattern, Numbering numbering) {
    return new CertificatePlan(
        pattern,
        "800.1",
        "KEC-RP",
        41,
        0,
        List.of("SOS"),
        AttendanceDemand.ANY,
        numbering,
        "sudut",
        List.of());
  }
}
