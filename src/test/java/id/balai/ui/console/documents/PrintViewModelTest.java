package id.balai.ui.console.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.layout.PaperSize;
import id.balai.domain.printing.DocumentPrinter;
import id.balai.domain.printing.PrintOrder;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintRepository.Kept;
import id.balai.domain.printing.PrintState;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.Printer;
import id.balai.domain.printing.Printers;
import id.balai.fixture.Hall;
import id.balai.paper.preview.PdfPreview;
import id.balai.paper.printing.RulerPage;
import id.balai.service.batches.Progress;
import id.balai.service.papers.Paper;
import id.balai.service.papers.PaperType;
import id.balai.service.printing.PrintingService;
import id.balai.ui.console.MemoryPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Prints on a printer that behaves as a test wants; every print leaves its true end in the log.
final class PrintViewModelTest {

  private final Hall hall = new Hall();
  private final Deque<PrintOutcome> ends = new ArrayDeque<>();
  private final List<PrintOrder> orders = new ArrayList<>();
  private long last;
  private final PrintViewModel model =
      new PrintViewModel(
          MemoryPage.of(hall),
          new PrintingService(new Device(), hall.access(), () -> new UUID(0, ++last)),
          new PdfPreview());

  @Test
  void everyPrintIsListedWithItsTrueEndAndAReprintIsNoNewIssue() throws IOException {
    model.start();
    assertThat(model.stateProperty().get()).isEqualTo(PrintViewModel.State.FOUND);
    ends.add(new PrintOutcome.Printed());
    ends.add(new PrintOutcome.Failed(PrintOutcome.Reason.ABORTED, "Filter failed"));

    assertThat(model.print(papers("a"), PaperSize.A4, Progress.UNSEEN).printed()).isEqualTo(1);
    assertThat(model.print(papers("a"), PaperSize.A4, Progress.UNSEEN).printed()).isZero();

    assertThat(model.prints())
        .extracting(kept -> kept.run().state())
        .containsExactly(PrintState.ABORTED, PrintState.PRINTED);
    assertThat(model.prints()).extracting(kept -> kept.run().run()).containsExactly(2, 1);
    assertThat(model.prints())
        .extracting(Kept::run)
        .allSatisfy(
            run -> {
              assertThat(run.paper().pages()).isEqualTo(1);
              assertThat(run.paper().digest()).hasSize(64);
            });
    model.page().leave();
    assertThat(hall.ledger.listeners()).isZero();
  }

  @Test
  void aBatchStopsAtTheFirstPaperThatFails() throws IOException {
    model.start();
    ends.add(new PrintOutcome.Printed());
    ends.add(new PrintOutcome.Failed(PrintOutcome.Reason.REFUSED, ""));
    PrintViewModel.Printed done = model.print(papers("a", "b", "c"), PaperSize.A4, Progress.UNSEEN);
    assertThat(done.printed()).isEqualTo(1);
    assertThat(orders).hasSize(2);
  }

  @Test
  void aSizeThatThePrinterLacksIsFittedToItsPaper() throws IOException {
    model.start();
    ends.add(new PrintOutcome.Printed());
    ends.add(new PrintOutcome.Printed());
    model.copiesProperty().set(3);
    model.duplexProperty().set(true);
    model.trayProperty().set("Lower");
    model.print(papers("a"), PaperSize.F4, Progress.UNSEEN);
    model.print(papers("b"), PaperSize.A4, Progress.UNSEEN);
    assertThat(orders)
        .extracting(PrintOrder::paper, PrintOrder::fit, PrintOrder::copies, PrintOrder::sides)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                PaperSize.A4, PrintOrder.Fit.TO_PAPER, 3, PrintOrder.Sides.BOTH_LONG_EDGE),
            org.assertj.core.groups.Tuple.tuple(
                PaperSize.A4, PrintOrder.Fit.TRUE_SIZE, 3, PrintOrder.Sides.BOTH_LONG_EDGE));
    assertThat(orders).allSatisfy(order -> assertThat(order.tray()).contains("Lower"));
  }

  private List<Paper> papers(String... names) {
    var page = new RulerPage(Locale.of("id"), hall.clock);
    return java.util.Arrays.stream(names)
        .map(name -> new Paper(PaperType.SHEETS, name + ".pdf", out -> page.write(name, out)))
        .toList();
  }

  private final class Device implements DocumentPrinter {

    @Override
    public Printers printers() {
      var offer = new Printer.Offer(List.of("Upper", "Lower"), Set.of(PaperSize.A4), true);
      return new Printers.Found(
          List.of(new Printer("Kantor", "Kantor", Printer.State.READY, Set.of(), offer, true)));
    }

    @Override
    public PrintOutcome print(PrintOrder order, Path pdf, PrintWatch watch) {
      orders.add(order);
      watch.queued();
      return ends.remove();
    }
  }
}
