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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The same certificates by the press and by others, equally many by each, and the sheet and the
/// print file. Each row is made by a program of its own, so that none pays for what another has
/// compiled: 200 files to warm up, then HOW-MANY (the first of a fresh program), then as many once
/// more (warm). Processor time of all threads; setting up the press is part of it; files are
/// written to disk.
///
/// Arguments: FOLDER HOW-MANY, and for one row alone its name; or `libreoffice FOLDER HOW-MANY` to
/// lay out the same certificates as flat documents for LibreOffice.
public final class CertificateBenchmark {

  private static final PrintStream OUT = System.out;
  private static final int WARM_UP = 200;

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
    OUT.println("| producer | files | first, ms of CPU each | warm | bytes each | peak heap, MB |");
    OUT.println("|---|---|---|---|---|---|");
    for (Row row : Row.values()) {
      apart(row, count, folder);
    }
  }

  /// In a program with the same settings.
  private static void apart(Row row, int count, Path folder) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(CertificateBenchmark.class.getName());
    command.addAll(List.of(folder.toString(), Integer.toString(count), row.name()));
    int end = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (end != 0) {
      throw new IllegalStateException(row + " ended with " + end);
    }
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
