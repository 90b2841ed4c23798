package id.balai.service.printing;

import id.balai.domain.printing.DocumentPrinter;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.TestPage;
import java.io.IOException;

/// Prints a page by which people see that a printer works. It belongs to no event and leaves no
/// fact.
public final class TestPrintService {

  private final PagePrint printing;
  private final TestPage page;

  public TestPrintService(DocumentPrinter printer, TestPage page) {
    this.printing = new PagePrint(printer);
    this.page = page;
  }

  /// Prints one A4 page and follows it to its end. Blocks, for minutes where a printer waits for
  /// paper.
  ///
  /// @param name of the printer
  /// @throws IOException when the page cannot be written on this computer
  public PrintOutcome print(String name, PrintWatch watch) throws IOException {
    return printing.print(name, out -> page.write(name, out), watch);
  }
}
