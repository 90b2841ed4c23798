package id.balai.service.dataprotection;

import id.balai.base.WholeFile;
import id.balai.domain.dataprotection.RecoveryPaper;
import id.balai.domain.printing.DocumentPrinter;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.Printer;
import id.balai.domain.printing.Printers;
import id.balai.service.printing.PagePrint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Brings the recovery code onto paper.
///
/// @param printer the computer's printers
/// @param paper the page itself
public record RecoveryPrint(DocumentPrinter printer, RecoveryPaper paper) {

  /// Prints it on the computer's usual printer; no file of it remains.
  ///
  /// @return empty where there is no printer
  /// @throws IOException when the page cannot be written on this computer
  Optional<PrintOutcome> print(String code) throws IOException {
    Optional<Printer> usual =
        printer.printers() instanceof Printers.Found found
            ? found.printers().stream().findFirst()
            : Optional.empty();
    if (usual.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PagePrint(printer)
            .print(usual.get().name(), out -> paper.write(code, out), PrintWatch.UNSEEN));
  }

  /// Writes it into a file (PDF), for a printer elsewhere.
  void write(String code, Path file) throws IOException {
    WholeFile.write(file, out -> paper.write(code, out));
  }
}
