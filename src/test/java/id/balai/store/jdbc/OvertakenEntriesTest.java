package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.badge.Badge;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.log.ApartOutcome;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.Recording;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.CommonServer;
import id.balai.fixture.Given;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.fixture.SharedHall;
import id.balai.service.merging.OfflineMerge;
import id.balai.service.planning.Sample;
import id.balai.store.journal.KeyHolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A station that stops between the force of its journal and the commit of the common database, and
/// what other doors recorded in its place until it starts again.
final class OvertakenEntriesTest {

  private static final String SESSION = "DEK";
  private static final Instant LATER = People.MORNING.plus(Duration.ofMinutes(5));

  @TempDir Path folder;

  private final People people = new People(41);
  private final Sample sample = people.rantauPulung();
  private final Event event = sample.event();
  private final DeclarationText text = sample.texts().getFirst();
  private final Participant listed = people.person(event, 1, List.of(text.code()), SESSION);
  private final String hub = CommonServer.database();

  @Test
  void ofTwoWalkInsWithOneNumberBothStayAndTheLaterToArriveGetsANumberOfItsOwn() throws Exception {
    begin();
    Participant lost = people.person(event, 2, List.of(), SESSION).named("Siti Rahma");
    Participant other = people.person(event, 2, List.of(), SESSION).named("Budi Santoso");
    crash("1", walkIn(lost, People.MORNING));
    try (var second = open("2")) {
      record(second, walkIn(other, LATER));
    }
    try (var first = open("1");
        var second = open("2")) {
      assertThat(first.store().apart().waiting()).isEqualTo(3);
      assertThat(merge(first)).isEqualTo(3);
      second.store().lookAtOthers();
      for (OpenStore open : List.of(first, second)) {
        var repositories = open.store().repositories();
        assertThat(repositories.participants().ofEvent(event.id()))
            .extracting(Participant::number, Participant::name)
            .containsExactlyInAnyOrder(
                tuple(1, listed.name()), tuple(2, "Budi Santoso"), tuple(3, "Siti Rahma"));
        assertThat(repositories.attendances().ofSession(event.id(), SESSION)).hasSize(2);
        assertThat(repositories.badges().newest(lost.id())).isPresent();
        assertThat(outcomes(open)).containsExactly(ApartOutcome.RENUMBERED);
      }
      assertThat(merge(first)).as("once more").isZero();
    }
    remade();
  }

  @Test
  void nothingThatOneStationForcedAndAnotherOvertookHindersAStart() throws Exception {
    begin();
    Badge second = second(listed);
    Participant guest = people.person(event, 3, List.of(), SESSION);
    crash(
        "1",
        attended(listed, People.MORNING, "Pintu 1"),
        signed(People.MORNING, "Pintu 1"),
        new DoorFact.BadgeIssued(second),
        certificate(1, "BLI-AAAA-AAAA"),
        new SigningFact.TextWritten(text.asVersion(2)),
        new WorkspaceFact.EventPlanned(people.rantauPulung().event().coded("BIMTEK")),
        new PeopleFact.Corrected(listed.named("Nama Baru"), "ejaan"),
        new PeopleFact.Registered(guest));
    try (var other = open("2")) {
      record(
          other,
          attended(listed, LATER, "Pintu 2"),
          signed(LATER, "Pintu 2"),
          new DoorFact.BadgeIssued(second(listed)),
          certificate(1, "BLI-BBBB-BBBB"),
          new SigningFact.TextWritten(text.asVersion(2)),
          new WorkspaceFact.EventPlanned(people.rantauPulung().event().coded("BIMTEK")));
    }
    try (var first = open("1")) {
      assertThat(first.store().apart().waiting()).isEqualTo(6);
      assertThat(merge(first)).isEqualTo(6);
      assertThat(first.store().apart().waiting()).isZero();
      var repositories = first.store().repositories();
      assertThat(repositories.attendances().ofSession(event.id(), SESSION))
          .extracting(Attendance::station)
          .as("the earlier one stands")
          .containsExactly("Pintu 1");
      assertThat(repositories.signatures().find(event.id(), text.code(), listed.id()))
          .hasValueSatisfying(one -> assertThat(one.station()).isEqualTo("Pintu 1"));
      assertThat(repositories.participants().ofEvent(event.id())).hasSize(2);
      assertThat(repositories.events().find("BIMTEK-2")).isPresent();
      assertThat(outcomes(first))
          .containsExactly(
              ApartOutcome.CAME_EARLIER,
              ApartOutcome.SIGNED_EARLIER,
              ApartOutcome.OVERTAKEN,
              ApartOutcome.OVERTAKEN,
              ApartOutcome.OVERTAKEN,
              ApartOutcome.RENUMBERED);
      assertThat(SharedHall.facts(first, PaperFact.CertificateIssued.class))
          .as("both stay in the log")
          .hasSize(2);
    }
    remade();
  }

  /// Whoever makes the tables again from the log comes to the same.
  private void remade() throws IOException {
    List<String> before;
    try (var open = open("3")) {
      before = state(open);
    }
    try (Database database = SharedDatabase.connect(hub)) {
      database.writing().useHandle(TableMaker::unsign);
    }
    try (var open = open("4")) {
      assertThat(state(open)).isEqualTo(before);
    }
  }

  private List<String> state(OpenStore open) {
    var repositories = open.store().repositories();
    var lines = new ArrayList<String>();
    repositories.participants().ofEvent(event.id()).forEach(one -> lines.add(one.toString()));
    repositories
        .attendances()
        .ofSession(event.id(), SESSION)
        .forEach(one -> lines.add(one.toString()));
    repositories.signatures().ofEvent(event.id()).forEach(one -> lines.add(one.station()));
    return lines.stream().sorted().toList();
  }

  private void begin() {
    try (var first = open("1")) {
      record(
          first,
          new WorkspaceFact.EventPlanned(event),
          new SigningFact.TextWritten(text),
          new PeopleFact.Registered(listed),
          new DoorFact.BadgeIssued(people.badge(listed)));
    }
  }

  private OpenStore open(String station) {
    return new OpenStore(folder.resolve(station), Optional.of(hub));
  }

  private void crash(String station, Fact... facts) throws IOException {
    Path data = folder.resolve(station);
    new KeyHolder(data, OpenStore.shelf(data))
        .force(new Provenance(People.MORNING, People.WITA, "Pintu 1", "meja"), List.of(facts));
  }

  private static void record(OpenStore open, Fact... facts) {
    assertThat(open.store().ledger().record(People.desk(), List.of(facts)))
        .isInstanceOf(Recording.Stored.class);
  }

  private static int merge(OpenStore open) {
    var store = open.store();
    return new OfflineMerge(store.apart(), store.repositories(), store.ledger(), Clock.systemUTC())
        .merge();
  }

  private static List<ApartOutcome> outcomes(OpenStore open) {
    return SharedHall.facts(open, MergingFact.ApartDecided.class).stream()
        .map(MergingFact.ApartDecided::outcome)
        .toList();
  }

  private Fact[] walkIn(Participant person, Instant at) {
    return new Fact[] {
      new PeopleFact.Registered(person),
      new DoorFact.BadgeIssued(people.badge(person)),
      attended(person, at, "Pintu")
    };
  }

  private Fact attended(Participant person, Instant at, String station) {
    return new DoorFact.Attended(
        new Attendance(event.id(), SESSION, person.id(), at, station, Attendance.Means.BADGE));
  }

  private Fact signed(Instant at, String station) {
    DeclarationText shown = text.in(text.language());
    return new SigningFact.Signed(
        Given.signature(
            event.id(),
            shown.code(),
            shown.version(),
            shown.hash(),
            listed.id(),
            SESSION,
            station,
            at,
            at,
            at,
            people.ink()));
  }

  private Fact certificate(int number, String code) {
    return new PaperFact.CertificateIssued(
        Given.certificate(event.id(), listed.id(), number, "800/" + number, code, LATER));
  }

  private Badge second(Participant person) {
    Badge first = people.badge(person);
    return new Badge(
        first.code(), event.id(), person.id(), 2, Badge.State.ISSUED, Optional.empty());
  }
}
