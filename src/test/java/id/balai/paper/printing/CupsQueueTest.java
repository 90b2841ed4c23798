package id.balai.paper.printing;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.layout.PaperSize;
import id.balai.domain.printing.PrintOrder;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintOutcome.Reason;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.Printer;
import id.balai.domain.printing.PrinterTrouble;
import id.balai.domain.printing.Printers;
import id.balai.paper.printing.ipp.CupsPrinters;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Printing through a real CUPS, where the computer has one.
final class CupsQueueTest {

  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(30), Duration.ofMillis(50));

  @TempDir static Path folder;

  private static Optional<PrivateCups> cups = Optional.empty();
  private static Path page = Path.of("");

  @BeforeAll
  static void start() throws IOException {
    Assumptions.assumeTrue(PrivateCups.isPossible(), "no CUPS on this computer");
    cups = Optional.of(PrivateCups.start(folder));
    page = folder.resolve("page.pdf");
    try (OutputStream out = Files.newOutputStream(page)) {
      new RulerPage(Locale.of("id"), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
          .write("Effendi", out);
    }
  }

  @AfterAll
  static void stop() {
    cups.ifPresent(PrivateCups::close);
  }

  @Test
  void printersAreFoundWithWhatTheyOffer() throws Exception {
    cups.orElseThrow().printer("Kantor");
    Printer printer =
        ((Printers.Found) printers(PATIENCE).printers()).named("Kantor").orElseThrow();
    assertThat(printer.state()).isEqualTo(Printer.State.READY);
    assertThat(printer.offer().papers()).contains(PaperSize.A4, PaperSize.F4);
    assertThat(printer.offer().isDuplex()).isTrue();
    assertThat(printer.offer().trays()).hasSize(2);
  }

  @Test
  void aPaperIsPrintedAsOftenAsOrderedAndReportedAsPrintedOnlyThen() throws Exception {
    Path paper = cups.orElseThrow().printer("Ruang1");
    String tray =
        ((Printers.Found) printers(PATIENCE).printers())
            .named("Ruang1")
            .orElseThrow()
            .offer()
            .trays()
            .getLast();
    var order =
        new PrintOrder(
            "Ruang1",
            "Balai",
            PaperSize.A4,
            Optional.of(tray),
            3,
            PrintOrder.Sides.ONE,
            PrintOrder.Fit.TRUE_SIZE);
    assertThat(printers(PATIENCE).print(order, page, PrintWatch.UNSEEN))
        .isEqualTo(new PrintOutcome.Printed());
    try (PDDocument printed = Loader.loadPDF(paper.toFile())) {
      assertThat(printed.getNumberOfPages()).isEqualTo(3);
      assertThat(new PDFTextStripper().getText(printed)).contains("Effendi");
    }
  }

  @Test
  void aJobAtAPausedPrinterStaysQueuedAndSaysWhy() throws Exception {
    cups.orElseThrow().printer("Ruang2");
    cups.orElseThrow().run("/usr/sbin/cupsdisable", "Ruang2");
    var little = new Patience(Duration.ofMillis(400), Duration.ofMillis(50));
    PrintOutcome outcome =
        printers(little)
            .print(PrintOrder.once("Ruang2", "Balai", PaperSize.A4), page, PrintWatch.UNSEEN);
    assertThat(outcome).isInstanceOf(PrintOutcome.Queued.class);
    assertThat(((PrintOutcome.Queued) outcome).troubles()).contains(PrinterTrouble.PAUSED);
  }

  @Test
  void aJobIsTakenOutOfTheQueueAgain() throws Exception {
    cups.orElseThrow().printer("Ruang3");
    cups.orElseThrow().run("/usr/sbin/cupsdisable", "Ruang3");
    PrintOutcome outcome =
        printers(PATIENCE)
            .print(
                PrintOrder.once("Ruang3", "Balai", PaperSize.A4),
                page,
                new PrintWatch() {
                  @Override
                  public boolean isCancelled() {
                    return true;
                  }
                });
    assertThat(outcome).isEqualTo(new PrintOutcome.Cancelled());
  }

  @Test
  void aPrinterThatIsNotThereAndOneThatTakesNoWorkAreFailures() throws Exception {
    cups.orElseThrow().printer("Ruang4");
    cups.orElseThrow().run("/usr/sbin/cupsreject", "Ruang4");
    assertThat(reason("Ruang4")).isEqualTo(Reason.REFUSED);
    assertThat(reason("Tidak ada")).isEqualTo(Reason.NO_SUCH_PRINTER);
  }

  private static Reason reason(String printer) {
    PrintOutcome outcome =
        printers(PATIENCE)
            .print(PrintOrder.once(printer, "Balai", PaperSize.A4), page, PrintWatch.UNSEEN);
    return ((PrintOutcome.Failed) outcome).reason();
  }

  private static CupsPrinters printers(Patience patience) {
    return new CupsPrinters(cups.orElseThrow().address(), "panitia", patience);
  }
}
