package id.balai.domain.printing;

import java.nio.file.Path;

/// Prints PDF files on the printers of this computer.
public interface DocumentPrinter {

  /// The printers with their state. Blocks until the print system answers, at most seconds.
  Printers printers();

  /// Whether there is a printer at all. Blocks as [#printers] does.
  default boolean isThere() {
    return printers() instanceof Printers.Found found && !found.printers().isEmpty();
  }

  /// Prints a PDF file and follows it to its end. Blocks, for at most the time limit of the
  /// implementation after the print system has taken the job.
  PrintOutcome print(PrintOrder order, Path pdf, PrintWatch watch);
}
