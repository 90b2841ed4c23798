package id.balai.roster.bench;

import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.roster.Readers;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Reads a long list of invented people, as CSV and as XLSX, and prints rows a second and memory.
public final class RosterBenchmark {
  private static final List<String> FIRST =
      List.of("Siti", "Budi", "Ahmad", "Sri", "Dewi", "Joko", "Agus", "Nur", "Rina", "Yusuf");
  private static final List<String> SECOND =
      List.of("Wulandari", "Santoso", "Hidayat", "Lestari", "Kurniawan", "Ba'un", "Rahmawati");
  private static final List<String> THIRD =
      List.of("", ", S.E.", ", S.Pd., M.Pd.", " S.Sos", ", A.Md.Keb.", ", S.H., M.H.");

  private RosterBenchmark() {}

  /// @param arguments number of rows; 100,000 without
  public static void main(String[] arguments) throws IOException {
    int rows = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("balai-lists");
    Path csv = folder.resolve("long.csv");
    Path xlsx = folder.resolve("long.xlsx");
    write(csv, xlsx, rows);
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    out.println("| file | MB | rows | s of CPU | rows a second of CPU | peak heap, MB |");
    out.println("|---|---|---|---|---|---|");
    for (String time : List.of("first", "second")) {
      measure(csv, "CSV, " + time, out, RosterBenchmark::read);
      measure(xlsx, "XLSX, " + time, out, RosterBenchmark::read);
    }
    measure(csv, "limit: every cell of the CSV by FastCSV alone", out, BareLists::csv);
    measure(xlsx, "limit: every cell of the XLSX by fastexcel alone", out, BareLists::xlsx);
    for (Path file : List.of(csv, xlsx, folder)) {
      Files.delete(file);
    }
  }

  /// What reads a file.
  private interface Reading {
    /// @return how many rows it found
    int rows(Path file) throws IOException;
  }

  private static int read(Path file) {
    RosterResult result = Readers.everyLetter().read(file, RosterRequest.plain());
    return result instanceof Roster roster ? roster.rows().size() : 0;
  }

  private static void measure(Path file, String name, PrintStream out, Reading reading)
      throws IOException {
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    var threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    int read = reading.rows(file);
    double cpuSeconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
    long peak = pools().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() >> 20;
    out.printf(
        Locale.ROOT,
        "| %s | %.1f | %d | %.2f | %.0f | %d |%n",
        name,
        Files.size(file) / 1e6,
        read,
        cpuSeconds,
        read / cpuSeconds,
        peak);
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(p -> p.getType() == MemoryType.HEAP)
        .toList();
  }

  static void write(Path csv, Path xlsx, int rows) throws IOException {
    Random random = new Random(20241007);
    try (BufferedWriter text = Files.newBufferedWriter(csv);
        OutputStream out = Files.newOutputStream(xlsx)) {
      Workbook workbook = new Workbook(out, "Balai", "1.0");
      Worksheet sheet = workbook.newWorksheet("Peserta");
      String header = "No;Nama;NIK;L/P;Jabatan;Unit Kerja;No HP;Tgl Lahir";
      put(text, sheet, 0, header.split(";", -1));
      for (int i = 1; i <= rows; i++) {
        put(text, sheet, i, person(random, i));
      }
      workbook.finish();
    }
  }

  private static String[] person(Random random, int number) {
    int day = 1 + random.nextInt(28);
    int month = 1 + random.nextInt(12);
    int year = 60 + random.nextInt(40);
    boolean isWoman = random.nextBoolean();
    String name =
        pick(FIRST, random)
            + ' '
            + pick(SECOND, random)
            + ' '
            + syllables(random)
            + pick(THIRD, random);
    return new String[] {
      "" + number,
      name,
      String.format(
          Locale.ROOT,
          "640814%02d%02d%02d%04d",
          isWoman ? day + 40 : day,
          month,
          year,
          1 + random.nextInt(9998)),
      isWoman ? "P" : "L",
      "Staf " + random.nextInt(40),
      "Kantor " + random.nextInt(200),
      String.format(Locale.ROOT, "0812%08d", random.nextInt(100_000_000)),
      String.format(Locale.ROOT, "%02d/%02d/19%02d", day, month, year)
    };
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static String syllables(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      word.append("bdfghjklmnprstw".charAt(random.nextInt(15)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static void put(BufferedWriter text, Worksheet sheet, int row, String... cells)
      throws IOException {
    text.write(String.join(";", Arrays.asList(cells)));
    text.write("\r\n");
    for (int i = 0; i < cells.length; i++) {
      sheet.value(row, i, cells[i]);
    }
  }
}
