package id.balai.domain.printing;

import java.util.Set;

/// The result of printing, as far as the print system tells.
public sealed interface PrintOutcome {

  /// The print system reports the job as done: the printer has taken all of it. Whether the sheets
  /// lie in the tray is seen by people only.
  record Printed() implements PrintOutcome {}

  /// The print system took the job and had not reported its end when waiting ended; it may still be
  /// printed.
  ///
  /// @param end why the end is not known
  /// @param troubles what the printer complains about
  record Queued(End end, Set<PrinterTrouble> troubles) implements PrintOutcome {
    public Queued {
      troubles = Set.copyOf(troubles);
    }
  }

  /// Nothing, or not all of it, was printed.
  ///
  /// @param reason why
  /// @param detail the print system's own words; may be empty
  record Failed(Reason reason, String detail) implements PrintOutcome {}

  /// It was taken out of the queue, here or at the printer.
  record Cancelled() implements PrintOutcome {}

  /// Why the end of a job is not known.
  enum End {
    /// It did not end within the time that was waited.
    NOT_IN_TIME,
    /// This print system never tells.
    NEVER_TOLD
  }

  /// Why nothing was printed.
  enum Reason {
    /// The print system does not answer.
    NO_PRINT_SYSTEM,
    /// There is no such printer.
    NO_SUCH_PRINTER,
    /// The printer takes no work, or the user may not print there.
    REFUSED,
    /// The print system gave the job up.
    ABORTED,
    /// The file cannot be read or is no PDF.
    UNREADABLE
  }
}
