package id.balai.paper.printing;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.layout.PaperSize;
import id.balai.domain.printing.PrintOrder;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.Printers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Printing through the JDK, with its own service that prints PostScript into a stream.
final class JdkPrintersTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
  private final JdkPrinters printers =
      new JdkPrinters(
          () ->
              List.of(
                  StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                      DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                      .getPrintService(paper)));

  @Test
  void pagesAreDrawnForAPrinterThatTakesNoPdfAndNothingIsClaimedAboutThePaper() throws IOException {
    String name = ((Printers.Found) printers.printers()).printers().getFirst().name();
    PrintOutcome outcome =
        printers.print(PrintOrder.once(name, "Balai", PaperSize.A4), page(), PrintWatch.UNSEEN);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            PrintOutcome.Queued.class,
            queued -> assertThat(queued.end()).isEqualTo(PrintOutcome.End.NEVER_TOLD));
    String postscript = paper.toString(StandardCharsets.ISO_8859_1);
    assertThat(postscript).startsWith("%!PS").contains("showpage");
  }

  @Test
  void aFileThatIsNoPdfAndAPrinterThatIsNotThereAreFailures() throws IOException {
    Path text = Files.writeString(folder.resolve("no.pdf"), "halo");
    assertThat(
            printers.print(
                PrintOrder.once("apa saja", "Balai", PaperSize.A4), text, PrintWatch.UNSEEN))
        .isEqualTo(new PrintOutcome.Failed(PrintOutcome.Reason.UNREADABLE, ""));
    assertThat(
            printers.print(
                PrintOrder.once("tidak ada", "Balai", PaperSize.A4), page(), PrintWatch.UNSEEN))
        .isEqualTo(new PrintOutcome.Failed(PrintOutcome.Reason.NO_SUCH_PRINTER, ""));
    assertThat(paper.size()).isZero();
  }

  private Path page() throws IOException {
    Path file = folder.resolve("page.pdf");
    try (OutputStream out = Files.newOutputStream(file)) {
      new RulerPage(Locale.of("en"), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).write("x", out);
    }
    return file;
  }
}
