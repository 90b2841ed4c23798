package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.dataprotection.Backup;
import id.balai.domain.dataprotection.BackupResult;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.dataprotection.RestoreResult;
import id.balai.domain.event.DoorRules;
import id.balai.domain.event.Event;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.Cable;
import id.balai.fixture.ChildProgram;
import id.balai.fixture.CommonServer;
import id.balai.fixture.MovingClock;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.fixture.SharedHall;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.checkin.CheckInService;
import id.balai.service.merging.OfflineMerge;
import id.balai.store.backup.FolderBackups;
import id.balai.store.backup.Restoring;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Doors that go on reading badges while the common database is away, with a real PostgreSQL that
/// goes out of reach and comes back.
final class OfflineScansTest {

  private static final int BADGES = 24;

  @TempDir Path folder;

  private final People people = new People(37);
  private final Event event = people.rantauPulung().event();
  private final MovingClock clock = new MovingClock(People.MORNING);
  private final Door one = new Door(event.id(), "SOS", "Pintu 1");
  private final Door two = new Door(event.id(), "SOS", "Pintu 2");
  private Cable cable;
  private String hub;

  @BeforeEach
  void start() throws IOException {
    String database = CommonServer.database();
    cable = new Cable(CommonServer.port(), Duration.ZERO);
    hub = cable.to(database);
  }

  @AfterEach
  void stop() throws IOException {
    cable.close();
  }

  @Test
  void ofTwoDoorsThatReadTheSameBadgeApartTheEarlierStandsAndBothStayInTheLog() throws Exception {
    try (var left = new OpenStore(folder.resolve("1"), address());
        var right = new OpenStore(folder.resolve("2"), address())) {
      List<String> codes = register(left);
      CheckInService first = checkIn(left);
      CheckInService second = checkIn(right);
      assertThat(first.scan(codes.getFirst(), one)).isInstanceOf(ScanResult.Ok.class);
      second.meet(two);
      cable.cut();

      clock.pass(Duration.ofMinutes(1));
      assertThat(second.scan(codes.get(1), two)).isInstanceOf(ScanResult.Apart.class);
      clock.pass(Duration.ofMinutes(1));
      assertThat(first.scan(codes.get(1), one)).isInstanceOf(ScanResult.Apart.class);
      assertThat(first.scan(codes.get(1), one))
          .as("it knows what it recorded itself")
          .isInstanceOf(ScanResult.Already.class);
      assertThat(first.scan(codes.get(0), one)).isInstanceOf(ScanResult.Already.class);
      assertThat(first.scan(codes.get(2), one))
          .isEqualTo(
              new ScanResult.Apart(
                  new BadgeCode(codes.get(2)), Optional.of(registered.get(2)), List.of()));
      assertThat(first.aloneFor()).isPresent();
      assertThat(first.scan("https://contoh.id", one)).isInstanceOf(ScanResult.Failed.class);
      assertThat(left.store().apart().waiting()).isEqualTo(4);

      cable.mend();
      assertThat(merge(left)).isEqualTo(4);
      assertThat(first.aloneFor()).isEmpty();
      assertThat(attendance(left, 1).station()).isEqualTo("Pintu 1");
      assertThat(merge(right)).isEqualTo(1);
      SharedHall.look(left);
      Attendance stands = attendance(left, 1);
      assertThat(stands.station()).as("the earlier one").isEqualTo("Pintu 2");
      assertThat(stands.at()).isEqualTo(People.MORNING.plus(Duration.ofMinutes(1)));
      assertThat(attendance(left, 0).at()).as("was there before").isEqualTo(People.MORNING);
      assertThat(facts(left, ApartFact.ScannedApart.class)).hasSize(5);
      assertThat(left.store().repositories().attendances().count(event.id(), "SOS")).isEqualTo(3);
      assertThat(merge(left) + merge(right)).as("once more").isZero();
      assertThat(left.store().apart().waiting()).isZero();
    }
    try (var left = new OpenStore(folder.resolve("1"), address())) {
      assertThat(merge(left)).as("after a start").isZero();
      assertThat(facts(left, DoorFact.Attended.class)).hasSize(4);
      assertThat(facts(left, DoorFact.AttendanceAnnulled.class)).hasSize(1);
    }
  }

  @Test
  void whatTheHubKnowsBetterIsSaidWhenItIsBack() throws Exception {
    try (var open = new OpenStore(folder.resolve("1"), address())) {
      List<String> codes = register(open);
      Participant stranger = people.person(event, 90, List.of(), "PORSENI");
      Badge strange = people.badge(stranger);
      Badge unknown = people.badge(people.person(event, 91, List.of(), "SOS"));
      Badge ended = badge(open, codes.get(3)).ended(Badge.State.REVOKED, People.MORNING);
      record(
          open,
          new PeopleFact.Registered(stranger),
          new DoorFact.BadgeIssued(strange),
          new DoorFact.BadgeEnded(ended, "hilang"));
      CheckInService checkIn = checkIn(open);
      checkIn.meet(one);
      cable.cut();
      clock.pass(Duration.ofMinutes(1));
      assertThat(checkIn.scan(codes.get(3), one)).isInstanceOf(ScanResult.Ended.class);
      assertThat(checkIn.scan(strange.code().text(), one)).isInstanceOf(ScanResult.NotOnList.class);
      assertThat(checkIn.scan(unknown.code().text(), one)).isInstanceOf(ScanResult.Apart.class);
      cable.mend();
      assertThat(merge(open)).isEqualTo(3);
      assertThat(facts(open, DoorFact.Refused.class))
          .extracting(refused -> refused.reason().name())
          .containsExactly("REVOKED", "NOT_ON_LIST", "UNKNOWN");
      assertThat(open.store().repositories().attendances().count(event.id(), "SOS")).isZero();
    }
  }

  @Test
  void whoLeavesWhileTheHubIsAwayIsRecordedWhenItIsBack() throws Exception {
    Door exit = new Door(event.id(), "SOS", "Pintu keluar", Door.Place.EXIT);
    try (var open = new OpenStore(folder.resolve("1"), address())) {
      List<String> codes = register(open);
      record(
          open,
          new WorkspaceFact.EventPlanned(
              event.with(new DoorRules(false, DoorRules.Leaving.EXIT_DOOR, 30))));
      CheckInService checkIn = checkIn(open);
      assertThat(checkIn.scan(codes.getFirst(), one)).isInstanceOf(ScanResult.Ok.class);
      cable.cut();
      clock.pass(Duration.ofHours(1));
      assertThat(checkIn.scan(codes.get(1), one)).isInstanceOf(ScanResult.Apart.class);
      clock.pass(Duration.ofHours(1));
      for (int i = 0; i < 3; i++) {
        assertThat(checkIn.scan(codes.get(i), exit)).isInstanceOf(ScanResult.Apart.class);
      }
      cable.mend();
      assertThat(merge(open)).isEqualTo(4);
      assertThat(inside(open, 0)).isEqualTo(Duration.ofHours(2));
      assertThat(inside(open, 1)).as("came and left meanwhile").isEqualTo(Duration.ofHours(1));
      assertThat(facts(open, DoorFact.Refused.class))
          .extracting(refused -> refused.reason().name())
          .containsExactly("NOT_INSIDE");
    }
  }

  private Duration inside(OpenStore open, int number) {
    return open.store()
        .repositories()
        .attendances()
        .time(event.id(), "SOS", registered.get(number).id())
        .filter(time -> time.left().isPresent())
        .orElseThrow()
        .length(Instant.MAX);
  }

  @Test
  void whatADoorReadApartComesBackFromItsBackupWhenItsComputerIsLost() throws Exception {
    Backup backup;
    try (var lost = new OpenStore(folder.resolve("1"), address())) {
      List<String> codes = register(lost);
      CheckInService checkIn = checkIn(lost);
      checkIn.meet(one);
      var backups =
          new FolderBackups(folder.resolve("1"), lost.store().key(), lost.store()::journal, clock);
      assertThat(backups.make()).isInstanceOf(BackupResult.Made.class);
      cable.cut();
      clock.pass(Duration.ofMinutes(1));
      assertThat(checkIn.scan(codes.get(2), one)).isInstanceOf(ScanResult.Apart.class);
      backup = ((BackupResult.Made) backups.make()).backup();
      assertThat(backups.make()).isEqualTo(new BackupResult.Unchanged(backup));
    }
    cable.mend();
    Path other = folder.resolve("other");
    Files.createDirectories(other);
    Files.move(folder.resolve("1/keys"), other.resolve("keys"));
    var restoring = new Restoring(OpenStore.shelf(other), new SecureRandom());
    assertThat(restoring.restore(backup.file(), other, new Opener.Nothing()))
        .isInstanceOf(RestoreResult.Restored.class);
    try (var found = new OpenStore(other, address())) {
      assertThat(merge(found)).isOne();
      assertThat(attendance(found, 2).at()).isEqualTo(People.MORNING.plus(Duration.ofMinutes(1)));
    }
  }

  @Test
  void aStationThatIsKilledWhileReadingAndWhileMergingLosesAndDoublesNothing() throws Exception {
    var random = new Random(37);
    List<String> codes;
    try (var open = new OpenStore(folder.resolve("desk"), address())) {
      codes = register(open);
    }
    Path station = folder.resolve("door");
    var answered = new ArrayList<String>();
    Process door = start(DoorProgram.class, station, address().orElseThrow(), "Pintu 1");
    try (BufferedReader out = reader(door);
        var in = door.outputWriter(StandardCharsets.UTF_8)) {
      assertThat(DoorProgram.answer(out)).isEqualTo("ready");
      in.write(codes.getFirst() + "\n");
      in.flush();
      assertThat(DoorProgram.answer(out)).startsWith("OK ");
      cable.cut();
      int until = BADGES / 2 + random.nextInt(BADGES / 4);
      for (String code : codes.subList(1, until)) {
        in.write(code + "\n");
        in.flush();
        assertThat(DoorProgram.answer(out)).isEqualTo("Apart");
        answered.add(code);
      }
      in.write(codes.get(until) + "\n");
      in.flush();
      door.destroyForcibly().waitFor();
    }
    cable.mend();
    boolean isMerged = false;
    for (int kill = 0; !isMerged; kill++) {
      Process merging = start(MergingProgram.class, station, address().orElseThrow());
      try (BufferedReader out = reader(merging)) {
        assertThat(DoorProgram.answer(out)).isEqualTo("ready");
        if (kill < 2) {
          merging.waitFor(random.nextInt(40), TimeUnit.MILLISECONDS);
          merging.destroyForcibly().waitFor();
        } else {
          isMerged = "merged".equals(DoorProgram.answer(out));
          merging.waitFor();
        }
      }
    }
    try (var open = new OpenStore(station, address())) {
      assertThat(merge(open)).isZero();
      var attended = facts(open, DoorFact.Attended.class);
      assertThat(attended)
          .extracting(fact -> fact.attendance().participant())
          .doesNotHaveDuplicates()
          .containsAll(answered.stream().map(code -> badge(open, code).participant()).toList());
      assertThat(attended.size()).isBetween(answered.size() + 1, answered.size() + 2);
      assertThat(open.store().repositories().attendances().count(event.id(), "SOS"))
          .isEqualTo(attended.size());
    }
  }

  private int merge(OpenStore open) {
    var store = open.store();
    var merging = new OfflineMerge(store.apart(), store.repositories(), store.ledger(), clock);
    return Awaitility.await()
        .ignoreException(id.balai.domain.log.StoreAwayException.class)
        .until(merging::merge, _ -> true);
  }

  private CheckInService checkIn(OpenStore open) {
    var store = open.store();
    return new CheckInService(
        new LedgerAccess(store.repositories(), store.ledger(), new CurrentActor(clock)),
        store.apart());
  }

  private Attendance attendance(OpenStore open, int index) {
    return open.store().repositories().attendances().ofSession(event.id(), "SOS").stream()
        .filter(each -> each.participant().equals(person(index)))
        .findFirst()
        .orElseThrow();
  }

  private java.util.UUID person(int index) {
    return registered.get(index).id();
  }

  private final List<Participant> registered = new ArrayList<>();

  private Badge badge(OpenStore open, String code) {
    return (Badge) open.store().repositories().badges().find(new BadgeCode(code)).orElseThrow();
  }

  private static <F extends Fact> List<F> facts(OpenStore open, Class<F> kind) {
    var facts = new ArrayList<Entry>();
    open.store().log().forEach(facts::add);
    return facts.stream().map(Entry::fact).filter(kind::isInstance).map(kind::cast).toList();
  }

  private List<String> register(OpenStore open) {
    List<Fact> facts = new ArrayList<>(List.of(new WorkspaceFact.EventPlanned(event)));
    List<String> codes = new ArrayList<>();
    for (int number = 1; number <= BADGES; number++) {
      Participant person = people.person(event, number, List.of(), "SOS");
      Badge badge = people.badge(person);
      registered.add(person);
      facts.add(new PeopleFact.Registered(person));
      facts.add(new DoorFact.BadgeIssued(badge));
      codes.add(badge.code().text());
    }
    record(open, facts.toArray(Fact[]::new));
    return codes;
  }

  private static void record(OpenStore open, Fact... facts) {
    assertThat(open.store().ledger().record(People.desk(), List.of(facts)))
        .isInstanceOf(Recording.Stored.class);
  }

  private Optional<String> address() {
    return Optional.of(hub);
  }

  private Process start(Class<?> program, Path station, String... arguments) throws IOException {
    var words = new ArrayList<>(List.of(station.toString()));
    words.addAll(List.of(arguments));
    return new ProcessBuilder(ChildProgram.command(program, List.of(), words))
        .redirectError(folder.resolve(program.getSimpleName() + ".errors").toFile())
        .start();
  }

  private static BufferedReader reader(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }
}
