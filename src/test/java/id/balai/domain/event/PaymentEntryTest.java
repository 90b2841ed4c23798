package id.balai.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.balai.domain.event.PaymentEntry.Rate;
import id.balai.domain.event.PaymentEntry.Single;
import id.balai.domain.event.PaymentEntry.Whom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who gets how much: the narrowest word counts.
final class PaymentEntryTest {

  private final PaymentEntry payment =
      new PaymentEntry(
          "Uang transport peserta",
          100_000,
          5,
          List.of(
              new Rate(Whom.ROLE, "SPEAKER", 900_000),
              new Rate(Whom.GROUP, "KEPALA DESA", 150_000),
              new Rate(Whom.GROUP, "TAMU", 0)),
          List.of(new Single(7, 275_000), new Single(8, 0)));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # number, group, role, amount
          1, GURU,        PARTICIPANT, 100000
          1, GURU,        SPEAKER,     900000
          1, guru,        speaker,     900000
          1, KEPALA DESA, PARTICIPANT, 150000
          1, kepala desa, SPEAKER,     150000
          1, TAMU,        SPEAKER,     0
          7, KEPALA DESA, SPEAKER,     275000
          7, GURU,        PARTICIPANT, 275000
          8, KEPALA DESA, SPEAKER,     0
          """)
  void personStandsBeforeGroupAndGroupBeforeRole(int number, String group, String role, long is) {
    assertThat(payment.amount(number, group, role)).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource({
    "100000, 5, 5000",
    "150000, 0, 0",
    "150000, 100, 150000",
    "99990, 15, 14999",
    "99, 50, 50",
    "1000000000, 6, 60000000"
  })
  void taxIsRoundedToWholeRupiahAndNeverMoreThanTheAmount(long amount, int percent, long tax) {
    var entry = new PaymentEntry("", amount, percent);
    assertThat(entry.tax(amount)).isEqualTo(tax).isBetween(0L, amount);
  }

  @Test
  void listWithoutAnyAmountIsAFormForThePen() {
    assertThat(PaymentEntry.NONE.hasAmounts()).isFalse();
    assertThat(entry(0, 0, 0).hasAmounts()).isFalse();
    assertThat(entry(1, 0, 0).hasAmounts()).isTrue();
    assertThat(entry(0, 1, 0).hasAmounts()).isTrue();
    assertThat(entry(0, 0, 1).hasAmounts()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, PaymentEntry.MOST + 1, Long.MIN_VALUE})
  void amountsStayBetweenNothingAndAMilliard(long amount) {
    assertThatIllegalArgumentException().isThrownBy(() -> entry(amount, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> entry(0, amount, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> entry(0, 0, amount));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void taxStaysBetweenNothingAndEverything(int percent) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PaymentEntry("", 0, percent));
  }

  private static PaymentEntry entry(long each, long rate, long single) {
    return new PaymentEntry(
        "", each, 0, List.of(new Rate(Whom.GROUP, "G", rate)), List.of(new Single(1, single)));
  }
}
