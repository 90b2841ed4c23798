package id.balai.app.bench;

import id.balai.app.bench.RawCommit.Part;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What it costs to record an attendance: on the folder's own database and on a common PostgreSQL
/// of the same computer; beside them, in turn in the same run, the bare bones in the clear and
/// under the ciphers, SQLite, and the physical limit. The last lines say how many fit into a second
/// and what the journal costs of it.
///
/// Argument: how many (2,000 when not said).
public final class CommitBenchmark {

  private static final int WARM_UP = 500;
  private static final String BODY = "{\"actor\":\"peserta\"}".repeat(32);

  private final int count;
  private final People people = new People(20241007);
  private final Event event = people.rantauPulung().event();
  private final List<Participant> everybody = new ArrayList<>();

  private CommitBenchmark(int count) {
    this.count = count;
  }

  public static void main(String[] arguments) throws Exception {
    var bench = new CommitBenchmark(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000);
    Path folder = Files.createTempDirectory("balai-bench");
    Optional<byte[]> key = Optional.of(RawCommit.drawKey());
    try (EmbeddedPostgres postgres = ForcingPostgres.start();
        var own = new OpenStore(folder.resolve("own"));
        var common =
            new OpenStore(
                folder.resolve("common"),
                Optional.of(postgres.getJdbcUrl("postgres", "postgres")));
        var clear = raw(folder, "clear", Optional.empty(), EnumSet.allOf(Part.class));
        var sealed = raw(folder, "sealed", key, EnumSet.allOf(Part.class));
        var line = raw(folder, "line", key, EnumSet.of(Part.JOURNAL));
        var row = raw(folder, "row", key, EnumSet.of(Part.ROW));
        var sqlite = new SqliteCommit(folder.resolve("sqlite.db"));
        var limit = new ForcedAppends(folder.resolve("limit"))) {
      bench.register(own, common);
      bench.run(own, common, List.of(clear, sealed, line, row), sqlite, limit);
    }
    System.out.println(folder);
  }

  private static RawCommit raw(Path folder, String name, Optional<byte[]> key, Set<Part> parts)
      throws Exception {
    return new RawCommit(Files.createDirectory(folder.resolve(name)), key, parts);
  }

  private void register(OpenStore own, OpenStore common) {
    List<Fact> facts = new ArrayList<>(List.of(new WorkspaceFact.EventPlanned(event)));
    for (int number = 1; number <= WARM_UP + count; number++) {
      everybody.add(people.person(event, number, List.of(), "SOS"));
      facts.add(new PeopleFact.Registered(everybody.getLast()));
    }
    record(own, facts);
    record(common, facts);
  }

  private void run(
      OpenStore own,
      OpenStore common,
      List<RawCommit> bare,
      SqliteCommit sqlite,
      ForcedAppends limit)
      throws Exception {
    List<Times> times = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      times.add(new Times(count));
    }
    for (int i = 0; i < WARM_UP + count; i++) {
      long[] took = {
        timed(own, i),
        timed(common, i),
        bare.get(0).once(BODY),
        bare.get(1).once(BODY),
        bare.get(2).once(BODY),
        bare.get(3).once(BODY),
        sqlite.once(event.id().toString(), everybody.get(i).id().toString(), BODY),
        limit.once()
      };
      for (int row = 0; row < took.length && i >= WARM_UP; row++) {
        times.get(row).add(took[row]);
      }
    }
    List<String> names =
        List.of(
            "an attendance, own database (encrypted)",
            "an attendance, common PostgreSQL on the same computer",
            "bare journal line and H2 row, in the clear",
            "bare journal line and H2 row, encrypted",
            "bare journal line alone, encrypted",
            "bare H2 row alone, encrypted",
            "SQLite, synchronous=FULL, in the clear",
            "physical limit: 512 bytes forced");
    System.out.println(Times.head(count + " times in turns"));
    for (int row = 0; row < names.size(); row++) {
      System.out.println(times.get(row).row(names.get(row)));
    }
    for (int row : List.of(0, 3, 4, 5, 6)) {
      rate(names.get(row), times.get(row), times.get(6));
    }
  }

  /// How many a second, by the median, and how many that is for each one of SQLite.
  private static void rate(String what, Times times, Times sqlite) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f a second, %.2f of SQLite%n",
        what,
        1_000 / times.within(0.5),
        sqlite.within(0.5) / times.within(0.5));
  }

  private long timed(OpenStore open, int person) {
    var attendance =
        new Attendance(
            event.id(),
            "SOS",
            everybody.get(person).id(),
            People.MORNING,
            "Pintu 1",
            Attendance.Means.BADGE);
    long before = System.nanoTime();
    record(open, List.of(new DoorFact.Attended(attendance)));
    return System.nanoTime() - before;
  }

  private static void record(OpenStore open, List<Fact> facts) {
    if (!(open.store().ledger().record(People.desk(), facts) instanceof Recording.Stored)) {
      throw new IllegalStateException("not stored");
    }
  }
}
