package id.balai.service.printing;

import id.balai.base.WholeFile;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.printing.DocumentPrinter;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.ScannerPaper;
import id.balai.domain.printing.TestPage;
import id.balai.service.access.CurrentActor;
import java.io.IOException;
import java.nio.file.Path;

/// Prints a page by which people see that a printer works. It belongs to no event and leaves no
/// fact.
public final class TestPrintService {

  private final PagePrint printing;
  private final TestPage page;
  private final ScannerPaper scanner;
  private final CurrentActor currentActor;

  /// @param currentActor who asks for a page
  public TestPrintService(
      DocumentPrinter printer, TestPage page, ScannerPaper scanner, CurrentActor currentActor) {
    this.printing = new PagePrint(printer);
    this.page = page;
    this.scanner = scanner;
    this.currentActor = currentActor;
  }

  /// Prints one A4 page and follows it to its end. Blocks, for minutes where a printer waits for
  /// paper.
  ///
  /// @param name of the printer
  /// @throws IOException when the page cannot be written on this computer
  public PrintOutcome print(String name, PrintWatch watch) throws IOException {
    return printing.print(name, out -> page.write(name, out), watch);
  }

  /// Writes the page by which people see how a scanner is set, whole or not at all.
  ///
  /// @throws id.balai.service.access.NotAllowedException for whoever is on no committee
  /// @throws IOException when the file cannot be written
  public void writeScannerPage(Path file) throws IOException {
    currentActor.requireSomewhere(AccessLevel.COMMITTEE);
    WholeFile.write(file, scanner::write);
  }
}
