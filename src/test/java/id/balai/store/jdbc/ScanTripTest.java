package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.Cable;
import id.balai.fixture.CommonServer;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.fixture.SharedHall;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.checkin.CheckInService;
import id.balai.store.journal.FactCodec;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How often a door asks a common database on its way to an answer, over a cable that counts.
final class ScanTripTest {

  @TempDir Path folder;

  private final People people = new People(71);
  private final Event event = people.rantauPulung().event();
  private final List<Badge> badges = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 20})
  void everyAnswerIsOneRoundTripHoweverFarTheServerIs(int delay) throws Exception {
    String hub = CommonServer.database();
    try (var cable = new Cable(CommonServer.port(), Duration.ofMillis(delay));
        var desk = new OpenStore(folder.resolve("desk"), Optional.of(hub));
        var one = new OpenStore(folder.resolve("one"), Optional.of(cable.to(hub)));
        var two = new OpenStore(folder.resolve("two"), Optional.of(cable.to(hub)))) {
      OperatorCard card =
          new OperatorCard(
              people.badge(people.person(event, 90, List.of(), "SOS")).code(),
              event.id(),
              "Sari",
              Badge.State.ISSUED,
              Optional.empty());
      register(desk, 8, new DoorFact.OperatorCardIssued(card));
      Badge ended = badges.get(4).ended(Badge.State.REVOKED, People.MORNING);
      record(desk, new DoorFact.BadgeEnded(ended, "hilang"));
      Badge unknown = people.badge(people.person(event, 91, List.of(), "SOS"));
      one.store().lookAtOthers();
      two.store().lookAtOthers();
      for (int i = 0; i < 8; i++) {
        scan(one, badges.get(5), "Pintu 1");
        checkIn(one).scan("https://contoh.id", door("Pintu 1"));
        checkIn(two).scan("https://contoh.id", door("Pintu 2"));
      }
      cable.roundTrips();

      assertThat(scan(one, badges.get(0), "Pintu 1")).isInstanceOf(ScanResult.Ok.class);
      assertThat(cable.roundTrips()).as("the first scan").isEqualTo(1);
      assertThat(scan(one, badges.get(0), "Pintu 1")).isInstanceOf(ScanResult.Already.class);
      assertThat(cable.roundTrips()).as("the same badge").isEqualTo(1);
      assertThat(scan(two, badges.get(0), "Pintu 2"))
          .as("of which this door has not heard")
          .isInstanceOfSatisfying(
              ScanResult.Already.class,
              already -> assertThat(already.first().station()).isEqualTo("Pintu 1"));
      assertThat(cable.roundTrips()).as("the same badge at another door").isEqualTo(1);
      assertThat(scan(one, ended, "Pintu 1")).isInstanceOf(ScanResult.Ended.class);
      assertThat(cable.roundTrips()).as("a lost badge").isEqualTo(1);
      assertThat(scan(one, unknown, "Pintu 1")).isInstanceOf(ScanResult.Unknown.class);
      assertThat(cable.roundTrips()).as("an unknown badge").isEqualTo(1);
      assertThat(checkIn(one).scan("https://contoh.id", door("Pintu 1")))
          .isInstanceOf(ScanResult.Foreign.class);
      assertThat(cable.roundTrips()).as("another code").isEqualTo(1);
      assertThat(checkIn(one).scan(card.code().text(), door("Pintu 1")))
          .isInstanceOf(ScanResult.OperatorCard.class);
      assertThat(cable.roundTrips()).as("an operator's card").isEqualTo(1);

      Badge lost = badges.get(1).ended(Badge.State.REVOKED, People.MORNING);
      record(desk, new DoorFact.BadgeEnded(lost, "hilang"));
      assertThat(scan(one, lost, "Pintu 1"))
          .as("ended at the desk a moment ago")
          .isInstanceOf(ScanResult.Ended.class);
      assertThat(cable.roundTrips()).as("decided twice").isEqualTo(2);
    }
  }

  @Test
  void whatTheServersFunctionWritesIsWhatTheFactsAddUpTo() throws Exception {
    String hub = CommonServer.database();
    try (var open = new OpenStore(folder.resolve("one"), Optional.of(hub))) {
      register(open, 3);
      scan(open, badges.get(0), "Pintu 1");
      scan(open, people.badge(people.person(event, 91, List.of(), "SOS")), "Pintu 1");
      checkIn(open).scan("https://contoh.id", door("Pintu 1"));
      checkIn(open)
          .admit(
              badges.get(1).participant(),
              door("Pintu 1"),
              Attendance.Means.OPERATOR,
              Optional.empty());
    }
    List<List<Map<String, Object>>> written = tables(hub);
    assertThat(written.stream().map(List::size)).containsExactly(11, 2, 2, 4);
    try (SharedDatabase database = SharedDatabase.connect(hub)) {
      new ProjectionRebuild(new FactCodec(), database).run();
    }
    assertThat(tables(hub).equals(written)).isTrue();
  }

  @Test
  void theServerThatMayBeWrittenIsTakenWhereTheFirstOfAnAddressDoesNotAnswer() throws Exception {
    String hub = CommonServer.database();
    int nobody;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = free.getLocalPort();
    }
    String both =
        hub.replace("//localhost:", "//localhost:" + nobody + ",localhost:")
            + "&targetServerType=primary";
    try (var one = new OpenStore(folder.resolve("one"), Optional.of(both))) {
      register(one, 1);
      assertThat(scan(one, badges.get(0), "Pintu 1")).isInstanceOf(ScanResult.Ok.class);
    }
  }

  @Test
  void anAnswerThatNeverCameIsNeitherLostNorDoubled() throws Exception {
    String hub = CommonServer.database();
    long size;
    try (var cable = new Cable(CommonServer.port(), Duration.ZERO);
        var one = new OpenStore(folder.resolve("one"), Optional.of(cable.to(hub)))) {
      register(one, 3);
      assertThat(scan(one, badges.get(0), "Pintu 1")).isInstanceOf(ScanResult.Ok.class);
      long before = Files.size(folder.resolve("one/balai.journal"));
      cable.breakAtNextAnswer();
      assertThat(scan(one, badges.get(1), "Pintu 1")).isInstanceOf(ScanResult.Apart.class);
      assertThat(Files.size(folder.resolve("one/balai.journal"))).isEqualTo(before);
      cable.mend();
      SharedHall.look(one);
      assertThat(scan(one, badges.get(1), "Pintu 1"))
          .as("the server had taken it")
          .isInstanceOf(ScanResult.Already.class);
      assertThat(scan(one, badges.get(2), "Pintu 1")).isInstanceOf(ScanResult.Ok.class);
      record(one, new PaperFact.Exported(event.id(), "badges", 1));
      assertThat(one.store().repositories().attendances().count(event.id(), "SOS")).isEqualTo(3);
      size = one.store().log().size();
    }
    try (var one = new OpenStore(folder.resolve("one"), Optional.of(hub))) {
      assertThat(one.store().log().size()).isEqualTo(size);
      assertThat(one.store().log().heads().getFirst().sequence()).isEqualTo(size);
    }
  }

  @Test
  void theCopyIsMadeAgainWhereItCannotBeReadOrIsOfAnotherHub() throws Exception {
    String hub = CommonServer.database();
    try (var one = new OpenStore(folder.resolve("one"), Optional.of(hub))) {
      register(one, 2);
      scan(one, badges.get(0), "Pintu 1");
    }
    Path copy = folder.resolve("one/hub-copy.mv.db");
    byte[] bytes = Files.readAllBytes(copy);
    for (int i = 4096; i < bytes.length; i += 997) {
      bytes[i] ^= 0x55;
    }
    Files.write(copy, bytes);
    try (var one = new OpenStore(folder.resolve("one"), Optional.of(hub))) {
      assertThat(scan(one, badges.get(0), "Pintu 1")).isInstanceOf(ScanResult.Already.class);
    }
    try (var one = new OpenStore(folder.resolve("one"), Optional.of(CommonServer.database()))) {
      assertThat(one.store().repositories().attendances().count(event.id(), "SOS"))
          .as("what the journal of this station brings")
          .isEqualTo(1);
    }
  }

  private static List<List<Map<String, Object>>> tables(String hub) {
    try (SharedDatabase database = SharedDatabase.connect(hub)) {
      return database
          .reading()
          .withHandle(
              handle ->
                  List.of("event_log", "attendance", "refusal", "session_total").stream()
                      .map(
                          table ->
                              handle
                                  .select("select t.* from " + table + " t order by t::text")
                                  .mapToMap()
                                  .list())
                      .toList());
    }
  }

  private ScanResult scan(OpenStore open, Badge badge, String station) {
    return checkIn(open).scan(badge.code().text(), door(station));
  }

  private Door door(String station) {
    return new Door(event.id(), "SOS", station);
  }

  private static CheckInService checkIn(OpenStore open) {
    var store = open.store();
    return new CheckInService(
        new LedgerAccess(store.repositories(), store.ledger(), new CurrentActor(Clock.systemUTC())),
        store.apart());
  }

  private void register(OpenStore open, int count, Fact... more) {
    List<Fact> facts = new ArrayList<>(List.of(new WorkspaceFact.EventPlanned(event)));
    for (int number = 1; number <= count; number++) {
      Participant person = people.person(event, number, List.of("KOMITMEN"), "SOS");
      badges.add(people.badge(person));
      facts.add(new PeopleFact.Registered(person));
      facts.add(new DoorFact.BadgeIssued(badges.getLast()));
    }
    facts.addAll(List.of(more));
    record(open, facts.toArray(Fact[]::new));
  }

  private static void record(OpenStore open, Fact... facts) {
    assertThat(open.store().ledger().record(People.desk(), List.of(facts)))
        .isInstanceOf(Recording.Stored.class);
  }
}
