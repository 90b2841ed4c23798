package id.balai.app.bench;

import com.sun.management.OperatingSystemMXBean;
import id.balai.app.TestHouses;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.badge.Badge;
import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.People;
import id.balai.service.workspace.Workspace;
import id.balai.store.journal.BulkJournal;
import id.balai.store.journal.KeyHolder;
import id.balai.store.key.FolderShelf;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// What a start costs in folders of very different age: processor time of the whole program for
/// `balai log`, and from its start to the first answered badge. All entries but the last few
/// hundred belong to events that are closed.
///
/// Arguments: the numbers of entries. Every row is measured in programs of their own, five times.
public final class GrowthBenchmark {

  private static final int OPEN_PEOPLE = 100;
  private static final int CLOSED_PEOPLE = 1_000;
  private static final int TIMES = 5;

  private GrowthBenchmark() {}

  public static void main(String[] words) throws Exception {
    if (words[0].equals("badge")) {
      badge(Path.of(words[1]), words[2]);
      return;
    }
    if (words[0].equals("fill")) {
      Path data = Path.of(words[2]).resolve("data");
      Files.writeString(data.resolveSibling("code"), fill(data, Integer.parseInt(words[1])));
      return;
    }
    for (String word : words) {
      row(Integer.parseInt(word));
    }
  }

  private static void row(int entries) throws Exception {
    Path folder = Files.createTempDirectory("balai-growth");
    try {
      String code = fill(folder.resolve("data"), entries);
      // The first start makes the tables.
      try (Workspace made = TestHouses.open(folder.resolve("data"), Clock.systemUTC())) {
        System.err.println(made.services().log().size() + " entries in tables");
      }
      var log = new long[TIMES];
      var badge = new long[TIMES];
      var memory = new long[TIMES];
      for (int i = 0; i < TIMES; i++) {
        log[i] =
            cpu(
                folder,
                "id.balai.app.Launcher",
                "--data",
                folder.resolve("data").toString(),
                "--key-folder",
                folder.resolve("data/keys").toString(),
                "log")[0];
        long[] answered =
            cpu(
                folder,
                GrowthBenchmark.class.getName(),
                "badge",
                folder.resolve("data").toString(),
                code);
        badge[i] = answered[0];
        memory[i] = answered[1];
      }
      System.out.printf(
          "| %,d | %.2f | %.2f | %d |%n",
          entries, median(log) / 1e9, median(badge) / 1e9, (long) median(memory) >> 20);
    } finally {
      FolderTree.delete(folder);
    }
  }

  private static double median(long[] all) {
    Arrays.sort(all);
    return all[all.length / 2];
  }

  /// Runs a program and returns the processor time of its whole life.
  private static long[] cpu(Path folder, String program, String... words) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx380m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program));
    command.addAll(List.of(words));
    Path out = folder.resolve("out");
    var process =
        new ProcessBuilder("bash", "-c", "TIMEFORMAT='%U %S'; time \"$@\" 2>&1", "-")
            .redirectErrorStream(true);
    process.command().addAll(command);
    process.redirectOutput(out.toFile());
    if (process.start().waitFor() != 0) {
      throw new IllegalStateException(Files.readString(out));
    }
    List<String> lines = Files.readAllLines(out);
    String[] times = lines.getLast().split(" ", -1);
    long total = (long) ((Double.parseDouble(times[0]) + Double.parseDouble(times[1])) * 1e9);
    return lines.stream()
        .filter(line -> line.startsWith("answered "))
        .findFirst()
        .map(line -> line.split(" ", -1))
        .map(words2 -> new long[] {Long.parseLong(words2[1]), Long.parseLong(words2[2])})
        .orElse(new long[] {total, 0});
  }

  /// From the start of the program to the answer at the door.
  private static void badge(Path data, String code) {
    try (Workspace open = TestHouses.open(data, Clock.systemUTC())) {
      var services = open.services();
      Event event =
          services.repositories().events().all().stream()
              .filter(each -> each.code().equals("TERBUKA"))
              .findFirst()
              .orElseThrow();
      var result =
          services
              .checkIn()
              .scan(code, new Door(event.id(), event.sessions().getFirst().code(), "Pintu 1"));
      long cpu =
          ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
              .getProcessCpuTime();
      long memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      System.out.println(
          "answered " + cpu + " " + memory + " " + result.getClass().getSimpleName());
    }
  }

  /// @return a badge of the event that is open
  private static String fill(Path data, int entries) throws IOException {
    Files.createDirectories(data);
    var holder = new KeyHolder(data, new FolderShelf(data.resolve("keys")));
    var people = new People(20241007);
    String code = "";
    try (var journal = new BulkJournal(data, holder.journal(), People.desk())) {
      int open = 1 + 2 * OPEN_PEOPLE;
      int number = 0;
      while (journal.size() < entries - open) {
        int room = (int) Math.min(CLOSED_PEOPLE, (entries - open - journal.size() - 2) / 3);
        if (room <= 0) {
          break;
        }
        event(journal, people, "EVENT-" + number++, room, true);
      }
      code = event(journal, people, "TERBUKA", OPEN_PEOPLE, false);
    }
    return code;
  }

  private static String event(
      BulkJournal journal, People people, String code, int count, boolean isClosed) {
    Event plan = named(people.rantauPulung().event(), people.id(), code);
    List<Fact> facts = new ArrayList<>(List.of(new WorkspaceFact.EventPlanned(plan)));
    String last = "";
    for (int number = 1; number <= count; number++) {
      Participant person = people.person(plan, number, List.of(), "SOS");
      Badge badge = people.badge(person);
      last = badge.code().text();
      facts.add(new PeopleFact.Registered(person));
      facts.add(new DoorFact.BadgeIssued(badge));
      if (isClosed) {
        facts.add(
            new DoorFact.Attended(
                new Attendance(
                    plan.id(),
                    "SOS",
                    person.id(),
                    People.MORNING,
                    "Pintu 1",
                    Attendance.Means.BADGE)));
      }
    }
    if (isClosed) {
      facts.add(new WorkspaceFact.EventClosed(plan.id()));
    }
    journal.append(facts);
    return last;
  }

  private static Event named(Event event, UUID id, String code) {
    return new Event(
        id,
        code,
        event.name(),
        event.theme(),
        event.venue(),
        event.place(),
        event.date(),
        event.zone(),
        event.letterhead(),
        event.sessions(),
        event.groups(),
        event.declarations(),
        event.officials(),
        event.certificates(),
        event.privacy(),
        event.papers(),
        event.entries(),
        event.presence());
  }
}
