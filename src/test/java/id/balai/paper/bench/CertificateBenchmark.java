package id.balai.paper.bench;

import com.sun.management.OperatingSystemMXBean;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificatePress;
import id.balai.domain.document.CertificateStack;
import id.balai.paper.BenchPapers;
import id.balai.paper.PdfPaperWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The same certificates by the press and by others; process time of all threads, files written to
/// disk. Arguments: FOLDER, how many; or `libreoffice FOLDER HOW-MANY` to lay out the same
/// certificates as flat documents for LibreOffice.
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
    List<CertificatePaper> batch = BenchPapers.batch(Integer.parseInt(args[1]));
    List<CertificatePaper> few = batch.subList(0, Math.min(batch.size(), 100));
    OUT.println("| producer | files | ms of CPU each | bytes each |");
    OUT.println("|---|---|---|---|");
    var plain = new PdfPaperWriter(Locale.of("id"));
    row("press, PDF/A-3a + PDF/UA-1 + JSON", batch, folder, pressed(plain, batch));
    var sealed = BenchPapers.sealing(folder.resolve("kunci"));
    row("the same, sealed (PAdES B-B)", batch, folder, pressed(sealed, batch));
    row("openhtmltopdf alone, PDF/A-3a + PDF/UA-1", few, folder, new HtmlPeer());
    row("OpenPDF, untagged, no PDF/A, fonts read once", few, folder, new OpenPdfPeer());
    stack(plain, batch, folder);
    OUT.printf(
        Locale.ROOT,
        "peak heap of this run: %d MB%n",
        ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum()
            >> 20);
  }

  /// Setting up the press is part of what is measured.
  private static Producer pressed(PdfPaperWriter writer, List<CertificatePaper> batch) {
    return new Producer() {
      @SuppressWarnings("NullAway.Init") // begin() comes first
      private CertificatePress press;

      @Override
      public void begin() throws IOException {
        press = writer.press(batch);
      }

      @Override
      public void write(CertificatePaper paper, OutputStream out) throws IOException {
        press.write(paper, out);
      }
    };
  }

  private static void row(String name, List<CertificatePaper> batch, Path folder, Producer producer)
      throws Exception {
    run(batch.subList(0, Math.min(batch.size(), WARM_UP)), folder, producer);
    long before = cpu();
    long bytes = run(batch, folder, producer);
    double ms = (cpu() - before) / 1e6 / batch.size();
    OUT.printf(
        Locale.ROOT, "| %s | %d | %.2f | %d |%n", name, batch.size(), ms, bytes / batch.size());
  }

  private static long run(List<CertificatePaper> batch, Path folder, Producer producer)
      throws Exception {
    producer.begin();
    long bytes = 0;
    for (int at = 0; at < batch.size(); at++) {
      var out = new ByteArrayOutputStream(64 * 1024);
      producer.write(batch.get(at), out);
      Files.write(folder.resolve("s" + at + ".pdf"), out.toByteArray());
      bytes += out.size();
    }
    return bytes;
  }

  private static void stack(PdfPaperWriter writer, List<CertificatePaper> batch, Path folder)
      throws IOException {
    List<CertificatePaper> pages = batch.subList(0, Math.min(1000, batch.size()));
    var stack = new CertificateStack(pages, pages.getFirst().identity());
    Path file = folder.resolve("cetak.pdf");
    long before = cpu();
    try (OutputStream out = Files.newOutputStream(file)) {
      writer.write(stack, out);
    }
    double ms = (cpu() - before) / 1e6 / pages.size();
    OUT.printf(
        Locale.ROOT,
        "| print file, tagged | %d pages | %.2f | %d |%n",
        pages.size(),
        ms,
        Files.size(file) / pages.size());
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /// Makes one file after the other.
  interface Producer {

    /// Before the first file.
    default void begin() throws IOException {}

    /// Makes a file.
    void write(CertificatePaper paper, OutputStream out) throws Exception;
  }
}
