package id.balai.paper.printing;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.base.Sha256;
import id.balai.domain.document.PaperSubject;
import id.balai.domain.layout.PaperSize;
import id.balai.domain.log.PaperFact;
import id.balai.domain.printing.PrintOrder;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintOutcome.Reason;
import id.balai.domain.printing.PrintState;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.PrintedPaper;
import id.balai.domain.printing.Printer;
import id.balai.domain.printing.PrinterTrouble;
import id.balai.domain.printing.Printers;
import id.balai.fixture.Hall;
import id.balai.paper.printing.ipp.CupsPrinters;
import id.balai.service.printing.PrintingService;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  private static final PollPolicy PATIENCE =
      new PollPolicy(Duration.ofSeconds(30), Duration.ofMillis(50));

  @TempDir static Path folder;

  private static Optional<PrivateCups> cups = Optional.empty();
  private static Path page = Path.of("");

  @BeforeAll
  static void start() throws IOException {
    cups = PrivateCups.start(folder);
    Assumptions.assumeTrue(cups.isPresent(), "no CUPS on this computer");
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
    var little = new PollPolicy(Duration.ofMillis(400), Duration.ofMillis(50));
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
  void aPausedPrinterThatGoesOnPrintsWhatWaited() throws Exception {
    Path paper = cups.orElseThrow().printer("Ruang5");
    cups.orElseThrow().run("/usr/sbin/cupsdisable", "Ruang5");
    var seen = new ArrayList<PrinterTrouble>();
    PrintOutcome outcome =
        print("Ruang5", onWaiting(seen, () -> command("/usr/sbin/cupsenable", "Ruang5")));
    assertThat(outcome).isEqualTo(new PrintOutcome.Printed());
    assertThat(seen).contains(PrinterTrouble.PAUSED);
    assertThat(paper).isNotEmptyFile();
  }

  @Test
  void aQueueThatIsDeletedWhileAPaperWaitsInItIsAFailureAndNoPrint() throws Exception {
    Path paper = cups.orElseThrow().printer("Ruang6");
    cups.orElseThrow().run("/usr/sbin/cupsdisable", "Ruang6");
    PrintOutcome outcome =
        print(
            "Ruang6",
            onWaiting(new ArrayList<>(), () -> command("/usr/sbin/lpadmin", "-x", "Ruang6")));
    assertThat(((PrintOutcome.Failed) outcome).reason()).isEqualTo(Reason.NO_SUCH_PRINTER);
    assertThat(paper).doesNotExist();
  }

  @Test
  void printingAPaperAgainIsTheNextRunOfTheSamePaper() throws Exception {
    cups.orElseThrow().printer("Ruang8");
    var hall = new Hall();
    var printing =
        new PrintingService(printers(PATIENCE), hall.access(), java.util.UUID::randomUUID);
    var order = PrintOrder.once("Ruang8", "Balai", PaperSize.A4);
    var paper = new PrintedPaper("certificate", "0001", Sha256.hex(page), 1, PaperSubject.EVENT);
    printing.print(hall.event, paper, page, order, PrintWatch.UNSEEN);
    printing.print(hall.event, paper, page, order, PrintWatch.UNSEEN);
    assertThat(printing.prints(hall.event))
        .extracting(kept -> kept.run().run(), kept -> kept.run().state())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, PrintState.PRINTED),
            org.assertj.core.groups.Tuple.tuple(1, PrintState.PRINTED));
    assertThat(hall.ledger.facts()).noneMatch(PaperFact.CertificateIssued.class::isInstance);
  }

  @Test
  void aPrinterThatIsNotThereAndOneThatTakesNoWorkAreFailures() throws Exception {
    cups.orElseThrow().printer("Ruang4");
    cups.orElseThrow().run("/usr/sbin/cupsreject", "Ruang4");
    assertThat(reason("Ruang4")).isEqualTo(Reason.REFUSED);
    assertThat(reason("Tidak ada")).isEqualTo(Reason.NO_SUCH_PRINTER);
  }

  private static Reason reason(String printer) {
    return ((PrintOutcome.Failed) print(printer, PrintWatch.UNSEEN)).reason();
  }

  private static PrintOutcome print(String printer, PrintWatch watch) {
    return printers(PATIENCE).print(PrintOrder.once(printer, "Balai", PaperSize.A4), page, watch);
  }

  /// Does something once the paper is seen to wait.
  private static PrintWatch onWaiting(List<PrinterTrouble> seen, Runnable action) {
    return new PrintWatch() {
      @Override
      public void waiting(Set<PrinterTrouble> troubles) {
        if (seen.isEmpty()) {
          seen.addAll(troubles);
          action.run();
        }
      }
    };
  }

  private static void command(String program, String... words) {
    try {
      cups.orElseThrow().run(program, words);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static CupsPrinters printers(PollPolicy patience) {
    return new CupsPrinters(cups.orElseThrow().address(), PrivateCups.USER, patience);
  }
}
