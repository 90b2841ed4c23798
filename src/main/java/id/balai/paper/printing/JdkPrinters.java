package id.balai.paper.printing;

import id.balai.domain.printing.DocumentPrinter;
import id.balai.domain.printing.PrintOrder;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintOutcome.Failed;
import id.balai.domain.printing.PrintOutcome.Reason;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.Printer;
import id.balai.domain.printing.Printers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Printers as the JDK sees them, for systems without CUPS. A printer that takes PDF gets the
/// bytes; for others every page is drawn. This way nobody ever learns whether the paper came out.
public final class JdkPrinters implements DocumentPrinter {

  private static final Logger LOG = LoggerFactory.getLogger(JdkPrinters.class);

  private final Supplier<List<PrintService>> services;

  /// @param services asked anew every time; the default printer first
  public JdkPrinters(Supplier<List<PrintService>> services) {
    this.services = services;
  }

  /// The printers of this computer.
  public static JdkPrinters ofThisComputer() {
    return new JdkPrinters(
        () -> {
          Optional<PrintService> usual =
              Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
          List<PrintService> all =
              Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null));
          return java.util.stream.Stream.concat(
                  usual.stream(), all.stream().filter(one -> !Optional.of(one).equals(usual)))
              .toList();
        });
  }

  @Override
  public Printers printers() {
    List<PrintService> all = services.get();
    List<Printer> printers =
        all.stream()
            .map(service -> JdkPrinter.of(service, service.equals(all.getFirst())))
            .toList();
    return new Printers.Found(printers);
  }

  @Override
  public PrintOutcome print(PrintOrder order, Path pdf, PrintWatch watch) {
    if (!PdfCheck.isPdf(pdf)) {
      return new Failed(Reason.UNREADABLE, "");
    }
    Optional<PrintService> found =
        services.get().stream().filter(s -> s.getName().equals(order.printer())).findFirst();
    if (found.isEmpty()) {
      return new Failed(Reason.NO_SUCH_PRINTER, "");
    }
    try {
      return found.get().isDocFlavorSupported(DocFlavor.INPUT_STREAM.PDF)
          ? send(order, pdf, found.get(), watch)
          : draw(order, pdf, found.get(), watch);
    } catch (IOException e) {
      LOG.warn("a paper cannot be read for printing", e);
      return new Failed(Reason.UNREADABLE, "");
    } catch (PrintException e) {
      LOG.warn("a printer does not take a paper", e);
      return new Failed(Reason.ABORTED, "");
    }
  }

  private static PrintOutcome send(
      PrintOrder order, Path pdf, PrintService service, PrintWatch watch)
      throws IOException, PrintException {
    try (InputStream bytes = Files.newInputStream(pdf)) {
      return print(order, new SimpleDoc(bytes, DocFlavor.INPUT_STREAM.PDF, null), service, watch);
    }
  }

  private static PrintOutcome draw(
      PrintOrder order, Path pdf, PrintService service, PrintWatch watch)
      throws IOException, PrintException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      var pages = new PDFPageable(document);
      return print(
          order, new SimpleDoc(pages, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), service, watch);
    }
  }

  private static PrintOutcome print(
      PrintOrder order, Doc doc, PrintService service, PrintWatch watch) throws PrintException {
    DocPrintJob job = service.createPrintJob();
    var events = new JdkJobEvents();
    job.addPrintJobListener(events);
    job.print(doc, JdkTicket.of(order, service));
    if (events.failed()) {
      return new Failed(Reason.ABORTED, "");
    }
    if (events.cancelled()) {
      return new PrintOutcome.Cancelled();
    }
    watch.queued();
    return new PrintOutcome.Queued(PrintOutcome.End.NEVER_TOLD, java.util.Set.of());
  }
}
