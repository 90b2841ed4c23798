package id.balai.ui.console.documents;

import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintState;
import id.balai.ui.control.Tone;

/// Says what became of a print.
final class OutcomeWords {

  private OutcomeWords() {}

  /// Key of the words for an outcome.
  static String key(PrintOutcome outcome) {
    return key(PrintState.of(outcome));
  }

  static String key(PrintState state) {
    return DocumentWords.of(state);
  }

  static Tone tone(PrintState state) {
    return switch (state) {
      case PRINTED -> Tone.OK;
      case QUEUED -> Tone.INFO;
      case NOT_IN_TIME, NEVER_TOLD -> Tone.WARN;
      case CANCELLED -> Tone.QUIET;
      case NO_PRINT_SYSTEM, NO_SUCH_PRINTER, REFUSED, ABORTED, UNREADABLE -> Tone.BAD;
    };
  }
}
