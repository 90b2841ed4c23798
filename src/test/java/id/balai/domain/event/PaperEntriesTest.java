package id.balai.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the committee fills in: one inauguration a session and group, and arms of an office.
final class PaperEntriesTest {

  private static final InaugurationEntry FIRST = entry("PAGI", "KEPALA DESA", "1/BA/2024");
  private static final InaugurationEntry OTHER = entry("PAGI", "GURU", "2/BA/2024");

  @Test
  void nextWordsTakeThePlaceOfThoseOfTheSameSessionAndGroup() {
    PaperEntries both = PaperEntries.NONE.with(FIRST).with(OTHER);
    InaugurationEntry again = entry("pagi", "kepala desa", "9/BA/2024");

    assertThat(both.inaugurations()).containsExactly(FIRST, OTHER);
    assertThat(both.with(again).inaugurations()).containsExactly(OTHER, again);
    assertThat(both.with(again).inauguration("PAGI", "Kepala Desa")).contains(again);
    assertThat(both.inauguration("SORE", "GURU")).isEmpty();
    assertThat(both.inauguration("PAGI", "TAMU")).isEmpty();
  }

  @Test
  void emptyWordsTakeThemAway() {
    PaperEntries both = PaperEntries.NONE.with(FIRST).with(OTHER);

    assertThat(both.with(new InaugurationEntry("PAGI", "GURU")).inaugurations())
        .containsExactly(FIRST);
    assertThat(PaperEntries.NONE.with(new InaugurationEntry("PAGI", "GURU")))
        .isEqualTo(PaperEntries.NONE);
  }

  @Test
  void paymentAndOfficialsStayWhenAnInaugurationChanges() {
    var payment = new PaymentEntry("Uang transport", 100_000, 0);
    assertThat(PaperEntries.NONE.with(payment).with(FIRST).payment()).isEqualTo(payment);
    assertThat(PaperEntries.NONE.with(FIRST).with(payment).inaugurations()).containsExactly(FIRST);
  }

  @Test
  @SuppressWarnings({"NullAway", "NullOptional"}) // what older journals lack
  void olderJournalsNameNoOfficialsArmsOrDuties() {
    assertThat(new PaperEntries(List.of(), PaymentEntry.NONE, null)).isEqualTo(PaperEntries.NONE);
    assertThat(new PaperOfficials(List.of(), List.of(), List.of(), null))
        .isEqualTo(PaperOfficials.NONE);
    assertThat(new Group("GURU", 2, null)).isEqualTo(new Group("GURU", 2));
    assertThat(new Letterhead("A", "B", "C", null, null, null, null))
        .isEqualTo(new Letterhead("A", "B", "C"));
    assertThat(new DeclarationPlan("D", "PAGI", DeclarationPlan.Kind.JOINT, null, null, null))
        .isEqualTo(new DeclarationPlan("D", "PAGI", DeclarationPlan.Kind.JOINT));
    assertThat(new DoorRules(false, null, 0, null, null)).isEqualTo(DoorRules.STANDARD);
    assertThat(
            new CertificatePlan(
                "{seq}", "", "", 1, 0, List.of("PAGI"), null, null, null, null, null, null, null))
        .isEqualTo(new CertificatePlan("{seq}", "", "", 1, 0, List.of("PAGI")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 57, Emblem.MOST_BYTES})
  void armsComeBackByteByByte(int length) {
    byte[] picture = new byte[length];
    for (int i = 0; i < length; i++) {
      picture[i] = (byte) (i * 31);
    }
    assertThat(Emblem.of(picture).picture()).isEqualTo(picture);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, Emblem.MOST_BYTES + 1})
  void armsOfNoOrTooManyBytesAreRefused(int length) {
    assertThatIllegalArgumentException().isThrownBy(() -> Emblem.of(new byte[length]));
  }

  private static InaugurationEntry entry(String session, String group, String number) {
    return new InaugurationEntry(
        session, group, number, "", List.of(), InaugurationEntry.OwnWords.USUAL);
  }
}
