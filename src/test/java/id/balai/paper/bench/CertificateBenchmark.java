package id.balai.paper.bench;

import com.sun.management.OperatingSystemMXBean;
import id.balai.domain.document.CertificatePaper;
import id.balai.paper.BenchPapers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The same certificates by the press and by others, equally many by each, and the sheet and the
/// print file. Each row is made by a program of its own, so that none pays for what another has
/// compiled: 200 files to warm up, then HOW-MANY (the first of a fresh program), then as many once
/// more (warm). Processor time of all threads; setting up the press is part of it; files are
/// written to disk. The whole table has the ratios to the press of the same run; the HTML engine
/// and LibreOffice, which take their time, make a tenth of the files there.
///
/// Arguments: FOLDER HOW-MANY, and for one row alone its name; or `libreoffice FOLDER HOW-MANY` to
/// lay out the same certificates as flat documents for LibreOffice.
public final class CertificateBenchmark {

  private static final PrintStream OUT = System.out;
  private static final int WARM_UP = 200;

  /// Of the slow ones a tenth.
  private static final int SLOW = 10;

  /// Cells of a line, which begins with an empty one.
  private static final int FIRST = 3;

  private static final int WARM = 4;

  private CertificateBenchmark() {}

  /// Runs it.
  public static void main(String[] args) throws Exception {
    if (args[0].equals("libreoffice")) {
      FlatDocuments.write(Path.of(args[1]), BenchPapers.batch(Integer.parseInt(args[2])));
      return;
    }
    Path folder = Files.createDirectories(Path.of(args[0]));
    int count = Integer.parseInt(args[1]);
    if (args.length > 2) {
      one(Row.valueOf(args[2]), count, folder);
      return;
    }
    table(count, folder);
  }

  private static void table(int count, Path folder) throws Exception {
    OUT.println(
        "| producer | files | first, ms of CPU each | warm | bytes each | peak heap, MB"
            + " | first, press = 1 | warm, press = 1 |");
    OUT.println("|---|---|---|---|---|---|---|---|");
    List<String> press = List.of();
    for (Row row : Row.values()) {
      String line = apart(row, row.isSlow() ? Math.max(1, count / SLOW) : count, folder);
      List<String> cells = List.of(line.split("\\s*\\|\\s*", -1));
      press = press.isEmpty() ? cells : press;
      OUT.println(
          line + " " + times(cells, press, FIRST) + " | " + times(cells, press, WARM) + " |");
    }
    Optional<Path> office = LibreOfficePeer.program();
    if (office.isEmpty()) {
      OUT.println("LibreOffice is not installed");
      return;
    }
    int some = Math.max(1, count / SLOW);
    var cost = LibreOfficePeer.run(office.get(), BenchPapers.batch(some), folder);
    OUT.printf(
        Locale.ROOT,
        "| LibreOffice, one call, the words only | %d | %.2f | | %d | | %.2f | |%n",
        cost.files(),
        cost.ms(),
        cost.bytes(),
        cost.ms() / Double.parseDouble(press.get(FIRST)));
  }

  private static String times(List<String> cells, List<String> press, int column) {
    double ratio = Double.parseDouble(cells.get(column)) / Double.parseDouble(press.get(column));
    return String.format(Locale.ROOT, "%.2f", ratio);
  }

  /// In a program with the same settings.
  ///
  /// @return its line
  private static String apart(Row row, int count, Path folder) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(CertificateBenchmark.class.getName());
    command.addAll(List.of(folder.toString(), Integer.toString(count), row.name()));
    Process program =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int end = program.waitFor();
    // A library may have said something too.
    return said.lines()
        .filter(line -> end == 0 && line.startsWith("| "))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(row + " ended with " + end));
  }

  private static void one(Row row, int count, Path folder) throws Exception {
    Producer producer = row.producer(folder);
    List<CertificatePaper> batch = BenchPapers.batch(count);
    run(batch.subList(0, Math.min(count, WARM_UP)), folder, producer);
    Cost first = run(batch, folder, producer);
    Cost warm = run(batch, folder, producer);
    OUT.printf(
        Locale.ROOT,
        "| %s | %s | %.2f | %.2f | %d | %d |%n",
        row.words(),
        row.isOneFile() ? "1 of " + count : Integer.toString(count),
        first.ms(),
        warm.ms(),
        warm.bytes(),
        peak());
  }

  /// What one certificate costs.
  private record Cost(double ms, long bytes) {}

  /// Into a new folder: to write over a file costs more than to make one.
  private static Cost run(List<CertificatePaper> batch, Path parent, Producer producer)
      throws Exception {
    Path folder = Files.createTempDirectory(parent, "lari");
    long before = cpu();
    producer.begin(batch);
    long bytes = 0;
    for (int at = 0; at < batch.size(); at++) {
      var out = new ByteArrayOutputStream(64 * 1024);
      producer.write(batch.get(at), out);
      if (out.size() > 0) {
        Files.write(folder.resolve("s" + at + ".pdf"), out.toByteArray());
      }
      bytes += out.size();
    }
    var cost = new Cost((cpu() - before) / 1e6 / batch.size(), bytes / batch.size());
    delete(folder);
    return cost;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        >> 20;
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /// Makes one file after the other.
  interface Producer {

    /// Before the first file.
    default void begin(List<CertificatePaper> batch) throws IOException {}

    /// Makes a file, or nothing until all are there.
    void write(CertificatePaper paper, OutputStream out) throws Exception;
  }
}
