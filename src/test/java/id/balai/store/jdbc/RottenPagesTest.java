package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Signature;
import id.balai.fixture.Given;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.fixture.Verdicts;
import id.balai.service.planning.Sample;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bytes of the database rot, while it is closed and while it is open. Whatever is asked is
/// answered as the journal has it. `-Dbalai.rounds=1000` asks for as many rotten files.
@Tag("endurance")
final class RottenPagesTest {

  private static final int ROUNDS = Integer.getInteger("balai.rounds", 5);
  private static final int PEOPLE = 40;

  @TempDir Path folder;

  private final People people = new People(61);
  private final Random random = new Random(Integer.getInteger("balai.seed", 1961));
  private final Sample sample = people.rantauPulung();
  private final Event event = sample.event();
  private final List<UUID> ids = new ArrayList<>(List.of(event.id()));
  private final List<BadgeCode> codes = new ArrayList<>();

  @Test
  void rottenBytesOfTheDatabaseNeverGiveAWrongAnswer() throws Exception {
    Path whole = Files.createDirectory(folder.resolve("whole"));
    fill(whole);
    var questions =
        new EveryAnswer(
            List.of(ids.getFirst(), ids.get(1)),
            List.of("SOS", "DAMAI", event.code(), "KODE-7"),
            List.of(codes.getFirst(), codes.getLast()));
    Map<String, String> right = ask(questions, whole);
    assertThat(right.values()).noneMatch(answer -> answer.startsWith("failed"));
    var verdicts = new Verdicts("rot in the database");
    for (int round = 0; round < ROUNDS; round++) {
      Path house = copy(whole, round);
      String rot = rot(house.resolve("balai.mv.db"));
      assertThat(wrong(ask(questions, house), right)).as("round %d: %s", round, rot).isEmpty();
      verdicts.ended("closed: " + end(Files.exists(house.resolve("balai.set-aside.mv.db"))));
      clear(house);
    }
    for (int round = 0; round < ROUNDS; round++) {
      Path house = copy(whole, round);
      verdicts.ended("open: " + end(rotWhileOpen(house, questions, right)));
      clear(house);
    }
    verdicts.assertNoFault();
  }

  private static String end(boolean isMadeAgain) {
    return isMadeAgain ? "made again" : "right as it is";
  }

  private boolean rotWhileOpen(Path house, EveryAnswer questions, Map<String, String> right)
      throws Exception {
    try (var open = new OpenStore(house)) {
      String rot = rot(house.resolve("balai.mv.db"));
      assertThat(wrong(questions.of(open.store()), right)).as(rot).isEmpty();
      Participant late = people.person(event, PEOPLE + 1, List.of(), "SOS");
      record(open, new PeopleFact.Registered(late));
      assertThat(open.store().repositories().participants().find(late.id())).as(rot).contains(late);
    }
    return Files.exists(house.resolve("balai.set-aside.mv.db"));
  }

  private static List<String> wrong(Map<String, String> answers, Map<String, String> right) {
    return right.entrySet().stream()
        .filter(answer -> !answer.getValue().equals(answers.get(answer.getKey())))
        .map(answer -> answer.getKey() + " gives " + answers.get(answer.getKey()))
        .toList();
  }

  private static Map<String, String> ask(EveryAnswer questions, Path house) throws Exception {
    try (var open = new OpenStore(house)) {
      return questions.of(open.store());
    }
  }

  /// One bit, or a sector of zeros, or a piece that belongs elsewhere.
  private String rot(Path file) throws IOException {
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long at = (long) (random.nextDouble() * bytes.length());
      return switch (random.nextInt(4)) {
        case 0 -> {
          at = at / 512 * 512;
          write(bytes, at, new byte[512]);
          yield "zeros at " + at;
        }
        case 1 -> {
          byte[] other = new byte[4112];
          long blocks = bytes.length() / 4112;
          long block = (long) (random.nextDouble() * blocks);
          long from = block * 4112;
          bytes.seek(from);
          bytes.readFully(other);
          at = at / 4112 * 4112;
          write(bytes, at, other);
          yield "block of " + from + " at " + at;
        }
        default -> {
          bytes.seek(at);
          int old = bytes.read();
          int bit = random.nextInt(8);
          write(bytes, at, new byte[] {(byte) (old ^ (1 << bit))});
          yield "bit " + bit + " at " + at;
        }
      };
    }
  }

  private static void write(RandomAccessFile bytes, long at, byte[] what) throws IOException {
    bytes.seek(at);
    bytes.write(what);
  }

  private void fill(Path house) {
    try (var open = new OpenStore(house)) {
      var facts = new ArrayList<Fact>(List.of(new WorkspaceFact.EventPlanned(event)));
      sample.texts().forEach(text -> facts.add(new SigningFact.TextWritten(text)));
      for (int number = 1; number <= PEOPLE; number++) {
        facts.addAll(arrival(people.person(event, number, List.of("DAMAI"), "SOS", "DEK")));
      }
      record(open, facts.toArray(Fact[]::new));
    }
  }

  private List<Fact> arrival(Participant person) {
    Badge badge = people.badge(person);
    ids.add(person.id());
    codes.add(badge.code());
    var certificate =
        Given.certificate(
            event.id(),
            person.id(),
            person.number(),
            "No. " + person.number(),
            "KODE-" + person.number(),
            People.MORNING);
    return List.of(
        new PeopleFact.Registered(person),
        new DoorFact.BadgeIssued(badge),
        new DoorFact.Attended(
            new Attendance(
                event.id(), "SOS", person.id(), People.MORNING, "Pintu", Attendance.Means.BADGE)),
        new SigningFact.Signed(signature(person)),
        new PaperFact.CertificateIssued(certificate));
  }

  private Signature signature(Participant person) {
    var text = sample.texts().getFirst();
    return Given.signature(
        event.id(),
        text.code(),
        text.version(),
        text.hash(),
        person.id(),
        "DEK",
        "Pintu",
        People.MORNING,
        People.MORNING.plusSeconds(1),
        People.MORNING.plusSeconds(5),
        people.ink());
  }

  private static void record(OpenStore open, Fact... facts) {
    assertThat(open.store().ledger().record(People.desk(), List.of(facts)))
        .isInstanceOf(Recording.Stored.class);
  }

  private Path copy(Path whole, int round) throws IOException {
    Path house = Files.createDirectories(folder.resolve("r" + round));
    Path keys = Files.createDirectories(house.resolve("keys"));
    for (Path from : List.of(whole, whole.resolve("keys"))) {
      try (var files = Files.list(from)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path to = (from.equals(whole) ? house : keys).resolve(file.getFileName());
          Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return house;
  }

  private static void clear(Path house) throws IOException {
    try (var files = Files.walk(house)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
