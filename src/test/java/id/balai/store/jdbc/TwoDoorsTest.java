package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.Badge;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.checkin.CheckInService;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two doors read the same badges at the same moments, on real files.
final class TwoDoorsTest {
  private static final int BADGES = 60;
  private static final long SEED = 20241007;

  @TempDir Path folder;

  private final People people = new People(SEED);
  private final Event event = people.rantauPulung().event();
  private final Random random = new Random(SEED);

  @Test
  void sameBadgeAtTwoDoorsIsOneAttendanceAndOneAlreadyWithTheFirstsPlaceAndTime() throws Exception {
    try (var open = new OpenStore(folder)) {
      List<String> codes = register(open);
      List<List<ScanResult>> answers = scanAtTwoDoors(open, codes);
      for (int i = 0; i < BADGES; i++) {
        ScanResult one = answers.getFirst().get(i);
        ScanResult two = answers.getLast().get(i);
        Attendance first = first(one, two);
        assertThat(again(one, two).first()).as("badge %d", i).isEqualTo(first);
        assertThat(first.station()).isEqualTo(one instanceof ScanResult.Ok ? "Pintu 1" : "Pintu 2");
      }
      var attendances = open.store().repositories().attendances();
      assertThat(attendances.ofSession(event.id(), "SOS")).hasSize(BADGES);
      assertThat(attendances.count(event.id(), "SOS")).isEqualTo(BADGES);
    }
  }

  private List<String> register(OpenStore open) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new WorkspaceFact.EventPlanned(event));
    List<String> codes = new ArrayList<>();
    for (int number = 1; number <= BADGES; number++) {
      Participant person = people.person(event, number, List.of(), "SOS");
      Badge badge = people.badge(person);
      facts.add(new PeopleFact.Registered(person));
      facts.add(new DoorFact.BadgeIssued(badge));
      codes.add(badge.code().text());
    }
    assertThat(open.store().ledger().record(People.desk(), facts))
        .isInstanceOf(Recording.Stored.class);
    Collections.shuffle(codes, random);
    return codes;
  }

  /// The doors set off together for each badge; who wins is chance.
  private List<List<ScanResult>> scanAtTwoDoors(OpenStore open, List<String> codes)
      throws Exception {
    var checkIn =
        new CheckInService(
            new LedgerAccess(
                open.store().repositories(),
                open.store().ledger(),
                new CurrentActor(new CountingClock())),
            OfflineRecords.NONE);
    var together = new CyclicBarrier(2);
    try (var doors = Executors.newFixedThreadPool(2)) {
      Future<List<ScanResult>> one = doors.submit(door("Pintu 1", checkIn, codes, together));
      Future<List<ScanResult>> two = doors.submit(door("Pintu 2", checkIn, codes, together));
      return List.of(one.get(), two.get());
    }
  }

  private Callable<List<ScanResult>> door(
      String station, CheckInService checkIn, List<String> codes, CyclicBarrier together) {
    var door = new Door(event.id(), "SOS", station);
    return () -> {
      List<ScanResult> answers = new ArrayList<>();
      for (String code : codes) {
        together.await();
        answers.add(checkIn.scan(code, door));
      }
      return answers;
    };
  }

  private static Attendance first(ScanResult one, ScanResult two) {
    ScanResult earlier = one instanceof ScanResult.Ok ? one : two;
    assertThat(earlier).isInstanceOf(ScanResult.Ok.class);
    return ((ScanResult.Ok) earlier).attendance();
  }

  private static ScanResult.Already again(ScanResult one, ScanResult two) {
    ScanResult later = one instanceof ScanResult.Ok ? two : one;
    assertThat(later).isInstanceOf(ScanResult.Already.class);
    return (ScanResult.Already) later;
  }

  /// Each question for the time is a millisecond later, so that no two records look alike.
  private static final class CountingClock extends Clock {
    private final AtomicLong millis = new AtomicLong();

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return People.MORNING.plusMillis(millis.incrementAndGet());
    }
  }
}
