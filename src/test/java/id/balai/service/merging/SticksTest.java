package id.balai.service.merging;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.Badge;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.log.ApartOutcome;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Exchange;
import id.balai.domain.log.Fact;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.Recording;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.Given;
import id.balai.fixture.MovingClock;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.fixture.SharedHall;
import id.balai.fixture.StickHouse;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.badging.BadgeService;
import id.balai.service.badging.BadgingResult;
import id.balai.service.checkin.CheckInService;
import id.balai.service.planning.Sample;
import id.balai.service.registration.IdGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laptops that carry what they recorded to each other by stick.
final class SticksTest {

  private static final int HOUSES = 3;
  private static final int PEOPLE = 6;
  private static final int ACTS = 10;

  private static final List<StickResult> REFUSED =
      List.of(new StickResult.Closed(), new StickResult.Foreign(), new StickResult.Newer());

  @TempDir Path folder;

  private final MovingClock clock = new MovingClock(People.MORNING);

  @Test
  void whatCameTwiceOrForgedOrCutChangesNothing() throws Exception {
    var history = new History(3);
    Path stick = folder.resolve("tongkat.balai");
    try (var one = new StickHouse(folder.resolve("a"), clock);
        var two = new StickHouse(folder.resolve("b"), clock)) {
      record(one, history.before);
      assertThat(one.give(stick)).isInstanceOf(StickResult.Given.class);
      assertThat(two.take(stick)).isInstanceOf(StickResult.Taken.class);
      record(one, history.acts.getFirst());
      record(two, history.acts.get(1));
      List<String> before = state(two, history.event());

      assertThat(two.take(stick)).as("twice").isEqualTo(new StickResult.Taken(0, 0));
      Path first = Files.copy(stick, folder.resolve("first"));
      one.give(stick);
      assertThat(two.take(stick, "kata sandi yang lain")).isEqualTo(new StickResult.Closed());
      byte[] whole = Files.readAllBytes(stick);
      for (int at : List.of(2, 13, 50, whole.length - 1)) {
        byte[] forged = whole.clone();
        forged[at] ^= 1;
        Files.write(stick, forged);
        assertThat(two.take(stick)).as("byte %d", at).isIn(REFUSED);
        Files.write(stick, Arrays.copyOf(whole, at));
        assertThat(two.take(stick)).as("cut at %d", at).isIn(REFUSED);
      }
      Files.writeString(stick, "%PDF-1.7");
      assertThat(two.take(stick)).isEqualTo(new StickResult.Foreign());
      assertThat(state(two, history.event())).isEqualTo(before);

      Files.write(stick, whole);
      assertThat(two.take(stick)).isInstanceOf(StickResult.Taken.class);
      List<String> after = state(two, history.event());
      assertThat(two.take(stick)).isEqualTo(new StickResult.Taken(0, 0));
      assertThat(two.take(first)).as("an older one").isEqualTo(new StickResult.Taken(0, 0));
      assertThat(state(two, history.event())).isEqualTo(after);
      assertThat(outcomes(two)).as("on the page").isNotEmpty();
    }
    // The journal alone holds all of it.
    List<String> whole;
    try (var two = new StickHouse(folder.resolve("b"), clock)) {
      whole = state(two, history.event());
    }
    Files.delete(folder.resolve("b/balai.mv.db"));
    try (var two = new StickHouse(folder.resolve("b"), clock)) {
      assertThat(state(two, history.event())).isEqualTo(whole);
    }
  }

  @Test
  void whoWasErasedAtOneLaptopGoesOutOfTheOtherAndStaysOut() throws Exception {
    var history = new History(5);
    Path stick = folder.resolve("tongkat.balai");
    Path early = folder.resolve("dulu.balai");
    Participant person = history.registered.getFirst();
    try (var one = new StickHouse(folder.resolve("a"), clock);
        var two = new StickHouse(folder.resolve("b"), clock)) {
      record(one, history.before);
      one.give(early);
      two.take(early);
      record(
          one,
          List.of(
              new Act(
                  People.desk(),
                  List.of(
                      new PeopleFact.Erased(
                          history.event().id(), person.id(), PeopleFact.Erased.Ground.REQUEST)))));
      one.give(stick);
      assertThat(two.take(stick)).isInstanceOf(StickResult.Taken.class);
      two.take(early);
      var texts = new ArrayList<String>();
      two.open()
          .store()
          .log()
          .forEachTextOf(person.id(), text -> text.personal().ifPresent(texts::add));
      assertThat(texts).isEmpty();
      assertThat(two.open().store().repositories().participants().find(person.id()))
          .hasValueSatisfying(one1 -> assertThat(one1.name()).isNotEqualTo(person.name()));
    }
  }

  @Test
  void aBadgeThatWasReplacedAtOneLaptopOpensTheOtherUntilTheStickComes() throws Exception {
    for (boolean isDeskFirst : new boolean[] {true, false}) {
      var history = new History(11);
      Path place = folder.resolve("first" + isDeskFirst);
      try (var desk = new StickHouse(place.resolve("desk"), clock);
          var door = new StickHouse(place.resolve("door"), clock)) {
        record(desk, history.before);
        door.takeFrom(desk);
        Badge lost = badge(desk, history.registered.getFirst().id());
        clock.pass(Duration.ofMinutes(5));
        Badge fresh = replaced(desk, lost);
        clock.pass(Duration.ofMinutes(1));
        assertThat(scan(door, "pintu", lost, history))
            .as("nobody told it")
            .isInstanceOf(ScanResult.Ok.class);

        carry(isDeskFirst ? desk : door, isDeskFirst ? door : desk);
        carry(isDeskFirst ? door : desk, isDeskFirst ? desk : door);
        for (StickHouse house : List.of(desk, door)) {
          assertThat(outcomes(house)).containsOnly(ApartOutcome.REPLACED);
          assertThat(state(house, history.event())).noneMatch(one -> one.startsWith("present"));
          clock.pass(Duration.ofMinutes(1));
          assertThat(scan(house, "lagi", lost, history)).isInstanceOf(ScanResult.Ended.class);
        }
        clock.pass(Duration.ofMinutes(1));
        assertThat(scan(door, "pintu", fresh, history)).isInstanceOf(ScanResult.Ok.class);
        carry(door, desk);
        carry(desk, door);
        assertThat(state(desk, history.event())).isEqualTo(state(door, history.event()));
        assertThat(outcomes(desk)).as("nothing more").containsOnly(ApartOutcome.REPLACED);
        assertThat(scan(desk, "meja", fresh, history)).isInstanceOf(ScanResult.Already.class);
      }
    }
  }

  /// The real one came to the desk meanwhile, and whoever found the badge to the other door.
  @Test
  void whoCameWithTheNewBadgeIsPresentWhereverTheOldOneWasReadBefore() throws Exception {
    for (boolean isDeskFirst : new boolean[] {true, false}) {
      var history = new History(12);
      Path place = folder.resolve("both" + isDeskFirst);
      try (var desk = new StickHouse(place.resolve("desk"), clock);
          var door = new StickHouse(place.resolve("door"), clock)) {
        record(desk, history.before);
        door.takeFrom(desk);
        Badge lost = badge(desk, history.registered.getFirst().id());
        clock.pass(Duration.ofMinutes(5));
        Badge fresh = replaced(desk, lost);
        clock.pass(Duration.ofMinutes(1));
        scan(door, "pintu", lost, history);
        clock.pass(Duration.ofMinutes(1));
        assertThat(scan(desk, "meja", fresh, history)).isInstanceOf(ScanResult.Ok.class);
        carry(isDeskFirst ? desk : door, isDeskFirst ? door : desk);
        carry(isDeskFirst ? door : desk, isDeskFirst ? desk : door);
        assertThat(state(desk, history.event()))
            .isEqualTo(state(door, history.event()))
            .filteredOn(one -> one.startsWith("present"))
            .singleElement()
            .asString()
            .endsWith("meja");
      }
    }
  }

  private static void carry(StickHouse from, StickHouse to) {
    assertThat(to.takeFrom(from)).isInstanceOf(Exchange.Taking.Taken.class);
  }

  private static Badge badge(StickHouse house, UUID person) {
    return house.open().store().repositories().badges().newest(person).orElseThrow();
  }

  private LedgerAccess access(StickHouse house) {
    var store = house.open().store();
    return new LedgerAccess(store.repositories(), store.ledger(), new CurrentActor(clock));
  }

  private Badge replaced(StickHouse house, Badge lost) {
    var badges = new BadgeService(access(house), new IdGenerator(UUID::randomUUID, new Random()));
    assertThat(badges.replace(lost, "hilang")).isInstanceOf(BadgingResult.Done.class);
    return badge(house, lost.participant());
  }

  private ScanResult scan(StickHouse house, String station, Badge badge, History history) {
    var door = new Door(history.event().id(), SharedHall.SESSION, station);
    return new CheckInService(access(house), house.open().store().apart())
        .scan(badge.code().text(), door);
  }

  /// One history in every build, more with `-Dbalai.rounds`.
  private static LongStream seeds() {
    return LongStream.rangeClosed(7, 7 + Integer.getInteger("balai.rounds", 0) / 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyOrderOfSticksComesToTheSame(long seed) throws Exception {
    var history = new History(seed);
    List<String> first = run(history, List.of(0, 1, 2));
    assertThat(first).as("something happened").hasSizeGreaterThan(PEOPLE + 4);
    for (List<Integer> order : List.of(List.of(1, 2, 0), List.of(2, 1, 0))) {
      assertThat(run(history, order)).as("%s", order).isEqualTo(first);
    }
  }

  private List<String> run(History history, List<Integer> order) throws IOException {
    Path place = folder.resolve("run" + order.toString().replaceAll("\\D", ""));
    var houses = new ArrayList<StickHouse>();
    try {
      for (int house = 0; house < HOUSES; house++) {
        houses.add(new StickHouse(place.resolve("house" + house), clock));
      }
      record(houses.getFirst(), history.before);
      carry(houses, 0, 1);
      carry(houses, 0, 2);
      for (int half = 0; half < 2; half++) {
        for (int house = 0; house < HOUSES; house++) {
          List<Act> own = history.acts.get(house);
          record(houses.get(house), own.subList(half * ACTS / 2, (half + 1) * ACTS / 2));
        }
        for (int from : order) {
          for (int to : order.reversed()) {
            if (from != to) {
              carry(houses, from, to);
            }
          }
        }
      }
      for (int from : order) {
        for (int to : order) {
          if (from != to) {
            carry(houses, from, to);
          }
        }
      }
      List<List<String>> seen = new ArrayList<>();
      for (StickHouse house : houses) {
        seen.add(state(house, history.event()));
      }
      assertThat(seen).as("every laptop sees the same").containsOnly(seen.getFirst());
      return seen.getFirst();
    } finally {
      houses.forEach(StickHouse::close);
    }
  }

  private static void carry(List<StickHouse> houses, int from, int to) {
    assertThat(houses.get(to).takeFrom(houses.get(from))).isInstanceOf(Exchange.Taking.Taken.class);
  }

  private static void record(StickHouse house, List<Act> acts) {
    for (Act act : acts) {
      Recording done = house.open().store().ledger().record(act.by(), act.facts());
      // Whoever is there already is answered so at that laptop's own door.
      assertThat(done).isNotInstanceOf(Recording.Failed.class);
    }
  }

  private static List<ApartOutcome> outcomes(StickHouse house) {
    return SharedHall.facts(house.open(), MergingFact.ApartDecided.class).stream()
        .map(MergingFact.ApartDecided::outcome)
        .toList();
  }

  private static List<String> state(StickHouse house, Event event) {
    OpenStore open = house.open();
    var repositories = open.store().repositories();
    Stream<String> present =
        repositories.attendances().ofSession(event.id(), SharedHall.SESSION).stream()
            .map(one -> "present " + one.participant() + " " + one.at() + " " + one.station());
    Stream<String> signed =
        repositories.signatures().ofEvent(event.id()).stream()
            .map(one -> "signed " + one.participant() + " " + one.signedAt() + one.station());
    Stream<String> listed =
        repositories.participants().ofEvent(event.id()).stream()
            .map(one -> "listed " + one.id() + " " + one.number() + " " + one.name());
    Stream<String> counted =
        Stream.of(
            "counted "
                + repositories.attendances().count(event.id(), SharedHall.SESSION)
                + " of "
                + repositories.participants().invited(event.id(), SharedHall.SESSION));
    return Stream.of(present, signed, listed, counted).flatMap(one -> one).sorted().toList();
  }

  /// What a laptop recorded together.
  private record Act(Provenance by, List<Fact> facts) {}

  /// What happened, the same in every run.
  private static final class History {
    private final People people;
    private final Sample sample;
    private final List<Act> before = new ArrayList<>();
    private final List<Participant> registered = new ArrayList<>();
    private final List<List<Act>> acts = new ArrayList<>();

    History(long seed) {
      var random = new Random(seed);
      people = new People(seed);
      sample = people.rantauPulung();
      var facts = new ArrayList<Fact>();
      facts.add(new WorkspaceFact.EventPlanned(event()));
      sample.texts().forEach(text -> facts.add(new SigningFact.TextWritten(text)));
      for (int number = 1; number <= PEOPLE; number++) {
        Participant person =
            people.person(event(), number, List.of(text().code()), SharedHall.SESSION);
        Badge badge = people.badge(person);
        registered.add(person);
        facts.add(new PeopleFact.Registered(person));
        facts.add(new DoorFact.BadgeIssued(badge));
      }
      before.add(new Act(by(0, 0), facts));
      for (int house = 0; house < HOUSES; house++) {
        var own = new ArrayList<Act>();
        for (int minute = 1; minute <= ACTS; minute++) {
          own.add(new Act(by(house, minute), act(random, house, minute)));
        }
        acts.add(own);
      }
    }

    Event event() {
      return sample.event();
    }

    DeclarationText text() {
      return sample.texts().getFirst();
    }

    private static Instant at(int house, int minute) {
      // Never two at one moment about one thing, but for the second laptop's clock.
      return People.MORNING.plus(Duration.ofMinutes(minute)).plusSeconds(house == 1 ? 3600 : house);
    }

    private static Provenance by(int house, int minute) {
      return new Provenance(at(house, minute), People.WITA, "Pintu " + house, "meja");
    }

    private List<Fact> act(Random random, int house, int minute) {
      int who = random.nextInt(PEOPLE);
      return switch (random.nextInt(5)) {
        case 0 -> List.of(signature(registered.get(who), house, minute));
        case 1 -> walkIn(house, minute, random.nextInt(3));
        case 2 ->
            List.of(
                new PeopleFact.Corrected(
                    registered.get(who).named("Nama " + house + "." + minute), "ejaan"));
        default -> List.of(attended(registered.get(who), house, minute, Attendance.Means.BADGE));
      };
    }

    private List<Fact> walkIn(int house, int minute, int name) {
      Participant person =
          people
              .person(event(), 100_000 * (house + 1) + minute, List.of(), SharedHall.SESSION)
              .named("Tamu " + name);
      return List.of(
          new PeopleFact.Registered(person),
          new DoorFact.BadgeIssued(people.badge(person)),
          attended(person, house, minute, Attendance.Means.WALK_IN));
    }

    private Fact attended(Participant who, int house, int minute, Attendance.Means means) {
      return new DoorFact.Attended(
          new Attendance(
              event().id(),
              SharedHall.SESSION,
              who.id(),
              at(house, minute),
              "Pintu " + house,
              means));
    }

    private Fact signature(Participant who, int house, int minute) {
      DeclarationText shown = text().in(text().language());
      Instant at = at(house, minute);
      return new SigningFact.Signed(
          Given.signature(
              event().id(),
              shown.code(),
              shown.version(),
              shown.hash(),
              who.id(),
              SharedHall.SESSION,
              "Pintu " + house,
              at,
              at,
              at,
              people.ink()));
    }
  }
}
