package id.balai.domain.participant.roster;

/// Why a file cannot be used at all.
public enum UnreadableReason {
  NOT_FOUND,
  NOT_A_FILE,
  EMPTY,
  TOO_LARGE,
  UNPACKED_TOO_LARGE,
  LINE_TOO_LONG,
  TOO_MANY_ROWS,
  TOO_MANY_COLUMNS,
  QUOTE_NOT_CLOSED,
  BINARY,
  OLD_EXCEL,
  LOCKED,
  BINARY_EXCEL,
  STRICT_EXCEL,
  MARKUP,
  NOT_A_SPREADSHEET,
  DAMAGED,
  FORBIDDEN_CONTENT,
  NO_TABLE,
  NO_PEOPLE
}
