package id.balai.paper.printing.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.layout.PaperSize;
import id.balai.domain.printing.PrintOrder;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintOutcome.End;
import id.balai.domain.printing.PrintOutcome.Failed;
import id.balai.domain.printing.PrintOutcome.Queued;
import id.balai.domain.printing.PrintOutcome.Reason;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.PrinterTrouble;
import id.balai.domain.printing.Printers;
import id.balai.paper.printing.PollPolicy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is made of the answers of a print system, right and wrong ones.
final class CupsPrintersTest {

  private static final int TAKEN = 3;
  private static final int PROCESSING = 5;
  private static final int ABORTED = 8;
  private static final int COMPLETED = 9;

  @TempDir Path folder;

  @Test
  void aJobIsPrintedOnlyWhenThePrintSystemSaysSo() throws IOException {
    try (var odd = new OddPrinter()) {
      odd.says(
          OddPrinter.job(TAKEN, ""),
          OddPrinter.job(PROCESSING, ""),
          OddPrinter.printer("none"),
          OddPrinter.job(COMPLETED, ""));
      assertThat(print(odd)).isEqualTo(new PrintOutcome.Printed());
    }
  }

  @Test
  void anAbortedJobIsAFailureInThePrintSystemsWords() throws IOException {
    try (var odd = new OddPrinter()) {
      odd.says(OddPrinter.job(TAKEN, ""), OddPrinter.job(ABORTED, "Filter failed"));
      assertThat(print(odd)).isEqualTo(new Failed(Reason.ABORTED, "Filter failed"));
    }
  }

  @Test
  void aPrinterWithoutPaperLeavesTheJobQueuedAndSaysSo() throws IOException {
    try (var odd = new OddPrinter()) {
      odd.says(
          OddPrinter.job(TAKEN, ""),
          OddPrinter.job(PROCESSING, ""),
          OddPrinter.printer("media-empty-error"),
          OddPrinter.job(PROCESSING, ""));
      assertThat(print(odd)).isInstanceOf(Queued.class);
    }
  }

  @Test
  void aJobThatThePrintSystemForgetsIsNotCalledPrinted() throws IOException {
    try (var odd = new OddPrinter()) {
      odd.says(
          OddPrinter.job(TAKEN, ""),
          OddPrinter.status(IppAnswer.NOT_FOUND),
          OddPrinter.printer("none"));
      assertThat(print(odd)).isEqualTo(new Queued(End.NEVER_TOLD, Set.of()));
    }
  }

  @Test
  void aJobThatIsGoneWithItsQueueIsAFailure() throws IOException {
    try (var odd = new OddPrinter()) {
      odd.says(OddPrinter.job(TAKEN, ""), OddPrinter.status(IppAnswer.NOT_FOUND));
      assertThat(print(odd)).isEqualTo(new Failed(Reason.NO_SUCH_PRINTER, ""));
    }
  }

  @ParameterizedTest
  @CsvSource({"0x0406,NO_SUCH_PRINTER", "0x0506,REFUSED", "0x0403,REFUSED", "0x0500,ABORTED"})
  void refusalsHaveTheirReasons(String status, Reason reason) throws IOException {
    try (var odd = new OddPrinter()) {
      odd.says(OddPrinter.status(Integer.decode(status)));
      assertThat(print(odd)).isEqualTo(new Failed(reason, ""));
    }
  }

  @Test
  void answersOfAnyBytesAreNeverMoreThanAFailure() throws IOException {
    var random = new Random(20241007);
    byte[] right = OddPrinter.job(COMPLETED, "Siap");
    for (int i = 0; i < 200; i++) {
      byte[] wrong = Arrays.copyOf(right, random.nextInt(right.length));
      if (wrong.length > 0) {
        wrong[random.nextInt(wrong.length)] = (byte) random.nextInt();
      }
      try (var odd = new OddPrinter()) {
        odd.says(wrong);
        assertThat(print(odd)).isNotEqualTo(new PrintOutcome.Printed());
      }
    }
  }

  @Test
  void wherePrintSystemAnswersNothingIsPrinted() throws IOException {
    var nobody =
        new CupsPrinters(
            URI.create("http://127.0.0.1:1"),
            "panitia",
            new PollPolicy(Duration.ofSeconds(1), Duration.ofMillis(1)));
    assertThat(nobody.printers()).isEqualTo(new Printers.NoPrintSystem());
    assertThat(
            nobody.print(
                PrintOrder.once("Kantor", "Balai", PaperSize.A4), pdf(), PrintWatch.UNSEEN))
        .isEqualTo(new Failed(Reason.NO_PRINT_SYSTEM, ""));
  }

  @Test
  void sizesAreReadOutOfMediaNames() {
    assertThat(MediaNames.sizes(List.of("iso_a4_210x297mm", "na_legal_8.5x14in")))
        .containsExactly(PaperSize.A4, PaperSize.LEGAL);
    assertThat(MediaNames.sizes(List.of("custom_min_76.2x76.2mm", "custom_max_216x1000mm", "na_x")))
        .containsExactly(PaperSize.values());
    assertThat(MediaNames.sizes(List.of("om_f4_215.0x330mm", "x_1.2.3x4mm")))
        .contains(PaperSize.F4)
        .doesNotContain(PaperSize.A4);
  }

  @ParameterizedTest
  @CsvSource({
    "media-empty-error,PAPER_OUT",
    "media-jam,PAPER_JAM",
    "door-open-warning,COVER_OPEN",
    "toner-low-warning,TONER_LOW",
    "toner-empty-error,TONER_OUT",
    "offline-report,OFFLINE",
    "paused,PAUSED",
    "spool-area-full,OTHER"
  })
  void complaintsAreUnderstood(String reason, PrinterTrouble trouble) {
    assertThat(PrinterStateReasons.of(List.of(reason, "none"))).containsExactly(trouble);
  }

  private PrintOutcome print(OddPrinter odd) throws IOException {
    var printers =
        new CupsPrinters(
            odd.address(), "panitia", new PollPolicy(Duration.ofMillis(200), Duration.ofMillis(1)));
    return printers.print(
        PrintOrder.once("Kantor", "Balai", PaperSize.A4), pdf(), PrintWatch.UNSEEN);
  }

  private Path pdf() throws IOException {
    return Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7");
  }
}
