package id.balai.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What people are told about their data.
final class PrivacyPlanTest {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 7);

  private final PrivacyPlan plan =
      PrivacyPlan.standard(
          new Letterhead(
              "PEMERINTAH KABUPATEN KUTAI TIMUR", "KECAMATAN RANTAU PULUNG", "Jalan Contoh No. 1"),
          DAY);

  @Test
  void theStandardNoticeSaysWhoWhyOnWhatGroundHowLongAndWhomToAsk() {
    assertThat(plan.notice().indonesian())
        .contains(
            "KECAMATAN RANTAU PULUNG",
            "daftar hadir",
            "tugas pelayanan publik",
            "31 Desember 2026",
            "Jalan Contoh No. 1");
    assertThat(plan.notice().english()).contains("a public task", "31 December 2026");
    assertThat(plan.recordsDynamics()).isFalse();
  }

  @Test
  void dynamicsNeverOutliveTheSignature() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PrivacyPlan(
                    DAY,
                    plan.basis(),
                    plan.controller(),
                    plan.contact(),
                    plan.purpose(),
                    plan.notice(),
                    Optional.of(DAY.plusDays(1))));
  }
}
