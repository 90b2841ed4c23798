package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.Badge;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.ChildProgram;
import id.balai.fixture.CommonServer;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.badging.BadgeService;
import id.balai.service.badging.BadgingResult;
import id.balai.service.checkin.CheckInService;
import id.balai.service.registration.IdGenerator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several stations on one PostgreSQL.
final class SharedDatabaseTest {

  private static final int BADGES = 40;

  @TempDir Path folder;

  private final People people = new People(20241007);
  private final Event event = people.rantauPulung().event();

  @Test
  void sameBadgeAtTwoProcessesIsOneAttendanceAndOneAlreadyWithTheFirstsPlaceAndTime()
      throws Exception {
    Optional<String> hub = Optional.of(CommonServer.database());
    try (var desk = new OpenStore(folder.resolve("desk"), hub)) {
      List<String> codes = register(desk);
      try (var one = new DoorProcess(folder, hub.orElseThrow(), "Pintu 1");
          var two = new DoorProcess(folder, hub.orElseThrow(), "Pintu 2")) {
        for (String code : codes) {
          one.send(code);
          two.send(code);
          List<String> answers = List.of(one.answer(), two.answer());
          String ok = answers.stream().filter(a -> a.startsWith("OK ")).findFirst().orElseThrow();
          assertThat(answers)
              .as("%s", answers)
              .containsExactlyInAnyOrder(ok, ok.replace("OK ", "ALREADY "));
        }
      }
      desk.store().lookAtOthers();
      var attendances = desk.store().repositories().attendances();
      assertThat(attendances.ofSession(event.id(), "SOS")).hasSize(BADGES);
      assertThat(attendances.count(event.id(), "SOS")).isEqualTo(BADGES);
      assertThat(desk.store().log().heads()).hasSize(3);
    }
    for (String station : List.of("Pintu 1", "Pintu 2")) {
      assertThat(folder.resolve(station).resolve("balai.journal")).isNotEmptyFile();
    }
  }

  @Test
  void whoIsErasedAtOneStationIsTakenOutOfTheJournalsOfAllAndTheyStillOpen() throws IOException {
    Optional<String> hub = Optional.of(CommonServer.database());
    Participant person = people.person(event, 1, List.of(), "SOS");
    long before;
    try (var one = new OpenStore(folder.resolve("one"), hub);
        var two = new OpenStore(folder.resolve("two"), hub)) {
      record(one, new WorkspaceFact.EventPlanned(event), new PeopleFact.Registered(person));
      before = Files.size(folder.resolve("one/balai.journal"));
      record(two, new PeopleFact.Erased(event.id(), person.id(), PeopleFact.Erased.Ground.REQUEST));
      one.store().lookAtOthers();
      assertThat(Files.size(folder.resolve("one/balai.journal"))).isLessThan(before);
    }
    try (var one = new OpenStore(folder.resolve("one"), hub)) {
      assertThat(one.store().repositories().participants().find(person.id()))
          .contains(person.redacted());
      assertThat(one.store().log().size()).isEqualTo(4);
    }
  }

  @Test
  void whatOneStationRecordsTheOthersHearOf() {
    Optional<String> hub = Optional.of(CommonServer.database());
    Duration patience = Duration.ofSeconds(60);
    try (var one = new OpenStore(folder.resolve("one"), hub);
        var two = new OpenStore(folder.resolve("two"), hub)) {
      List<Entry> heard = new ArrayList<>();
      two.store().ledger().subscribe(heard::add);
      assertThat(two.store().awaitNews(patience)).as("what was said before the line").isTrue();
      record(one, new WorkspaceFact.EventPlanned(event));
      assertThat(two.store().awaitNews(patience)).as("the word of the first").isTrue();
      record(two, new PaperFact.Exported(event.id(), "badges", 1));
      record(one, new PaperFact.Exported(event.id(), "sheets", 2));
      two.store().lookAtOthers();
      two.store().lookAtOthers();
      assertThat(heard)
          .extracting(Entry::fact)
          .containsExactlyInAnyOrder(
              new WorkspaceFact.EventPlanned(event),
              new PaperFact.Exported(event.id(), "badges", 1),
              new PaperFact.Exported(event.id(), "sheets", 2));
      assertThat(two.store().log().heads()).hasSize(2);
      LogHead own = two.store().log().heads().getFirst();
      assertThat(own.sequence()).isEqualTo(1);
    }
  }

  @Test
  void badgeThatIsReplacedOrComesWithAListIsKnownAtOnceAtEveryDoor() {
    Optional<String> hub = Optional.of(CommonServer.database());
    Participant person = people.person(event, 1, List.of(), "SOS");
    Badge lost = people.badge(person);
    try (var desk = new OpenStore(folder.resolve("desk"), hub);
        var one = new OpenStore(folder.resolve("one"), hub);
        var two = new OpenStore(folder.resolve("two"), hub)) {
      record(
          desk,
          new WorkspaceFact.EventPlanned(event),
          new PeopleFact.Registered(person),
          new DoorFact.BadgeIssued(lost));
      assertThat(scan(one, lost, "Pintu 1")).isInstanceOf(ScanResult.Ok.class);
      assertThat(scan(two, lost, "Pintu 2")).isInstanceOf(ScanResult.Already.class);

      var repositories = desk.store().repositories();
      var badging =
          new BadgeService(
              new LedgerAccess(
                  repositories, desk.store().ledger(), new CurrentActor(Clock.systemUTC())),
              new IdGenerator(UUID::randomUUID, new SecureRandom()));
      Badge fresh = (Badge) ((BadgingResult.Done) badging.replace(lost, "hilang")).card();
      assertThat(scan(one, lost, "Pintu 1")).isInstanceOf(ScanResult.Ended.class);
      assertThat(scan(two, lost, "Pintu 2")).isInstanceOf(ScanResult.Ended.class);
      assertThat(scan(one, fresh, "Pintu 1")).isInstanceOf(ScanResult.Already.class);
      assertThat(scan(two, fresh, "Pintu 2")).isInstanceOf(ScanResult.Already.class);

      Participant late = people.person(event, 2, List.of(), "SOS");
      Badge imported = people.badge(late);
      assertThat(scan(two, imported, "Pintu 2")).isInstanceOf(ScanResult.Unknown.class);
      record(desk, new PeopleFact.Registered(late), new DoorFact.BadgeIssued(imported));
      assertThat(scan(two, imported, "Pintu 2")).isInstanceOf(ScanResult.Ok.class);
      assertThat(scan(one, imported, "Pintu 1")).isInstanceOf(ScanResult.Already.class);
    }
  }

  private ScanResult scan(OpenStore door, Badge badge, String station) {
    var checkIn =
        new CheckInService(
            new LedgerAccess(
                door.store().repositories(),
                door.store().ledger(),
                new CurrentActor(Clock.systemUTC())),
            OfflineRecords.NONE);
    return checkIn.scan(badge.code().text(), new Door(event.id(), "SOS", station));
  }

  @Test
  void aHubThatGoesAwayIsSaidAndWhatWasAnsweredIsThereWhenItComesBack() throws Exception {
    EmbeddedPostgres own = keptServer();
    Optional<String> hub = Optional.of(own.getJdbcUrl("postgres", "postgres"));
    try (var desk = new OpenStore(folder.resolve("desk"), hub)) {
      List<String> codes = register(desk);
      var checkIn =
          new CheckInService(
              new LedgerAccess(
                  desk.store().repositories(),
                  desk.store().ledger(),
                  new CurrentActor(Clock.systemUTC())),
              OfflineRecords.NONE);
      var door = new Door(event.id(), "SOS", "Pintu 1");
      assertThat(checkIn.scan(codes.getFirst(), door)).isInstanceOf(ScanResult.Ok.class);
      own.close();
      assertThat(checkIn.scan(codes.getLast(), door)).isInstanceOf(ScanResult.Failed.class);
      assertThat(
              desk.store()
                  .ledger()
                  .record(People.desk(), new PaperFact.Exported(event.id(), "badges", 1)))
          .isEqualTo(new Recording.Failed());
    }
    assertThat(
            Store.open(
                folder.resolve("other"), OpenStore.shelf(folder), hub, ForkJoinPool.commonPool()))
        .isEqualTo(new StoreOpening.Away());
    assertThat(Store.isThere(hub.orElseThrow())).isFalse();
    try (EmbeddedPostgres again = keptServer();
        var desk =
            new OpenStore(
                folder.resolve("desk"), Optional.of(again.getJdbcUrl("postgres", "postgres")))) {
      assertThat(Store.isThere(again.getJdbcUrl("postgres", "postgres"))).isTrue();
      assertThat(desk.store().repositories().attendances().ofSession(event.id(), "SOS"))
          .extracting(Attendance::station)
          .containsExactly("Pintu 1");
      record(desk, new PaperFact.Exported(event.id(), "badges", 1));
    }
  }

  @Test
  void theTablesOfAnotherProgramAreMadeAgainFromTheCommonLog() throws Exception {
    Optional<String> hub = Optional.of(CommonServer.database());
    Participant person = people.person(event, 1, List.of(), "SOS");
    try (var desk = new OpenStore(folder.resolve("desk"), hub)) {
      record(desk, new WorkspaceFact.EventPlanned(event), new PeopleFact.Registered(person));
    }
    try (Database database = SharedDatabase.connect(hub.orElseThrow())) {
      database
          .writing()
          .useHandle(
              handle -> {
                TableMaker.unsign(handle);
                handle.execute("delete from participant");
              });
    }
    try (var other = new OpenStore(folder.resolve("other"), hub)) {
      assertThat(other.store().repositories().participants().find(person.id())).contains(person);
      record(
          other, new PeopleFact.Erased(event.id(), person.id(), PeopleFact.Erased.Ground.REQUEST));
    }
    try (var desk = new OpenStore(folder.resolve("desk"), hub)) {
      assertThat(desk.store().repositories().participants().find(person.id()))
          .contains(person.redacted());
    }
  }

  /// A server whose data outlive it.
  private EmbeddedPostgres keptServer() throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.resolve("pg"))
        .setCleanDataDirectory(false)
        .start();
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
    record(open, facts.toArray(Fact[]::new));
    return codes;
  }

  private static void record(OpenStore open, Fact... facts) {
    assertThat(open.store().ledger().record(People.desk(), List.of(facts)))
        .isInstanceOf(Recording.Stored.class);
  }

  /// A running door.
  private static final class DoorProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final Writer in;

    private DoorProcess(Path folder, String hub, String station) throws IOException {
      process =
          new ProcessBuilder(
                  ChildProgram.command(
                      DoorProgram.class,
                      List.of(),
                      List.of(folder.resolve(station).toString(), hub, station)))
              .redirectError(folder.resolve(station + ".errors").toFile())
              .start();
      out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      in = process.outputWriter(StandardCharsets.UTF_8);
      if (!"ready".equals(answer())) {
        throw new IOException("the door is not ready");
      }
    }

    private void send(String code) throws IOException {
      in.write(code + "\n");
      in.flush();
    }

    private String answer() throws IOException {
      return DoorProgram.answer(out);
    }

    @Override
    public void close() throws IOException {
      in.close();
      process.onExit().join();
    }
  }
}
