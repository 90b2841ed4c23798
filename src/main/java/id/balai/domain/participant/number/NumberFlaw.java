package id.balai.domain.participant.number;

/// What may be wrong with an identity number (R30).
public enum NumberFlaw {
  /// Not the length of its kind.
  LENGTH(NumberCheck.Level.ERROR),
  /// Something else than digits.
  LETTERS(NumberCheck.Level.ERROR),
  /// The date of birth inside the number does not exist.
  DATE(NumberCheck.Level.ERROR),
  /// The month of appointment is neither 01-12 nor a PPPK code of 21 or more.
  APPOINTMENT(NumberCheck.Level.ERROR),
  /// The digit of the sex is neither 1 nor 2.
  SEX_DIGIT(NumberCheck.Level.ERROR),
  /// Serial number zero: a spreadsheet kept 15 digits only.
  SERIAL(NumberCheck.Level.ERROR),
  /// Appointed younger than 17 or older than 57.
  APPOINTMENT_AGE(NumberCheck.Level.WARNING),
  /// The old NIP of 9 digits.
  OLD_NIP(NumberCheck.Level.WARNING),
  /// No such province or regency.
  REGION(NumberCheck.Level.WARNING),
  /// The region code is the one of the statistics office, not the one of the ministry.
  REGION_BPS(NumberCheck.Level.WARNING);

  private final NumberCheck.Level level;

  NumberFlaw(NumberCheck.Level level) {
    this.level = level;
  }

  /// How bad it is.
  public NumberCheck.Level level() {
    return level;
  }
}
