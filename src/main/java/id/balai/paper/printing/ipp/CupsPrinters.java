package id.balai.paper.printing.ipp;

import id.balai.domain.printing.DocumentPrinter;
import id.balai.domain.printing.PrintOrder;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintOutcome.Failed;
import id.balai.domain.printing.PrintOutcome.Reason;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.Printers;
import id.balai.paper.printing.PdfCheck;
import id.balai.paper.printing.PollPolicy;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Printers of CUPS, the print system of Linux and macOS. It gets the PDF as it is, and is asked
/// about the job until the job has ended.
public final class CupsPrinters implements DocumentPrinter {

  private static final Logger LOG = LoggerFactory.getLogger(CupsPrinters.class);

  private static final String[] ASKED = {
    "printer-name",
    "printer-info",
    "printer-state",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "media-supported",
    "media-source-supported",
    "sides-supported"
  };

  private final IppServer server;
  private final String user;
  private final PollPolicy patience;

  /// @param address of the print system, for example `http://localhost:631`
  /// @param user in whose name jobs are printed
  public CupsPrinters(URI address, String user, PollPolicy patience) {
    this.server = new IppServer(address);
    this.user = user;
    this.patience = patience;
  }

  @Override
  public Printers printers() {
    try {
      IppRequest request =
          server.request(IppRequest.Operation.CUPS_GET_PRINTERS).name("requesting-user-name", user);
      IppAnswer answer = server.ask("/", request.keywords("requested-attributes", ASKED));
      String usual = usual();
      return new Printers.Found(
          answer.of(IppAnswer.PRINTER).stream()
              .map(printer -> CupsPrinter.of(printer, usual))
              .sorted(Comparator.comparing(printer -> !printer.isDefault()))
              .toList());
    } catch (IOException e) {
      LOG.info("no print system at {}: {}", server.address(), e.toString());
      return new Printers.NoPrintSystem();
    }
  }

  @Override
  public PrintOutcome print(PrintOrder order, Path pdf, PrintWatch watch) {
    if (!PdfCheck.isPdf(pdf)) {
      return new Failed(Reason.UNREADABLE, "");
    }
    String path = path(order.printer());
    try {
      IppAnswer answer =
          server.ask(
              path,
              JobTicket.of(
                  order,
                  start(IppRequest.Operation.PRINT_JOB, path).name("requesting-user-name", user)),
              Optional.of(pdf));
      OptionalInt job = job(answer);
      if (!answer.isDone() || job.isEmpty()) {
        return new Failed(reason(answer), answer.message());
      }
      watch.queued();
      return new CupsJob(this, path, job.getAsInt(), patience).follow(watch);
    } catch (NotAllowedException e) {
      return new Failed(Reason.REFUSED, "");
    } catch (IOException e) {
      LOG.warn("the print system does not take a job: {}", e.toString());
      return new Failed(Reason.NO_PRINT_SYSTEM, "");
    }
  }

  /// The state of a job.
  IppAnswer job(String path, int job) throws IOException {
    IppRequest request =
        start(IppRequest.Operation.GET_JOB_ATTRIBUTES, path)
            .integer("job-id", job)
            .name("requesting-user-name", user)
            .keywords(
                "requested-attributes",
                "job-state",
                "job-state-reasons",
                "job-printer-state-message");
    return server.ask(path, request);
  }

  /// What the printer says about itself.
  IppAnswer printer(String path) throws IOException {
    IppRequest request =
        start(IppRequest.Operation.GET_PRINTER_ATTRIBUTES, path)
            .name("requesting-user-name", user)
            .keywords("requested-attributes", "printer-state", "printer-state-reasons");
    return server.ask(path, request);
  }

  /// Takes a job out of the queue.
  IppAnswer cancel(String path, int job) throws IOException {
    IppRequest request =
        start(IppRequest.Operation.CANCEL_JOB, path)
            .integer("job-id", job)
            .name("requesting-user-name", user);
    return server.ask("/jobs/", request);
  }

  private IppRequest start(IppRequest.Operation operation, String path) {
    return server.request(operation).uri("printer-uri", server.uri(path));
  }

  private String usual() throws IOException {
    IppAnswer answer = server.ask("/", server.request(IppRequest.Operation.CUPS_GET_DEFAULT));
    return answer.of(IppAnswer.PRINTER).stream()
        .findFirst()
        .map(printer -> printer.text("printer-name"))
        .orElse("");
  }

  private static OptionalInt job(IppAnswer answer) {
    return answer.of(IppAnswer.JOB).stream()
        .map(job -> job.number("job-id"))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private static Reason reason(IppAnswer answer) {
    if (answer.status() == IppAnswer.NOT_FOUND) {
      return Reason.NO_SUCH_PRINTER;
    }
    return answer.isRefusal() ? Reason.REFUSED : Reason.ABORTED;
  }

  private static String path(String printer) {
    return "/printers/" + URLEncoder.encode(printer, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
