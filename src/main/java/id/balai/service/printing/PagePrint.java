package id.balai.service.printing;

import id.balai.domain.layout.PaperSize;
import id.balai.domain.printing.DocumentPrinter;
import id.balai.domain.printing.PrintOrder;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintWatch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints single A4 pages that belong to no event and leave no file behind.
///
/// @param printer the computer's printers
public record PagePrint(DocumentPrinter printer) {

  /// Writes a page as PDF.
  @FunctionalInterface
  public interface Page {
    void write(OutputStream out) throws IOException;
  }

  /// Prints a page and follows it to its end. Blocks, for minutes where a printer waits for paper.
  ///
  /// @param name of the printer
  /// @throws IOException when the page cannot be written on this computer
  public PrintOutcome print(String name, Page page, PrintWatch watch) throws IOException {
    Path file = Files.createTempFile("balai-", ".pdf");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        page.write(out);
      }
      return printer.print(PrintOrder.once(name, "Balai", PaperSize.A4), file, watch);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
