package id.balai.app.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import id.balai.app.TestHouses;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.event.Event;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.service.people.Overview;
import id.balai.service.people.PeopleIndex;
import id.balai.service.people.PeopleQuery;
import id.balai.service.people.PeopleQuery.Filter;
import id.balai.service.people.PersonLine;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the work of an organizer costs in events of very different size, to which everybody came:
/// processor time of all threads, and the memory that was asked for, let go or not. Every kind of
/// work is done until it is warm, and then measured. The last row says by which power of the people
/// each column grows.
///
/// Arguments: a folder, and the numbers of people. What was filled stays there and is used again.
public final class PeopleGrowthBenchmark {

  private static final int LOOK_UPS = 1_000;
  private static final long LEAST_NS = 400_000_000;

  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Services services;
  private final Event event;
  private final int people;
  private final Path out;

  private PeopleGrowthBenchmark(Services services, int people, Path out) {
    this.services = services;
    this.people = people;
    this.out = out;
    this.event =
        services.repositories().events().all().stream()
            .filter(each -> each.code().equals(BulkEvents.OPEN))
            .findFirst()
            .orElseThrow();
  }

  /// One kind of work, and how many of it are done at once.
  private record Kind(String name, int times, Work work) {}

  /// What is measured.
  private interface Work {
    void done() throws IOException;
  }

  /// @param millis of processor time
  /// @param kilobytes that were asked for
  private record Cost(double millis, double kilobytes) {}

  public static void main(String[] words) throws IOException {
    Path folder = Path.of(words[0]);
    List<Integer> sizes =
        List.of(words).subList(1, words.length).stream().map(Integer::valueOf).toList();
    var rows = new ArrayList<List<Cost>>();
    for (int people : sizes) {
      Path house = folder.resolve(people + " people");
      if (Files.notExists(house)) {
        BulkEvents.fillOne(house, people);
      }
      try (Workspace open = TestHouses.open(house, Clock.systemUTC())) {
        Path out = Files.createTempDirectory(folder, "out");
        var bench = new PeopleGrowthBenchmark(open.services(), people, out);
        List<Kind> kinds = bench.kinds();
        if (rows.isEmpty()) {
          head(kinds);
        }
        var row = new ArrayList<Cost>();
        for (Kind kind : kinds) {
          measured(kind);
          row.add(measured(kind));
        }
        rows.add(row);
        print(people, row);
      }
    }
    powers((double) sizes.getLast() / sizes.getFirst(), rows.getFirst(), rows.getLast());
  }

  private List<Kind> kinds() {
    var index = new PeopleIndex(services.repositories(), event.id());
    index.catchUp();
    List<PersonLine> lines = index.find(PeopleQuery.ALL);
    List<BadgeCode> codes =
        services.repositories().badges().issued(event.id()).stream()
            .limit(LOOK_UPS)
            .map(Badge::code)
            .toList();
    List<Attendance> recorded = services.repositories().attendances().ofEvent(event.id());
    return List.of(
        new Kind("a badge and its person", LOOK_UPS, () -> lookUp(codes)),
        new Kind("a name that is typed", 10, () -> found(index)),
        new Kind(
            "the page of people read",
            1,
            () -> new PeopleIndex(services.repositories(), event.id()).catchUp()),
        new Kind(
            "the overview",
            1,
            () -> Overview.of(lines, recorded, Optional.of("SOS"), List.of(), event.zone())),
        new Kind(
            "the attendance sheet",
            1,
            () ->
                services
                    .papers()
                    .write(event, PaperOrder.of(PaperType.SHEETS).session("SOS"), out)),
        new Kind(
            "the list as a workbook",
            1,
            () ->
                services.lists().people().write(event, out.resolve("list.xlsx"), Locale.of("id"))));
  }

  private void lookUp(List<BadgeCode> codes) {
    for (BadgeCode code : codes) {
      if (services.repositories().badges().shown(code).isEmpty()) {
        throw new IllegalStateException("a badge is not known");
      }
    }
  }

  private void found(PeopleIndex index) {
    for (int i = 1; i <= 10; i++) {
      String word = BulkEvents.word(people / 10 * i);
      var query = new PeopleQuery(word, Filter.EVERYBODY, Optional.empty(), false);
      if (index.find(query).isEmpty()) {
        throw new IllegalStateException("nobody is found");
      }
    }
  }

  /// As often as the clock of the processor, which goes in steps of ten milliseconds, needs.
  private static Cost measured(Kind kind) throws IOException {
    long cpu = MACHINE.getProcessCpuTime();
    long bytes = THREADS.getTotalThreadAllocatedBytes();
    int done = 0;
    long took;
    do {
      kind.work().done();
      done += kind.times();
      took = MACHINE.getProcessCpuTime() - cpu;
    } while (took < LEAST_NS);
    return new Cost(
        took / 1e6 / done, (THREADS.getTotalThreadAllocatedBytes() - bytes) / 1e3 / done);
  }

  private static void head(List<Kind> kinds) {
    System.out.println(
        "| people | "
            + String.join(" | ", kinds.stream().map(kind -> kind.name() + ", ms / kB").toList())
            + " |");
    System.out.println("|---|" + "---|".repeat(kinds.size()));
  }

  private static void print(int people, List<Cost> row) {
    var line = new StringBuilder(String.format(Locale.ROOT, "| %,d |", people));
    row.forEach(
        cost ->
            line.append(
                String.format(Locale.ROOT, " %,.3f / %,.1f |", cost.millis, cost.kilobytes)));
    System.out.println(line);
  }

  private static void powers(double grown, List<Cost> first, List<Cost> last) {
    var line = new StringBuilder("| power of the people |");
    for (int i = 0; i < first.size(); i++) {
      line.append(
          String.format(
              Locale.ROOT,
              " %.2f / %.2f |",
              Math.log(last.get(i).millis / first.get(i).millis) / Math.log(grown),
              Math.log(last.get(i).kilobytes / first.get(i).kilobytes) / Math.log(grown)));
    }
    System.out.println(line);
  }
}
