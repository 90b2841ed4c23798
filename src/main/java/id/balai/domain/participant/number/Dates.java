package id.balai.domain.participant.number;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Dates that may not exist.
final class Dates {
  private Dates() {}

  static Optional<LocalDate> of(int year, int month, int day) {
    if (year < 1 || month < 1 || month > 12 || day < 1) {
      return Optional.empty();
    }
    YearMonth inside = YearMonth.of(year, month);
    return day <= inside.lengthOfMonth() ? Optional.of(inside.atDay(day)) : Optional.empty();
  }
}
