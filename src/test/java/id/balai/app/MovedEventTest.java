package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Terminal;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.CommonServer;
import id.balai.fixture.Given;
import id.balai.fixture.MovingClock;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.fixture.SharedHall;
import id.balai.fixture.StickHouse;
import id.balai.service.hub.Mover.Moved;
import id.balai.service.planning.Sample;
import id.balai.service.workspace.Workspace;
import id.balai.store.jdbc.HubStations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An event that goes from a laptop into a common database before its day, and home afterwards,
/// with a real PostgreSQL and the logins of two stations.
final class MovedEventTest {

  @TempDir Path folder;

  private final People people = new People(29);
  private final Sample sample = people.rantauPulung();
  private final Event event = sample.event();
  private final DeclarationText text = sample.texts().getFirst();
  private final MovingClock clock = new MovingClock(People.MORNING);
  private final List<Participant> listed = new ArrayList<>();

  @Test
  void everythingGoesThereAndComesHomeAndAnArchiveOfItHolds() throws Exception {
    Path laptop = folder.resolve("laptop");
    String owner = CommonServer.database();
    String first = login(owner, "laptop_panitia");
    String second = login(owner, "laptop_pintu");
    try (var alone = new OpenStore(laptop)) {
      before(alone);
    }
    Path file = Files.writeString(folder.resolve("balai.hub"), first + "\n");

    assertThat(mover(Optional.empty()).toHub(laptop, file))
        .isInstanceOfSatisfying(
            Moved.Done.class,
            done ->
                assertThat(done.counted())
                    .containsEntry("people", 8L)
                    .containsEntry("presences", 2L)
                    .containsEntry("signatures", 1L)
                    .containsEntry("certificates", 1L));
    assertThat(Files.readString(laptop.resolve("balai.hub")).strip()).isEqualTo(first);
    assertThat(mover(Optional.empty()).toHub(laptop, file))
        .as("once more")
        .isInstanceOf(Moved.Done.class);

    List<String> there;
    try (var here = new OpenStore(laptop, Optional.of(first));
        var door = new OpenStore(folder.resolve("door"), Optional.of(second))) {
      onTheDay(here, door);
      here.store().lookAtOthers();
      there = state(here);
    }
    assertThat(mover(Optional.of(first)).home(laptop)).isInstanceOf(Moved.Done.class);
    assertThat(laptop.resolve("balai.hub")).doesNotExist();
    isHome(laptop, there);

    // Killed before the address was put away: the same once more.
    Files.writeString(laptop.resolve("balai.hub"), first);
    assertThat(mover(Optional.of(first)).home(laptop)).isInstanceOf(Moved.Done.class);
    isHome(laptop, there);
    Files.delete(laptop.resolve("balai.mv.db"));
    isHome(laptop, there);

    try (Workspace house = TestHouses.open(laptop, clock)) {
      Path out = Files.createDirectory(folder.resolve("out"));
      var archive = house.services().archiving().write(event, out, (_, _) -> {}).orElseThrow();
      assertThat(house.services().verifying().file(archive.folder(), List.of()).holds()).isTrue();
      assertThat(house.services().log().heads()).hasSize(2);
    }
    try (var alone = new OpenStore(laptop)) {
      // The archive gave a number to whoever had none.
      there = state(alone);
    }
    // And there again, where everything is known.
    assertThat(mover(Optional.empty()).toHub(laptop, file)).isInstanceOf(Moved.Done.class);
    try (var here = new OpenStore(laptop, Optional.of(first))) {
      assertThat(state(here)).isEqualTo(there);
    }
  }

  @Test
  void aHouseThatTookSticksLeavesTheOtherChainToItsOwnLaptop() throws Exception {
    String owner = CommonServer.database();
    String first = login(owner, "laptop_a");
    String second = login(owner, "laptop_b");
    try (var one = new StickHouse(folder.resolve("a"), clock);
        var two = new StickHouse(folder.resolve("b"), clock)) {
      record(one.open(), new WorkspaceFact.EventPlanned(event));
      two.takeFrom(one);
      Participant person = people.person(event, 1, List.of(), SharedHall.SESSION);
      record(
          two.open(),
          new PeopleFact.Registered(person),
          new DoorFact.BadgeIssued(people.badge(person)));
      one.takeFrom(two);
    }
    for (var laptop : List.of(List.of("a", first), List.of("b", second))) {
      Path file = Files.writeString(folder.resolve("balai.hub"), laptop.getLast() + "\n");
      assertThat(mover(Optional.empty()).toHub(folder.resolve(laptop.getFirst()), file))
          .isInstanceOf(Moved.Done.class);
    }
    try (var there = new OpenStore(folder.resolve("b"), Optional.of(second))) {
      record(there, new WorkspaceFact.EventPlanned(event));
    }
    try (var connection = DriverManager.getConnection(owner);
        var statement = connection.createStatement();
        var row = statement.executeQuery("select count(distinct station) from station_chain")) {
      row.next();
      assertThat(row.getInt(1)).as("each has its own").isEqualTo(2);
    }
  }

  /// Before version 87 of the tables whoever brought a chain by stick was taken for its writer.
  @Test
  void aChainThatAnEarlierProgramGaveToWhoeverBroughtItIsFreeAgain() throws Exception {
    String owner = CommonServer.database();
    String first = login(owner, "laptop_a");
    String second = login(owner, "laptop_b");
    try (var one = new StickHouse(folder.resolve("a"), clock);
        var two = new StickHouse(folder.resolve("b"), clock)) {
      record(one.open(), new WorkspaceFact.EventPlanned(event));
      two.takeFrom(one);
    }
    Path file = Files.writeString(folder.resolve("b.hub"), second + "\n");
    assertThat(mover(Optional.empty()).toHub(folder.resolve("b"), file))
        .isInstanceOf(Moved.Done.class);
    try (var connection = DriverManager.getConnection(owner);
        var statement = connection.createStatement()) {
      assertThat(
              statement.executeUpdate(
                  "insert into station_chain (chain, station) select distinct chain, 'laptop_b'"
                      + " from event_log where chain not in (select chain from station_chain)"))
          .isOne();
      statement.executeUpdate("delete from flyway_schema_history where version = '88'");
    }
    HubStations.prepare(owner);
    Path other = Files.writeString(folder.resolve("a.hub"), first + "\n");
    assertThat(mover(Optional.empty()).toHub(folder.resolve("a"), other))
        .isInstanceOf(Moved.Done.class);
    try (var there = new OpenStore(folder.resolve("a"), Optional.of(first))) {
      record(there, new WorkspaceFact.EventPlanned(event));
    }
    try (var connection = DriverManager.getConnection(owner);
        var statement = connection.createStatement();
        var row =
            statement.executeQuery("select count(distinct station), count(*) from station_chain")) {
      row.next();
      assertThat(row.getInt(1)).as("each has its own").isEqualTo(2);
      assertThat(row.getInt(2)).isEqualTo(2);
    }
  }

  @Test
  void theCommandSaysWhatIsMissingAndMovesNothing() throws Exception {
    Path laptop = folder.resolve("laptop");
    try (var alone = new OpenStore(laptop)) {
      record(alone, new WorkspaceFact.EventPlanned(event));
    }
    assertThat(balai(laptop, "move")).isEqualTo(Terminal.WRONG_USE);
    assertThat(balai(laptop, "move", "--home")).isEqualTo(Terminal.NOT_DONE);
    assertThat(balai(laptop, "move", "--to", folder.resolve("none").toString()))
        .isEqualTo(Terminal.NOT_DONE);
    Path away =
        Files.writeString(folder.resolve("away.hub"), "jdbc:postgresql://localhost:1/x?user=y");
    assertThat(balai(laptop, "move", "--to", away.toString())).isEqualTo(Terminal.NOT_DONE);
    assertThat(laptop.resolve("balai.hub")).doesNotExist();
    try (var alone = new OpenStore(laptop)) {
      assertThat(alone.store().repositories().events().find(event.id())).isPresent();
    }
  }

  private void before(OpenStore alone) {
    var facts = new ArrayList<Fact>();
    facts.add(new WorkspaceFact.EventPlanned(event));
    sample.texts().forEach(each -> facts.add(new SigningFact.TextWritten(each)));
    for (int number = 1; number <= 8; number++) {
      Participant person = people.person(event, number, List.of(text.code()), SharedHall.SESSION);
      listed.add(person);
      facts.add(new PeopleFact.Registered(person));
      facts.add(new DoorFact.BadgeIssued(people.badge(person)));
    }
    facts.add(attended(listed.get(0), "Pintu 1"));
    facts.add(attended(listed.get(1), "Pintu 1"));
    facts.add(signed(listed.get(0)));
    facts.add(certificate(listed.get(0), 1));
    record(alone, facts.toArray(Fact[]::new));
  }

  /// Each of both records what follows from the other's.
  private void onTheDay(OpenStore here, OpenStore door) {
    Participant guest = people.person(event, 9, List.of(), SharedHall.SESSION);
    door.store().lookAtOthers();
    record(door, new PeopleFact.Registered(guest), new DoorFact.BadgeIssued(people.badge(guest)));
    record(door, new PeopleFact.Corrected(listed.get(3).named("Nama Lama"), "ejaan"));
    here.store().lookAtOthers();
    record(here, attended(guest, "Pintu 1"), certificate(guest, 2));
    record(here, new PeopleFact.Corrected(listed.get(3).named("Nama Baru"), "ejaan"));
    door.store().lookAtOthers();
    record(door, attended(listed.get(2), "Pintu 2"), signed(listed.get(2)));
    record(
        door,
        new DoorFact.AttendanceAnnulled(
            ((DoorFact.Attended) attended(listed.get(1), "Pintu 1")).attendance(), "keliru"));
  }

  private void isHome(Path laptop, List<String> there) {
    try (var alone = new OpenStore(laptop)) {
      assertThat(state(alone)).isEqualTo(there);
      assertThat(there).anyMatch(line -> line.contains("Nama Baru"));
    }
  }

  private List<String> state(OpenStore open) {
    var repositories = open.store().repositories();
    var lines = new ArrayList<String>();
    repositories.participants().ofEvent(event.id()).forEach(one -> lines.add(one.toString()));
    repositories
        .attendances()
        .ofSession(event.id(), SharedHall.SESSION)
        .forEach(one -> lines.add(one.participant() + one.station() + one.at()));
    repositories
        .signatures()
        .ofEvent(event.id())
        .forEach(one -> lines.add(one.participant() + one.station()));
    repositories.certificates().ofEvent(event.id()).forEach(one -> lines.add(one.toString()));
    lines.add("present " + repositories.attendances().count(event.id(), SharedHall.SESSION));
    lines.add("invited " + repositories.participants().invited(event.id(), SharedHall.SESSION));
    return lines.stream().sorted().toList();
  }

  private Fact attended(Participant who, String station) {
    return new DoorFact.Attended(
        new Attendance(
            event.id(),
            SharedHall.SESSION,
            who.id(),
            People.MORNING.plus(Duration.ofMinutes(who.number())),
            station,
            Attendance.Means.BADGE));
  }

  private Fact certificate(Participant who, int number) {
    return new PaperFact.CertificateIssued(
        Given.certificate(
            event.id(),
            who.id(),
            number,
            "800/" + number,
            "BLI-AAAA-AAA" + number,
            People.MORNING));
  }

  private Fact signed(Participant who) {
    DeclarationText shown = text.in(text.language());
    return new SigningFact.Signed(
        Given.signature(
            event.id(),
            shown.code(),
            shown.version(),
            shown.hash(),
            who.id(),
            SharedHall.SESSION,
            "Pintu 1",
            People.MORNING,
            People.MORNING,
            People.MORNING,
            people.ink()));
  }

  private static String login(String owner, String station) {
    HubStations.allow(owner, station, "sandi");
    return owner.substring(0, owner.indexOf('?')) + "?user=" + station + "&password=sandi";
  }

  private LocalMover mover(Optional<String> hub) {
    return new LocalMover(
        clock, Wiring.playedKeys(), hub, MovedEventTest::address, _ -> Optional.empty(), _ -> {});
  }

  private static HubAddress address(Path file) {
    try {
      return new HubAddress.At(Files.readString(file).strip());
    } catch (IOException e) {
      return new HubAddress.None();
    }
  }

  private static void record(OpenStore open, Fact... facts) {
    assertThat(open.store().ledger().record(People.desk(), List.of(facts)))
        .isInstanceOf(Recording.Stored.class);
  }

  private static int balai(Path data, String... words) {
    var nothing = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    var terminal = new Terminal(new ByteArrayInputStream(new byte[0]), nothing, nothing);
    return BalaiCommand.run(TestHouses.context(terminal, data), List.of(words));
  }
}
