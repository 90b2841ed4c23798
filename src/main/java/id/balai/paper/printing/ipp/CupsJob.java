package id.balai.paper.printing.ipp;

import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.PrinterTrouble;
import id.balai.paper.printing.PollPolicy;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows a job that CUPS has taken until CUPS says how it ended.
final class CupsJob {

  private static final Logger LOG = LoggerFactory.getLogger(CupsJob.class);

  private static final int CANCELED = 7;
  private static final int ABORTED = 8;
  private static final int COMPLETED = 9;

  private final CupsPrinters cups;
  private final String path;
  private final int number;
  private final PollPolicy patience;
  private boolean isCancelling;

  CupsJob(CupsPrinters cups, String path, int number, PollPolicy patience) {
    this.cups = cups;
    this.path = path;
    this.number = number;
    this.patience = patience;
  }

  PrintOutcome follow(PrintWatch watch) {
    long deadline = System.nanoTime() + patience.limit().toNanos();
    Set<PrinterTrouble> troubles = Set.of();
    while (System.nanoTime() < deadline) {
      try {
        cancelIfWanted(watch);
        Optional<PrintOutcome> end = end();
        if (end.isPresent()) {
          return end.get();
        }
        troubles = troubles();
        watch.waiting(troubles);
        Thread.sleep(patience.pause());
      } catch (IOException e) {
        LOG.info("job {} cannot be followed: {}", number, e.toString());
        return new PrintOutcome.Queued(PrintOutcome.End.NOT_IN_TIME, troubles);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return new PrintOutcome.Queued(PrintOutcome.End.NOT_IN_TIME, troubles);
  }

  private void cancelIfWanted(PrintWatch watch) throws IOException {
    if (watch.isCancelled() && !isCancelling) {
      isCancelling = true;
      IppAnswer answer = cups.cancel(path, number);
      if (!answer.isDone()) {
        LOG.warn("job {} is not cancelled: status {}", number, answer.status());
      }
    }
  }

  private Optional<PrintOutcome> end() throws IOException {
    IppAnswer answer = cups.job(path, number);
    if (answer.status() == IppAnswer.NOT_FOUND) {
      return Optional.of(forgotten());
    }
    List<IppAnswer.Group> jobs = answer.of(IppAnswer.JOB);
    if (!answer.isDone() || jobs.isEmpty()) {
      throw new IOException(
          "the print system does not say how the job is, status " + answer.status());
    }
    IppAnswer.Group job = jobs.getFirst();
    return switch (job.number("job-state").orElse(0)) {
      case COMPLETED -> Optional.of(new PrintOutcome.Printed());
      case CANCELED -> Optional.of(new PrintOutcome.Cancelled());
      case ABORTED -> Optional.of(failed(job));
      default -> Optional.empty();
    };
  }

  /// A job is gone with its queue, or a print system that keeps no history has forgotten it.
  private PrintOutcome forgotten() throws IOException {
    return cups.printer(path).status() == IppAnswer.NOT_FOUND
        ? new PrintOutcome.Failed(PrintOutcome.Reason.NO_SUCH_PRINTER, "")
        : new PrintOutcome.Queued(PrintOutcome.End.NEVER_TOLD, Set.of());
  }

  private static PrintOutcome failed(IppAnswer.Group job) {
    return new PrintOutcome.Failed(
        PrintOutcome.Reason.ABORTED, job.text("job-printer-state-message"));
  }

  private Set<PrinterTrouble> troubles() throws IOException {
    return cups.printer(path).of(IppAnswer.PRINTER).stream()
        .findFirst()
        .map(printer -> PrinterStateReasons.of(printer.all("printer-state-reasons")))
        .orElse(Set.of());
  }
}
