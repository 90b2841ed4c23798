package id.balai.roster.shape;

/// What a cell looks like.
public enum CellKind {
  /// Nothing but blanks.
  BLANK,
  /// `-`, `.`, `…`: filled, and says that there is nothing.
  NOTHING,
  /// A check mark or a ditto mark.
  MARK,
  /// A number of up to six digits, perhaps with a full stop or a bracket: `12.`
  COUNT,
  /// Another number with a fraction or a unit, such as an amount.
  AMOUNT,
  /// Eighteen digits that begin with a date.
  NIP,
  /// Sixteen digits with a date of birth inside.
  NIK,
  /// Digits of a length that identity numbers have.
  DIGITS,
  /// Digits that begin like a telephone number.
  PHONE,
  /// A long number that a spreadsheet rounded: `1,97E+17`.
  LOST,
  /// A date, perhaps with a place or a day of the week before it.
  DATE,
  /// A word for man or woman.
  SEX,
  /// A grade of the civil service.
  GRADE,
  EMAIL,
  /// A name with a number behind, below or before it.
  NAMED_NUMBER,
  /// Words with a title or an initial as people have them.
  TITLED,
  /// One to six words that begin with capitals.
  CAPITALS,
  /// Any other words.
  TEXT;

  /// Whether headers never look like this.
  public boolean isValue() {
    return switch (this) {
      case AMOUNT, NIP, NIK, DIGITS, PHONE, LOST, DATE, EMAIL, NAMED_NUMBER, TITLED -> true;
      default -> false;
    };
  }

  /// Whether it is a long number, sound or damaged.
  public boolean isLongNumber() {
    return switch (this) {
      case NIP, NIK, DIGITS, PHONE, LOST -> true;
      default -> false;
    };
  }

  /// Whether it may be words of a person's name.
  public boolean mayBeName() {
    return this == TITLED || this == CAPITALS || this == TEXT || this == NAMED_NUMBER;
  }
}
