package id.balai.domain.participant.roster;

/// Why a row is treated as it is; the words stand in a bundle.
public enum RemarkCode {
  // Skipped rows.
  BLANK(Action.SKIP),
  SEPARATOR_LINE(Action.SKIP),
  TITLE(Action.SKIP),
  HEADER(Action.SKIP),
  HEADER_SECOND(Action.SKIP),
  HEADER_AGAIN(Action.SKIP),
  COLUMN_NUMBERS(Action.SKIP),
  GROUP_HEADING(Action.SKIP),
  TOTAL(Action.SKIP),
  FOOT(Action.SKIP),
  ONLY_A_NUMBER(Action.SKIP),
  NOT_A_PERSON(Action.SKIP),
  /// The second row of a person who has two.
  CONTINUED(Action.SKIP),
  /// A row of a table that is not about people.
  OTHER_TABLE(Action.SKIP),
  SAME_AS_ROW(Action.SKIP),
  ALREADY_THERE(Action.SKIP),
  // Merged rows.
  SAME_PERSON_AS_ROW(Action.MERGE),
  SAME_PERSON_KNOWN(Action.MERGE),
  // A field must be typed again.
  NUMBER_SCIENTIFIC(Action.REJECT),
  NUMBER_CELL_TOO_LONG(Action.REJECT),
  NUMBER_SERIAL_ZERO(Action.REJECT),
  NUMBER_LETTERS(Action.REJECT),
  NUMBER_LENGTH(Action.REJECT),
  NUMBER_DATE(Action.REJECT),
  NUMBER_APPOINTMENT(Action.REJECT),
  NUMBER_SEX_DIGIT(Action.REJECT),
  NUMBER_DITTO(Action.REJECT),
  NUMBER_FORMULA(Action.REJECT),
  NUMBER_ERROR(Action.REJECT),
  NAME_FORMULA(Action.REJECT),
  NAME_ERROR(Action.REJECT),
  NAME_MISSING(Action.REJECT),
  NAME_NOT_A_NAME(Action.REJECT),
  LETTERS_UNSHOWABLE(Action.REJECT),
  BIRTH_NO_SUCH_DAY(Action.REJECT),
  // An operator should look.
  SAME_NUMBER_OTHER_NAME(Action.WARN),
  SAME_NUMBER_OTHER_NAME_KNOWN(Action.WARN),
  PERHAPS_SAME_PERSON(Action.WARN),
  PERHAPS_KNOWN(Action.WARN),
  NIK_ENDS_IN_ZERO(Action.WARN),
  NUMBER_REGION(Action.WARN),
  NUMBER_REGION_BPS(Action.WARN),
  NUMBER_APPOINTMENT_AGE(Action.WARN),
  NUMBER_OLD_NIP(Action.WARN),
  NUMBER_OTHER_KIND(Action.WARN),
  SEX_DIFFERS(Action.WARN),
  SEX_UNREADABLE(Action.WARN),
  BIRTH_DIFFERS(Action.WARN),
  BIRTH_SWAPPED(Action.WARN),
  BIRTH_UNREADABLE(Action.WARN),
  STATUS_DIFFERS(Action.WARN),
  PHONE_DAMAGED(Action.WARN),
  CELLS_MISSING(Action.WARN),
  CELLS_LEFT_OVER(Action.WARN),
  CHARACTERS_REPAIRED(Action.WARN),
  CHARACTERS_LOST(Action.WARN),
  CELL_FORMULA(Action.WARN),
  /// The value of a formula that reaches out of the workbook.
  FORMULA_OUTSIDE(Action.WARN),
  ONLY_A_NAME(Action.WARN),
  /// The office hid the row.
  ROW_HIDDEN(Action.WARN),
  /// A title stands where the office would: the cells moved.
  CELLS_MOVED(Action.WARN),
  BIRTH_TO_COME(Action.WARN),
  /// An office stands where the name would: it is invited, and whoever comes is named later.
  NAMED_BY_OFFICE(Action.WARN),
  // Notes that change nothing.
  NAME_PARTS_UNSURE(Action.ACCEPT),
  NAME_BLANKS(Action.ACCEPT),
  RANK_BEFORE_NAME(Action.ACCEPT),
  LOOKS_LIKE_ROW(Action.ACCEPT),
  DITTO(Action.ACCEPT),
  NO_NUMBER(Action.ACCEPT),
  SEX_FROM_NUMBER(Action.ACCEPT),
  BIRTH_FROM_SERIAL(Action.ACCEPT),
  PHONES_SEVERAL(Action.ACCEPT),
  CELLS_OVERFULL(Action.ACCEPT),
  /// A formula that left no value.
  FORMULA_EMPTY(Action.ACCEPT),
  /// Marks that nobody sees were taken out of a text.
  MARKS_REMOVED(Action.ACCEPT),
  CORRECTED(Action.ACCEPT);

  private final Action action;

  RemarkCode(Action action) {
    this.action = action;
  }

  /// What a row with this remark becomes at least; `ACCEPT` for a mere note.
  public Action action() {
    return action;
  }
}
