package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.Passage;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.badge.Badge;
import id.balai.domain.event.DoorRules;
import id.balai.domain.event.DoorRules.Leaving;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.CommonServer;
import id.balai.fixture.Given;
import id.balai.fixture.MovingClock;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.checkin.CheckInService;
import id.balai.service.people.MergeUndoService;
import id.balai.service.registration.IdGenerator;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// People who leave and come back, in the data folder's own database and in a common one.
final class TimeInsideTest {

  @TempDir Path folder;

  private final People people = new People(51);
  private final Event planned = people.rantauPulung().event();
  private final MovingClock clock = new MovingClock(People.MORNING);
  private final Participant person = people.person(planned, 1, List.of(), "SOS");
  private final Badge badge = people.badge(person);
  private final Door door = new Door(planned.id(), "SOS", "Pintu 1");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void secondScanAfterAWhileMeansLeavingAndAnotherOneComingBack(boolean isCommon) throws Exception {
    String address = isCommon ? CommonServer.database() : "";
    try (OpenStore open = open(address)) {
      CheckInService checkIn = plan(open, Leaving.SECOND_SCAN);
      assertThat(scan(checkIn, door)).isInstanceOf(ScanResult.Ok.class);
      clock.pass(Duration.ofMinutes(29));
      assertThat(scan(checkIn, door)).isInstanceOf(ScanResult.Already.class);
      clock.pass(Duration.ofMinutes(1));
      var left = (ScanResult.Left) scan(checkIn, door);
      assertThat(left.inside()).isEqualTo(Duration.ofMinutes(30));
      assertThat(left.isNew()).isTrue();
      clock.pass(Duration.ofSeconds(20));
      var again = (ScanResult.Left) scan(checkIn, door);
      assertThat(again.isNew()).as("a badge held before the scanner too long").isFalse();
      assertThat(again.passage().isSameRecord(left.passage())).isTrue();
      clock.pass(Duration.ofMinutes(10));
      assertThat(scan(checkIn, door)).isInstanceOf(ScanResult.Returned.class);
      clock.pass(Duration.ofMinutes(5));
      assertThat(scan(checkIn, door)).isInstanceOf(ScanResult.Already.class);
      clock.pass(Duration.ofMinutes(25));
      assertThat(((ScanResult.Left) scan(checkIn, door)).inside()).isEqualTo(Duration.ofHours(1));
      assertThat(time(open).passages()).hasSize(3);
      assertThat(time(open).left()).contains(clock.instant());
    }
    try (OpenStore open = open(address)) {
      assertThat(time(open).length(Instant.MAX)).isEqualTo(Duration.ofHours(1));
      assertThat(count(open)).as("coming back is no second presence").isOne();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void wayOutRecordsWhoLeavesAlsoAfterTheSessionClosed(boolean isCommon) throws Exception {
    Door exit = new Door(planned.id(), "SOS", "Pintu keluar", Door.Place.EXIT);
    Door stage = Given.door(door, Door.Place.INSIDE);
    try (OpenStore open = open(isCommon ? CommonServer.database() : "")) {
      CheckInService checkIn = plan(open, Leaving.EXIT_DOOR);
      assertThat(scan(checkIn, exit)).isInstanceOf(ScanResult.NotInside.class);
      assertThat(scan(checkIn, door)).isInstanceOf(ScanResult.Ok.class);
      clock.pass(Duration.ofHours(3));
      assertThat(scan(checkIn, door)).isInstanceOf(ScanResult.Already.class);
      assertThat(scan(checkIn, exit)).isInstanceOf(ScanResult.Left.class);
      assertThat(scan(checkIn, stage)).as("the stage").isInstanceOf(ScanResult.Already.class);
      assertThat(((ScanResult.Left) scan(checkIn, exit)).isNew()).isFalse();
      assertThat(scan(checkIn, door)).isInstanceOf(ScanResult.Returned.class);

      close(open);
      assertThat(scan(checkIn, exit)).isInstanceOf(ScanResult.Left.class);
      assertThat(scan(checkIn, door)).isInstanceOf(ScanResult.Closed.class);
      assertThat(time(open).passages()).hasSize(3);
    }
  }

  @Test
  void eventsThatKeepNoTimesAreAsTheyWere() {
    try (OpenStore open = open("")) {
      CheckInService checkIn = plan(open, Leaving.NOT_RECORDED);
      assertThat(scan(checkIn, door)).isInstanceOf(ScanResult.Ok.class);
      clock.pass(Duration.ofHours(5));
      assertThat(scan(checkIn, door)).isInstanceOf(ScanResult.Already.class);
      assertThat(scan(checkIn, Given.door(door, Door.Place.EXIT)))
          .isInstanceOf(ScanResult.Already.class);
      assertThat(time(open).passages()).isEmpty();
    }
  }

  @Test
  void aPassageThatWasSomebodyElsesIsTakenBackAndOneBeforeItStays() {
    try (OpenStore open = open("")) {
      CheckInService checkIn = plan(open, Leaving.SECOND_SCAN);
      scan(checkIn, door);
      clock.pass(Duration.ofHours(1));
      var left = (ScanResult.Left) scan(checkIn, door);
      clock.pass(Duration.ofHours(1));
      var back = (ScanResult.Returned) scan(checkIn, door);

      assertThat(checkIn.takingBack().takeBack(left.passage(), door)).isTrue();
      assertThat(time(open).passages()).as("a newer one stands").hasSize(2);
      assertThat(checkIn.takingBack().takeBack(back.passage(), door)).isTrue();
      assertThat(time(open).isInside()).isFalse();
      assertThat(checkIn.takingBack().takeBack(back.passage(), door)).as("once more").isTrue();
      assertThat(time(open).passages()).hasSize(1);

      record(open, new DoorFact.AttendanceAnnulled(time(open).first(), "kartu tertukar"));
      assertThat(passages(open)).as("they go with the presence").isEmpty();
    }
  }

  @Test
  void twoOfTheSameWayAreAContradiction() {
    try (OpenStore open = open("")) {
      scan(plan(open, Leaving.SECOND_SCAN), door);
      Passage out = passage(Passage.Way.OUT);
      assertThat(record(open, new DoorFact.Passed(passage(Passage.Way.IN))))
          .isInstanceOf(Recording.Contradiction.class);
      assertThat(record(open, new DoorFact.Passed(out))).isInstanceOf(Recording.Stored.class);
      assertThat(record(open, new DoorFact.Passed(out)))
          .isInstanceOf(Recording.Contradiction.class);
    }
  }

  @Test
  void mergedEntriesKeepTheirTimesAndGetThemBackWhenTheyArePartedAgain() {
    Participant other = people.person(planned, 2, List.of(), "SOS");
    try (OpenStore open = open("")) {
      CheckInService checkIn = plan(open, Leaving.SECOND_SCAN);
      record(open, new PeopleFact.Registered(other), new DoorFact.BadgeIssued(people.badge(other)));
      checkIn.scan(code(open, other), door);
      clock.pass(Duration.ofMinutes(40));
      checkIn.scan(code(open, other), door);
      clock.pass(Duration.ofMinutes(1));
      scan(checkIn, door);
      clock.pass(Duration.ofMinutes(50));
      assertThat(scan(checkIn, door)).isInstanceOf(ScanResult.Left.class);

      record(open, new PeopleFact.PeopleMerged(planned.id(), person.id(), other.id(), "ganda"));
      assertThat(time(open).length(Instant.MAX)).isEqualTo(Duration.ofMinutes(40));

      var store = open.store();
      new MergeUndoService(
              new LedgerAccess(store.repositories(), store.ledger(), new CurrentActor(clock)),
              store.log(),
              new IdGenerator(people::id, new Random(51)))
          .undo(event(open), person, "dua orang");
      assertThat(time(open).length(Instant.MAX)).isEqualTo(Duration.ofMinutes(50));
      List<TimeInside> all = store.repositories().attendances().times(planned.id(), "SOS");
      assertThat(all)
          .extracting(one -> one.length(Instant.MAX))
          .containsExactlyInAnyOrder(Duration.ofMinutes(40), Duration.ofMinutes(50));
    }
  }

  private OpenStore open(String address) {
    return new OpenStore(
        folder.resolve("data"), Optional.of(address).filter(text -> !text.isEmpty()));
  }

  private CheckInService plan(OpenStore open, Leaving leaving) {
    record(
        open,
        new WorkspaceFact.EventPlanned(planned.with(new DoorRules(false, leaving, 30))),
        new PeopleFact.Registered(person),
        new DoorFact.BadgeIssued(badge));
    return new CheckInService(
        new LedgerAccess(
            open.store().repositories(), open.store().ledger(), new CurrentActor(clock)),
        OfflineRecords.NONE);
  }

  private void close(OpenStore open) {
    Event now = event(open);
    record(
        open,
        new WorkspaceFact.EventPlanned(
            now.withSessions(
                now.sessions().stream()
                    .map(
                        one ->
                            new Session(
                                one.code(),
                                one.name(),
                                one.starts(),
                                one.ends(),
                                one.opens(),
                                Optional.of(clock.instant())))
                    .toList())));
  }

  private ScanResult scan(CheckInService checkIn, Door at) {
    return checkIn.scan(badge.code().text(), at);
  }

  private String code(OpenStore open, Participant of) {
    return open.store().repositories().badges().newest(of.id()).orElseThrow().code().text();
  }

  private Event event(OpenStore open) {
    return open.store().repositories().events().find(planned.id()).orElseThrow();
  }

  private Passage passage(Passage.Way way) {
    return new Passage(planned.id(), "SOS", person.id(), clock.instant(), "Pintu 1", way);
  }

  private TimeInside time(OpenStore open) {
    return open.store()
        .repositories()
        .attendances()
        .time(planned.id(), "SOS", person.id())
        .orElseThrow();
  }

  private List<Passage> passages(OpenStore open) {
    return open.store().repositories().attendances().passages(planned.id());
  }

  private int count(OpenStore open) {
    return open.store().repositories().attendances().count(planned.id(), "SOS");
  }

  private Recording record(OpenStore open, Fact... facts) {
    return open.store().ledger().record(CurrentActor.ofProgram(clock.instant()), List.of(facts));
  }
}
