package id.balai.domain.printing;

/// How far a print has come, in one word that can be kept.
public enum PrintState {
  /// The print system has it; its end is awaited.
  QUEUED,
  /// The print system reports it as done.
  PRINTED,
  /// The print system had not reported its end when waiting ended.
  NOT_IN_TIME,
  /// This print system never tells.
  NEVER_TOLD,
  CANCELLED,
  NO_PRINT_SYSTEM,
  NO_SUCH_PRINTER,
  REFUSED,
  ABORTED,
  UNREADABLE;

  /// Whether paper may have come out, or still may.
  public boolean isOut() {
    return this == QUEUED || this == PRINTED || this == NOT_IN_TIME || this == NEVER_TOLD;
  }

  /// The word for an outcome.
  public static PrintState of(PrintOutcome outcome) {
    return switch (outcome) {
      case PrintOutcome.Printed _ -> PRINTED;
      case PrintOutcome.Cancelled _ -> CANCELLED;
      case PrintOutcome.Queued queued ->
          switch (queued.end()) {
            case NOT_IN_TIME -> NOT_IN_TIME;
            case NEVER_TOLD -> NEVER_TOLD;
          };
      case PrintOutcome.Failed failed ->
          switch (failed.reason()) {
            case NO_PRINT_SYSTEM -> NO_PRINT_SYSTEM;
            case NO_SUCH_PRINTER -> NO_SUCH_PRINTER;
            case REFUSED -> REFUSED;
            case ABORTED -> ABORTED;
            case UNREADABLE -> UNREADABLE;
          };
    };
  }
}
