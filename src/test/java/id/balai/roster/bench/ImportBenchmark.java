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
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Brings a long list of invented people into a real store, opens the store again and takes the
/// import back, and prints how long each took and how much memory.
public final class ImportBenchmark {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-10-07T01:14:00Z"), ZoneOffset.UTC);

  /// Seconds: the clock of the processor goes in such steps.
  private static final double CLOCK_STEP = 0.01;

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
    out.println("| step | s of CPU | people a second of CPU | peak heap, MB |");
    out.println("|---|---|---|---|");
    ImportResult.Imported imported;
    try (Workspace workspace =
        measured("a new house, sample event", () -> TestHouses.open(data, CLOCK))) {
      Event event =
          workspace
              .services()
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITHOUT, "Meja")
              .orElseThrow();
      imported =
          (ImportResult.Imported)
              measured(
                  "**import, read and stored**",
                  () -> workspace.services().importing().bring(csv, event, "Meja"));
      if (imported.added() != rows) {
        throw new IllegalStateException("added " + imported.added());
      }
    }
    try (Workspace workspace = measured("open again", () -> TestHouses.open(data, CLOCK))) {
      var trace = imported.trace();
      UndoResult undone =
          measured("undo", () -> workspace.services().lists().undoing().undo(trace, "Meja"));
      if (!(undone instanceof UndoResult.Undone)) {
        throw new IllegalStateException(undone.toString());
      }
    }
    long journal = journal(data);
    measured(
        "SQLite, bare: cells of the list and a line of the log for each person",
        () -> SqliteImport.bring(csv, folder.resolve("sqlite.db"), journal / rows));
    measured("physical limit: the bytes of the journal, forced", () -> forced(folder, journal));
    out.printf(Locale.ROOT, "journal %.0f MB%n", journal / 1e6);
  }

  /// Bytes of the part that grows and of the closed ones.
  private static long journal(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = data.relativize(file).toString();
        if (name.startsWith("balai.journal") || name.startsWith("balai.segments")) {
          bytes += Files.size(file);
        }
      }
      return bytes;
    }
  }

  private static long forced(Path folder, long bytes) {
    try (var file =
        FileChannel.open(
            folder.resolve("bytes"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      var piece = ByteBuffer.allocate(1 << 16);
      for (long written = 0; written < bytes; ) {
        piece.clear();
        written += file.write(piece);
      }
      file.force(true);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T measured(String what, Supplier<T> work) {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    T result = work.get();
    double cpuSeconds = (system.getProcessCpuTime() - cpu) / 1e9;
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.0f | %d |%n",
        what,
        cpuSeconds,
        rows / Math.max(CLOCK_STEP, cpuSeconds),
        peak >> 20);
    return result;
  }
}
