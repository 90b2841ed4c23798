package id.balai.app.bench;

import com.sun.management.OperatingSystemMXBean;
import id.balai.app.TestHouses;
import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.domain.log.PaperFact;
import id.balai.fixture.People;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a start costs in folders of very different age: processor time of the whole program for
/// `balai log`, and from its start to the first answered badge; the memory that the system gave it;
/// and the processor time of one backup after ten new entries. All entries but the last few hundred
/// belong to events that are closed.
///
/// The last row says by which power of the entries each column grows.
///
/// Arguments: a folder, and the numbers of entries. Every row is measured in programs of their own,
/// five times. What was filled stays in the folder and is used again.
public final class GrowthBenchmark {

  private static final int TIMES = 5;
  private static final int NEW_ENTRIES = 10;
  private static final double NANOS = 1e9;

  private GrowthBenchmark() {}

  public static void main(String[] words) throws Exception {
    switch (words[0]) {
      case "badge" -> badge(Path.of(words[1]), words[2]);
      case "backup" -> backup(Path.of(words[1]));
      default -> {
        System.out.println(
            "| Entries | `balai log` | start to badge | memory | ten entries, backup |");
        System.out.println("|---|---|---|---|---|");
        var rows = new ArrayList<Row>();
        for (String word : Arrays.asList(words).subList(1, words.length)) {
          rows.add(row(Path.of(words[0]).resolve(word), Integer.parseInt(word)));
        }
        slopes(rows);
        Measure java = measured(Path.of(words[0]), QUICK, "-version");
        System.out.printf(Locale.ROOT, "limit: a Java that says its version: %.2f s%n", java.cpu());
      }
    }
  }

  /// @param values of the columns, in their order
  private record Row(int entries, List<Double> values) {}

  /// By which power of the entries each column grows from the first row to the last: 0 for what
  /// costs the same at any size, 1 for what doubles with it.
  private static void slopes(List<Row> rows) {
    Row first = rows.getFirst();
    Row last = rows.getLast();
    if (rows.size() == 1) {
      return;
    }
    double grown = Math.log((double) last.entries / first.entries);
    var line = new StringBuilder("| power of the entries |");
    for (int i = 0; i < first.values.size(); i++) {
      double times = last.values.get(i) / first.values.get(i);
      line.append(String.format(Locale.ROOT, " %.3f |", Math.log(times) / grown));
    }
    System.out.println(line);
  }

  private static Row row(Path folder, int entries) throws Exception {
    String data = folder.resolve("data").toString();
    String keys = folder.resolve("data/keys").toString();
    if (Files.notExists(folder.resolve("code"))) {
      String code = BulkEvents.fill(folder.resolve("data"), entries);
      Measure made =
          measured(folder, NO_LIMIT, GrowthBenchmark.class.getName(), "badge", data, code);
      System.err.printf("%,d entries: the tables took %.1f s%n", entries, made.cpu());
      Files.writeString(folder.resolve("code"), code);
    }
    String code = Files.readString(folder.resolve("code"));
    var log = new ArrayList<Double>();
    var badge = new ArrayList<Double>();
    var memory = new ArrayList<Double>();
    var backup = new ArrayList<Double>();
    String launcher = "id.balai.app.Launcher";
    for (int i = 0; i < TIMES; i++) {
      log.add(measured(folder, QUICK, launcher, "--data", data, "--key-folder", keys, "log").cpu());
      Measure answered =
          measured(folder, QUICK, GrowthBenchmark.class.getName(), "badge", data, code);
      badge.add(answered.answered());
      memory.add(answered.megabytes());
      backup.add(
          measured(folder, QUICK, GrowthBenchmark.class.getName(), "backup", data).answered());
    }
    double most = memory.stream().max(Double::compare).orElse(0.0);
    var row = new Row(entries, List.of(median(log), median(badge), most, median(backup)));
    System.out.printf(
        Locale.ROOT,
        "| %,d | %.2f s | %.2f s | %.0f MB | %.2f s |%n",
        entries,
        median(log),
        median(badge),
        most,
        median(backup));
    return row;
  }

  /// @param cpu seconds of processor time of its whole life
  /// @param answered seconds that it said itself
  /// @param megabytes the most that the system gave it
  private record Measure(double cpu, double answered, double megabytes) {}

  /// As commands are started.
  private static final List<String> QUICK = List.of("-Xmx380m", "-XX:TieredStopAtLevel=1");

  private static final List<String> NO_LIMIT = List.of("-Xmx1g");

  private static double median(List<Double> all) {
    return all.stream().sorted().toList().get(all.size() / 2);
  }

  private static Measure measured(
      Path folder, List<String> options, String program, String... words) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%U %S'; time \"$@\" 2>&1", "-"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program));
    command.addAll(List.of(words));
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(out));
    }
    List<String> lines = Files.readAllLines(out);
    String[] times = lines.getLast().split(" ", -1);
    String[] said =
        lines.stream()
            .filter(line -> line.startsWith("answered "))
            .findFirst()
            .orElse("answered 0 0")
            .split(" ", -1);
    return new Measure(
        Double.parseDouble(times[0]) + Double.parseDouble(times[1]),
        Long.parseLong(said[1]) / NANOS,
        Long.parseLong(said[2]) / 1024.0);
  }

  /// From the start of the program to the answer at the door.
  private static void badge(Path data, String code) throws IOException {
    try (Workspace open = TestHouses.open(data, Clock.systemUTC())) {
      Services services = open.services();
      Event event = openEvent(services);
      var door = new Door(event.id(), event.sessions().getFirst().code(), "Pintu 1");
      String result = services.checkIn().scan(code, door).getClass().getSimpleName();
      System.out.println("answered " + cpu() + " " + peakKilobytes() + " " + result);
    }
  }

  /// One backup after ten new entries.
  private static void backup(Path data) throws IOException {
    try (Workspace open = TestHouses.open(data, Clock.systemUTC())) {
      Services services = open.services();
      Event event = openEvent(services);
      services.keeping().backups().make();
      for (int i = 0; i < NEW_ENTRIES; i++) {
        services
            .ledger()
            .record(
                People.desk(),
                new PaperFact.Exported(event.id(), "badges", BulkEvents.OPEN_PEOPLE));
      }
      long before = cpu();
      var made = services.keeping().backups().make();
      long took = cpu() - before;
      System.out.println("answered " + took + " " + peakKilobytes() + " " + made);
    }
  }

  private static Event openEvent(Services services) {
    return services.repositories().events().all().stream()
        .filter(each -> each.code().equals(BulkEvents.OPEN))
        .findFirst()
        .orElseThrow();
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /// The most memory that the system gave this program, of every kind.
  private static String peakKilobytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.replaceAll("\\D", ""))
        .findFirst()
        .orElseThrow();
  }
}
