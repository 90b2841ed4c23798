package id.balai.service.signing;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.Recording;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.Stroke;
import id.balai.fixture.Given;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a keeper is told about the records of an event, over a real store.
final class AnomaliesTest {

  private static final Instant START = People.MORNING;

  @TempDir Path folder;

  private final People people = new People(11);
  private final List<Participant> signers = new ArrayList<>();
  private final Event event = people.rantauPulung().event();
  private OpenStore open;

  @BeforeEach
  void plan() {
    open = new OpenStore(folder);
    put(START, "Meja", new WorkspaceFact.EventPlanned(event));
    for (int number = 1; number <= 3; number++) {
      Participant person = people.person(event, number, List.of("DAMAI"), "DEK");
      signers.add(person);
      people.registration(person).forEach(fact -> put(START, "Meja", fact));
    }
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void orderlySignaturesLeaveNoRemark() {
    for (int i = 0; i < 3; i++) {
      Instant at = START.plusSeconds(60L * (i + 1));
      attend(i, at);
      sign(i, at.plusSeconds(40), "Pintu 1", people.ink());
    }
    assertThat(remarks()).isEmpty();
  }

  @Test
  void twoPeopleWithinSecondsAtOnePadAreRemarkedAndAtTwoPadsAreNot() {
    for (int i = 0; i < 3; i++) {
      attend(i, START);
    }
    sign(0, START.plusSeconds(60), "Pintu 1", people.ink());
    sign(1, START.plusSeconds(62), "Pintu 2", people.ink());
    sign(2, START.plusSeconds(64), "Pintu 1", people.ink());
    assertThat(remarks())
        .containsExactly(
            new Anomaly.Hurried(
                signed(2, START.plusSeconds(64)), signed(0, START.plusSeconds(60))));
    assertThat(((Anomaly.Hurried) remarks().getFirst()).apart()).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void sameStrokesAreFoundWhereverOnThePadAndHoweverLarge() {
    Ink ink = people.ink();
    attend(0, START);
    attend(1, START);
    sign(0, START.plusSeconds(60), "Pintu 1", ink);
    sign(1, START.plusSeconds(160), "Pintu 1", moved(ink));
    assertThat(remarks())
        .containsExactly(
            new Anomaly.SameStrokes(
                signed(1, START.plusSeconds(160)), signed(0, START.plusSeconds(60))));
  }

  @Test
  void signatureFarFromTheCheckInOrWithoutOneIsRemarked() {
    attend(0, START);
    sign(0, START.plus(Duration.ofHours(4)), "Pintu 1", people.ink());
    sign(1, START.plus(Duration.ofHours(5)), "Pintu 1", people.ink());
    assertThat(remarks())
        .containsExactly(
            new Anomaly.FarFromCheckIn(
                signed(0, START.plus(Duration.ofHours(4))),
                new RecordRef(id(0), RecordRef.Kind.CHECK_IN, "DEK", "Pintu 1", START)),
            new Anomaly.NotCheckedIn(signed(1, START.plus(Duration.ofHours(5)))));
  }

  @Test
  void clockThatWentBackIsRemarkedWithItsPlaceInTheLog() {
    attend(0, START.plus(Duration.ofMinutes(30)));
    attend(1, START);
    assertThat(remarks())
        .singleElement()
        .isEqualTo(
            new Anomaly.ClockJumped(
                START, "Pintu 1", START.plus(Duration.ofMinutes(30)), open.store().log().size()));
  }

  private RecordRef signed(int signer, Instant at) {
    return new RecordRef(id(signer), RecordRef.Kind.SIGNATURE, "DAMAI", "Pintu 1", at);
  }

  private List<Anomaly> remarks() {
    return new Anomalies(open.store().repositories(), open.store().log()).of(event.id(), _ -> {});
  }

  private java.util.UUID id(int signer) {
    return signers.get(signer).id();
  }

  private void attend(int signer, Instant at) {
    var attendance =
        new Attendance(event.id(), "DEK", id(signer), at, "Pintu 1", Attendance.Means.BADGE);
    put(at, "Pintu 1", new DoorFact.Attended(attendance));
  }

  private void sign(int signer, Instant at, String pad, Ink ink) {
    var signature =
        Given.signature(event.id(), "DAMAI", 1, "0", id(signer), "DEK", pad, at, at, at, ink);
    put(at, pad, new SigningFact.Signed(signature));
  }

  private void put(Instant at, String station, Fact fact) {
    var by = new Provenance(at, People.WITA, station, "peserta");
    assertThat(open.store().ledger().record(by, fact)).isInstanceOf(Recording.Stored.class);
  }

  private static Ink moved(Ink ink) {
    return new Ink(
        ink.width() * 2,
        ink.height() * 2,
        ink.strokes().stream()
            .map(
                stroke ->
                    new Stroke(
                        stroke.points().stream()
                            .map(p -> new InkPoint(p.x() * 2 + 900, p.y() * 2 + 70, p.width()))
                            .toList()))
            .toList());
  }
}
