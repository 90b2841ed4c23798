package id.balai.service.merging;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.badge.Badge;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.declaration.TextRead;
import id.balai.domain.event.Event;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
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
import id.balai.service.planning.Sample;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever three doors recorded alone, and in whatever order they meet the common database again:
/// they come to the same. Histories come from seeds; one door's clock is an hour ahead.
final class MergingOrderTest {

  private static final int STATIONS = 3;
  private static final int PEOPLE = 8;
  private static final int ACTS = 14;

  private static final List<List<Integer>> ORDERS =
      List.of(
          List.of(0, 1, 2),
          List.of(0, 2, 1),
          List.of(1, 0, 2),
          List.of(1, 2, 0),
          List.of(2, 0, 1),
          List.of(2, 1, 0));

  @TempDir Path folder;

  /// One history in every build, more with `-Dbalai.rounds`.
  private static LongStream seeds() {
    return LongStream.rangeClosed(7, 7 + Integer.getInteger("balai.rounds", 0) / 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyOrderOfContactComesToTheSame(long seed) throws Exception {
    var history = new History(seed);
    List<String> first = run(history, ORDERS.getFirst());
    assertThat(first).as("something happened").hasSizeGreaterThan(PEOPLE + 4);
    for (List<Integer> order : ORDERS.subList(1, ORDERS.size())) {
      assertThat(run(history, order)).as("%s", order).isEqualTo(first);
    }
  }

  /// What a door did alone.
  private record Act(Provenance by, Fact fact) {}

  /// What happened, the same in every run: what the desk recorded, and what each door did.
  private static final class History {
    private final long seed;
    private final People people;
    private final Sample sample;
    private final List<Fact> before = new ArrayList<>();
    private final List<Participant> registered = new ArrayList<>();
    private final List<Badge> badges = new ArrayList<>();
    private final List<List<Act>> acts = new ArrayList<>();

    History(long seed) {
      this.seed = seed;
      var random = new Random(seed);
      people = new People(seed);
      sample = people.rantauPulung();
      before.add(new WorkspaceFact.EventPlanned(sample.event()));
      sample.texts().forEach(text -> before.add(new SigningFact.TextWritten(text)));
      for (int number = 1; number <= PEOPLE; number++) {
        Participant person =
            people.person(event(), number, List.of(text().code()), SharedHall.SESSION);
        registered.add(person);
        badges.add(people.badge(person));
        before.add(new PeopleFact.Registered(person));
        before.add(new DoorFact.BadgeIssued(badges.getLast()));
      }
      // One badge ends while the doors are alone, and the text gets another version.
      before.add(
          new DoorFact.BadgeEnded(
              badges.getFirst().ended(Badge.State.REPLACED, minute(ACTS / 2)), "hilang"));
      before.add(new SigningFact.TextWritten(text().asVersion(2)));
      for (int station = 0; station < STATIONS; station++) {
        Duration ahead = station == 1 ? Duration.ofHours(1) : Duration.ZERO;
        var own = new ArrayList<Act>();
        for (int minute = 0; minute < ACTS; minute++) {
          Instant at = minute(minute).plus(ahead);
          var by = new Provenance(at, People.WITA, "Pintu " + station, "peserta");
          own.add(new Act(by, act(random, at, station, minute)));
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

    private static Instant minute(int minute) {
      return People.MORNING.plus(Duration.ofMinutes(minute));
    }

    private Fact act(Random random, Instant at, int station, int minute) {
      int who = random.nextInt(PEOPLE);
      return switch (random.nextInt(4)) {
        case 0 -> signature(registered.get(who), at, station);
        case 1 -> newcomer(random, at, station, 110_001 + 10_000 * station + minute);
        default ->
            new ApartFact.ScannedApart(
                event().id(),
                SharedHall.SESSION,
                badges.get(who).code().text(),
                Door.Place.ENTRANCE);
      };
    }

    private Fact signature(Participant who, Instant at, int station) {
      DeclarationText shown = text().in(text().language());
      var read = TextRead.of(shown);
      var signature =
          Given.signature(
              event().id(),
              shown.code(),
              shown.version(),
              shown.hash(),
              who.id(),
              SharedHall.SESSION,
              "Pintu " + station,
              at,
              at,
              at,
              people.ink());
      return new ApartFact.SignedApart(
          new SigningFact.TextShown(read, who.id(), at, at),
          new SigningFact.Agreed(read, who.id(), at),
          signature);
    }

    private Fact newcomer(Random random, Instant at, int station, int number) {
      Participant person =
          people
              .person(event(), number, List.of(), SharedHall.SESSION)
              .named("Tamu " + random.nextInt(3));
      var attendance =
          new Attendance(
              event().id(),
              SharedHall.SESSION,
              person.id(),
              at,
              "Pintu " + station,
              Attendance.Means.WALK_IN);
      return new ApartFact.RegisteredApart(person, 0, people.badge(person), attendance);
    }
  }

  /// Lets three stations meet the common database in this order, twice.
  ///
  /// @return what stands in the end, sorted
  private List<String> run(History history, List<Integer> order) throws Exception {
    String name = "order_" + order.toString().replaceAll("\\D", "") + "_" + history.seed;
    Optional<String> hub = Optional.of(CommonServer.database());
    var stations = new ArrayList<OpenStore>();
    try {
      for (int station = 0; station < STATIONS; station++) {
        stations.add(new OpenStore(folder.resolve(name + station), hub));
      }
      assertThat(stations.getFirst().store().ledger().record(People.desk(), history.before))
          .isInstanceOf(Recording.Stored.class);
      stations.forEach(open -> open.store().lookAtOthers());
      for (int half = 0; half < 2; half++) {
        for (int station = 0; station < STATIONS; station++) {
          List<Act> own = history.acts.get(station);
          record(stations.get(station), own.subList(half * ACTS / 2, (half + 1) * ACTS / 2));
        }
        for (int station : order) {
          merge(stations.get(station));
        }
      }
      List<List<String>> seen = new ArrayList<>();
      for (OpenStore open : stations) {
        open.store().lookAtOthers();
        assertThat(open.store().apart().waiting()).isZero();
        seen.add(state(open, history.event()));
      }
      assertThat(seen).as("every station sees the same").containsOnly(seen.getFirst());
      return seen.getFirst();
    } finally {
      stations.forEach(OpenStore::close);
    }
  }

  private static void record(OpenStore open, List<Act> acts) {
    for (Act act : acts) {
      assertThat(open.store().apart().record(act.by(), (ApartFact) act.fact()))
          .isInstanceOf(Recording.Stored.class);
    }
  }

  private static void merge(OpenStore open) {
    var store = open.store();
    new OfflineMerge(store.apart(), store.repositories(), store.ledger(), Clock.systemUTC())
        .merge();
  }

  private static List<String> state(OpenStore open, Event event) {
    var repositories = open.store().repositories();
    Stream<String> present =
        repositories.attendances().ofSession(event.id(), SharedHall.SESSION).stream()
            .map(one -> "present " + one.participant() + " " + one.at() + " " + one.station());
    Stream<String> signed =
        repositories.signatures().ofEvent(event.id()).stream()
            .map(
                one ->
                    "signed "
                        + one.participant()
                        + " "
                        + one.version()
                        + " "
                        + one.signedAt()
                        + " "
                        + one.station());
    Stream<String> listed =
        repositories.participants().ofEvent(event.id()).stream()
            .map(one -> "listed " + one.id() + " " + one.number() + " " + one.name());
    Stream<String> refused =
        SharedHall.facts(open, DoorFact.Refused.class).stream()
            .map(one -> "refused " + one.reason() + " " + one.code().orElse(""));
    return Stream.of(present, signed, listed, refused).flatMap(one -> one).sorted().toList();
  }
}
