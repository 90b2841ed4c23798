package id.balai.service.printing;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.printing.DocumentPrinter;
import id.balai.domain.printing.PrintOrder;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintRepository;
import id.balai.domain.printing.PrintRun;
import id.balai.domain.printing.PrintState;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.PrintedPaper;
import id.balai.domain.printing.Printers;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.access.NotAllowedException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Prints papers. That a paper went to a printer is a fact, and how it ended is another; a print
/// that failed before it reached the queue is one, too.
public final class PrintingService {

  private final DocumentPrinter printer;
  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final Supplier<UUID> ids;

  public PrintingService(DocumentPrinter printer, LedgerAccess access, Supplier<UUID> ids) {
    this.printer = printer;
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.ids = ids;
  }

  /// The printers of this computer. Blocks until the print system answers, at most seconds.
  public Printers printers() {
    return printer.printers();
  }

  /// What was printed of an event, the newest first.
  public List<PrintRepository.Kept> prints(Event event) {
    return repositories.prints().ofEvent(event.id());
  }

  /// Prints a paper and follows it to its end. Blocks, for minutes where a printer waits for paper.
  ///
  /// @param watch is told how it goes and may cancel
  /// @throws NotAllowedException when the current actor is not of the committee; nothing goes to
  ///   the printer then
  public PrintOutcome print(
      Event event, PrintedPaper paper, Path pdf, PrintOrder order, PrintWatch watch) {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    int run =
        1
            + (int)
                prints(event).stream()
                    .filter(kept -> kept.run().paper().isSamePaperAs(paper))
                    .count();
    var sent =
        new PrintRun(
            ids.get(), event.id(), paper, order.printer(), order.copies(), run, PrintState.QUEUED);
    PrintOutcome outcome = printer.print(order, pdf, watch.doing(() -> record(event, sent)));
    record(event, sent.in(PrintState.of(outcome)));
    return outcome;
  }

  private void record(Event event, PrintRun run) {
    ledger.record(currentActor.by(event), new PaperFact.PrintReported(run));
  }
}
