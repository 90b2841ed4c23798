package id.balai.service.printing;

import id.balai.domain.printing.PrintOutcome;

/// What became of somebody's label.
public sealed interface LabelResult {

  /// It went to the printer, and this is how it ended.
  record Sent(PrintOutcome outcome) implements LabelResult {}

  /// It was printed before, or is being printed now: once is enough.
  record PrintedBefore() implements LabelResult {}

  /// No printer was chosen for labels on this computer.
  record NoPrinter() implements LabelResult {}

  /// The person has no card that works.
  record NoCard() implements LabelResult {}
}
