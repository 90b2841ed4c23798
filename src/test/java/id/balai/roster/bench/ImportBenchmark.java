package id.balai.roster.bench;

import id.balai.app.TestHouses;
import id.balai.domain.event.Event;
import id.balai.service.registration.ImportResult;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.registration.UndoResult;
import id.balai.service.workspace.Workspace;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Supplier;

/// Brings a long list of invented people into a real store, opens the store again and takes the
/// import back, and prints how long each took and how much memory.
public final class ImportBenchmark {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-10-07T01:14:00Z"), ZoneOffset.UTC);
  private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
  private final int rows;

  private ImportBenchmark(int rows) {
    this.rows = rows;
  }

  /// @param arguments number of rows; 100,000 without
  public static void main(String[] arguments) throws IOException {
    int rows = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
    new ImportBenchmark(rows).run(Files.createTempDirectory("balai-import"));
  }

  private void run(Path folder) throws IOException {
    Path csv = folder.resolve("long.csv");
    RosterBenchmark.write(csv, folder.resolve("long.xlsx"), rows);
    Path data = folder.resolve("data");
    ImportResult.Imported imported;
    try (Workspace workspace = measured("open", () -> TestHouses.open(data, CLOCK))) {
      Event event =
          workspace
              .services()
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITHOUT, "Meja")
              .orElseThrow();
      imported =
          (ImportResult.Imported)
              measured("import", () -> workspace.services().importing().bring(csv, event, "Meja"));
      out.println(imported.added() + " people added");
    }
    try (Workspace workspace = measured("open again", () -> TestHouses.open(data, CLOCK))) {
      var trace = imported.trace();
      UndoResult undone =
          measured("undo", () -> workspace.services().lists().undoing().undo(trace, "Meja"));
      out.println(undone);
    }
    out.printf("journal %.0f MB%n", Files.size(data.resolve("balai.journal")) / 1e6);
  }

  private <T> T measured(String what, Supplier<T> work) {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long wall = System.nanoTime();
    T result = work.get();
    double cpuSeconds = (system.getProcessCpuTime() - cpu) / 1e9;
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    out.printf(
        Locale.ROOT,
        "%-10s %6.1f s cpu  %6.1f s wall  %.0f rows/s of cpu  peak heap %d MB%n",
        what,
        cpuSeconds,
        (System.nanoTime() - wall) / 1e9,
        rows / cpuSeconds,
        peak >> 20);
    return result;
  }
}
