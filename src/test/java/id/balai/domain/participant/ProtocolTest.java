package id.balai.domain.participant;

import static id.balai.domain.Samples.capacity;
import static id.balai.domain.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.balai.domain.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who stands before whom, however the list was shuffled.
final class ProtocolTest {

  /// In their order: places that were given, then offices, then numbers.
  private static final List<Participant> IN_ORDER =
      List.of(
          person(9, capacity("KEPALA DESA", "", 1)),
          person(4, capacity("KEPALA DESA", "Bupati", 2)),
          person(5, capacity("KEPALA DESA", "", 2)),
          person(7, capacity("KEPALA DESA", "Kapolsek", 0)),
          person(2, capacity("KEPALA DESA", "Camat", 0)),
          person(1, capacity("KEPALA DESA", "", 0)),
          person(3, capacity("KEPALA DESA", "Guru", 0)));

  @Test
  void placesStandBeforeOfficesAndOfficesBeforeNumbers() {
    var random = new Random(6);
    for (int round = 0; round < 200; round++) {
      var shuffled = new ArrayList<>(IN_ORDER);
      Collections.shuffle(shuffled, random);
      assertThat(Protocol.order(shuffled, Samples.MORNING)).isEqualTo(IN_ORDER);
      assertThat(Protocol.order(shuffled, Samples.event())).isEqualTo(IN_ORDER);
      assertThat(Protocol.members(shuffled, "KEPALA DESA")).isEqualTo(IN_ORDER);
    }
  }

  @Test
  void groupsStandInTheirOrderAndUnknownOnesLast() {
    Participant teacher = person(1, capacity("GURU", "Bupati", 1));
    Participant guest = person(2, capacity("TAMU", "Bupati", 1));
    Participant head = person(3, capacity("KEPALA DESA", "", 0));

    assertThat(Protocol.order(List.of(guest, teacher, head), Samples.event()))
        .containsExactly(head, teacher, guest);
    assertThat(Protocol.members(List.of(guest, teacher, head), "GURU")).containsExactly(teacher);
  }

  @Test
  void personOfSeveralGroupsHasAPlaceInEach() {
    Participant both = person(1, capacity("GURU", "", 3), capacity("KEPALA DESA", "", 5));
    Participant moved = both.placed("KEPALA DESA", 1);

    assertThat(moved.inGroup("KEPALA DESA").orElseThrow().order()).isEqualTo(1);
    assertThat(moved.inGroup("GURU").orElseThrow().order()).isEqualTo(3);
    assertThat(both.placed("TAMU", 1)).isEqualTo(both);
    assertThat(both.inGroup("TAMU")).isEmpty();
    assertThat(both.inSession("PAGI")).contains(both.main());
    assertThat(both.inSession("SORE")).isEmpty();
  }

  @Test
  void oneChangeOfAPersonTouchesOnePart() {
    Participant is = person(1);

    assertThat(Samples.differences(is, is.named("Wati"))).containsExactly("name");
    assertThat(Samples.differences(is, is.anew(new UUID(7, 8), 8))).containsExactly("id", "number");
    assertThat(Samples.differences(is, is.withParticipations(is.participations(), List.of())))
        .containsExactly("owes");
  }

  @Test
  void erasedPersonKeepsThePlaceOnTheListAlone() {
    Participant is = person(1, capacity("GURU", "Kepala Sekolah", 3));
    Participant erased = is.redacted();

    assertThat(Samples.differences(is, erased))
        .containsExactlyInAnyOrder(
            "name",
            "sex",
            "status",
            "rank",
            "grade",
            "village",
            "phone",
            "birth",
            "participations");
    assertThat(erased.toString()).doesNotContain("Siti", "SDN", "Kepala Sekolah", "0812", "1972");
    assertThat(erased.main().order()).isEqualTo(3);
    assertThat(erased.birth()).isEqualTo(Optional.empty());
    assertThat(erased.redacted()).isEqualTo(erased);
  }

  @ParameterizedTest
  @CsvSource({"'', true", "' ', true", "Siti, false"})
  void participantHasANameAndACapacity(String name, boolean isRefused) {
    if (isRefused) {
      assertThatIllegalArgumentException().isThrownBy(() -> person(1).named(name));
    } else {
      assertThat(person(1).named(name).name()).isEqualTo(name);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> person(1).withParticipations(List.of(), List.of()));
  }
}
