package id.balai.paper.bench;

import id.balai.domain.document.AttendanceSheet;
import id.balai.paper.BenchPapers;
import id.balai.paper.PdfPaperWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// An attendance sheet of so many signed rows, at first and then warm, and beside it the same list
/// by an HTML engine, without signatures and with pictures of them. Argument: how many rows.
public final class SheetBenchmark {

  private static final PrintStream OUT = System.out;
  private static final int ROUNDS = 11;

  private SheetBenchmark() {}

  /// Runs it.
  public static void main(String[] args) throws IOException {
    int rows = Integer.parseInt(args[0]);
    AttendanceSheet sheet = BenchPapers.sheet(rows);
    var writer = new PdfPaperWriter(Locale.of("id"), Optional::empty);
    OUT.println("| sheet | wall, ms | CPU of its thread, ms | bytes |");
    OUT.println("|---|---|---|---|");
    double ours = measured(rows + " rows, signed", out -> writer.write(sheet, out));
    double bare =
        measured(
            rows + " rows by openhtmltopdf, without signatures",
            out -> HtmlPeer.write(sheet, HtmlPeer.Signatures.NONE, out));
    double pictures =
        measured(
            rows + " rows by openhtmltopdf, signatures as pictures",
            out -> HtmlPeer.write(sheet, HtmlPeer.Signatures.PICTURES, out));
    ratio("without signatures", ours / bare);
    ratio("with signatures as pictures", ours / pictures);
  }

  private static void ratio(String peer, double share) {
    OUT.printf(
        Locale.ROOT, "warm, ours in the processor time of openhtmltopdf %s: %.2f%n", peer, share);
  }

  /// What writes a paper.
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /// @return the median of its processor time once it is warm, in milliseconds
  private static double measured(String name, Writing writing) throws IOException {
    double[] wall = new double[ROUNDS];
    double[] cpu = new double[ROUNDS];
    int bytes = 0;
    for (int round = 0; round < ROUNDS; round++) {
      var out = new ByteArrayOutputStream();
      long start = System.nanoTime();
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      writing.to(out);
      wall[round] = (System.nanoTime() - start) / 1e6;
      cpu[round] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
      bytes = out.size();
    }
    row(name + ", first", wall[0], cpu[0], bytes);
    row(name + ", warm (median of 10)", middle(wall), middle(cpu), bytes);
    return middle(cpu);
  }

  private static void row(String name, double wall, double cpu, int bytes) {
    OUT.printf(Locale.ROOT, "| %s | %.0f | %.0f | %d |%n", name, wall, cpu, bytes);
  }

  /// The median of all but the first.
  private static double middle(double... values) {
    double[] warm = Arrays.copyOfRange(values, 1, values.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }
}
