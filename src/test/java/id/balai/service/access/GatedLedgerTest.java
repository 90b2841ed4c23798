package id.balai.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.Recording;
import id.balai.fixture.Hall;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GatedLedgerTest {

  private final Hall hall = new Hall();
  private final GatedLedger ledger =
      new GatedLedger(hall.ledger, hall.currentActor, hall.ledger.repositories().events());

  @Test
  void aNewHouseLetsAnybodyAtTheDeskWorkAsCommittee() {
    Provenance by = hall.currentActor.by(hall.event);

    assertThat(by.actor()).isEqualTo("panitia");
    assertThat(ledger.record(by, exported(Hall.EVENT))).isInstanceOf(Recording.Stored.class);
  }

  @ParameterizedTest
  @CsvSource({"OPERATOR, false", "COMMITTEE, true", "KEEPER, true"})
  void onlyTheCommitteeWritesPapers(AccessLevel post, boolean isAllowed) {
    hall.currentActor.seat(Optional.of(new Actor(post, "Rina", Optional.empty())));
    long before = hall.ledger.facts().size();
    Provenance by = hall.currentActor.by(hall.event);

    if (isAllowed) {
      ledger.record(by, exported(Hall.EVENT));
      assertThat(hall.ledger.facts().size()).isEqualTo(before + 1);
    } else {
      assertThatThrownBy(() -> ledger.record(by, exported(Hall.EVENT)))
          .isInstanceOfSatisfying(
              NotAllowedException.class,
              e -> assertThat(e.needed()).isEqualTo(AccessLevel.COMMITTEE));
      assertThat(hall.ledger.facts().size()).isEqualTo(before);
    }
  }

  @Test
  void somebodyOfOneEventMayNotTouchAnother() {
    var other = new UUID(9, 9);
    hall.currentActor.seat(
        Optional.of(new Actor(AccessLevel.COMMITTEE, "Rina", Optional.of(Hall.EVENT))));
    Provenance by = hall.currentActor.by(hall.event);

    assertThat(ledger.record(by, exported(Hall.EVENT))).isInstanceOf(Recording.Stored.class);
    assertThatThrownBy(() -> ledger.record(by, exported(other)))
        .isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(() -> hall.currentActor.require(AccessLevel.COMMITTEE))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void aDoorGoesOnWhileNobodyIsSignedInAtTheDesk() {
    hall.currentActor.seat(Optional.empty());

    Provenance by = hall.currentActor.at(hall.door, hall.event);

    assertThat(ledger.record(by, attended(Attendance.Means.BADGE)))
        .isInstanceOf(Recording.Stored.class);
    assertThatThrownBy(() -> hall.currentActor.by(hall.event))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void aPersonAtADoorCannotBeRecordedByHandWithoutAnOperator() {
    var operator = new Actor(AccessLevel.OPERATOR, "Kartu 3", Optional.empty());
    Fact byHand = attended(Attendance.Means.OPERATOR);

    assertThatThrownBy(() -> ledger.record(hall.currentActor.at(hall.door, hall.event), byHand))
        .isInstanceOf(NotAllowedException.class);
    assertThat(ledger.record(hall.currentActor.at(hall.door, hall.event, operator), byHand))
        .isInstanceOf(Recording.Stored.class);
  }

  private static Fact exported(UUID event) {
    return new PaperFact.Exported(event, "badges", 1);
  }

  private Fact attended(Attendance.Means means) {
    UUID person = hall.person(Hall.SIGNER).id();
    return new DoorFact.Attended(
        new Attendance(Hall.EVENT, "SOS", person, hall.clock.instant(), "Pintu 1", means));
  }
}
