package id.balai.service.printing;

import id.balai.domain.layout.PaperSize;
import id.balai.domain.printing.DocumentPrinter;
import id.balai.domain.printing.PrintOrder;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.TestPage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints a page by which people see that a printer works. It belongs to no event and leaves no
/// fact.
public final class TestPrint {

  private final DocumentPrinter printer;
  private final TestPage page;

  public TestPrint(DocumentPrinter printer, TestPage page) {
    this.printer = printer;
    this.page = page;
  }

  /// Prints one A4 page and follows it to its end. Blocks, for minutes where a printer waits for
  /// paper.
  ///
  /// @param name of the printer
  /// @throws IOException when the page cannot be written on this computer
  public PrintOutcome print(String name, PrintWatch watch) throws IOException {
    Path file = Files.createTempFile("balai-", ".pdf");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        page.write(name, out);
      }
      return printer.print(PrintOrder.once(name, "Balai", PaperSize.A4), file, watch);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
