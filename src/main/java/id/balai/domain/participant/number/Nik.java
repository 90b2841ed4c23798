package id.balai.domain.participant.number;

import id.balai.domain.participant.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The population number: place of first registration, birth `DDMMYY` (women: day + 40), serial
/// 0001-9999 (PP 37/2007 art. 37). It may disagree with the true birth date for life, so a mismatch
/// is never an error.
///
/// @param digits 16 digits
public record Nik(String digits) {
  private static final int WOMEN = 40;
  private static final Pattern DIGITS = Pattern.compile("\\d{16}");

  public Nik {
    if (!DIGITS.matcher(digits).matches()) {
      throw new IllegalArgumentException("a NIK has 16 digits");
    }
  }

  /// The sex in the number.
  public Sex sex() {
    return part(6) > WOMEN ? Sex.FEMALE : Sex.MALE;
  }

  /// Day of the month in the number, 0 to 59.
  public int day() {
    return part(6) > WOMEN ? part(6) - WOMEN : part(6);
  }

  /// Whether the number can belong to somebody born on that day.
  public boolean isBornOn(LocalDate birth) {
    return birth.getDayOfMonth() == day()
        && birth.getMonthValue() == part(8)
        && birth.getYear() % 100 == part(10);
  }

  /// Whether the last digit may have been lost in a spreadsheet, which keeps 15 of them.
  public boolean endsInZero() {
    return digits.endsWith("0");
  }

  static List<NumberFlaw> flaws(String digits) {
    return digits.length() == 16 ? new Nik(digits).flaws() : List.of(NumberFlaw.LENGTH);
  }

  private List<NumberFlaw> flaws() {
    List<NumberFlaw> flaws = new ArrayList<>();
    boolean isDate =
        Dates.of(1900 + part(10), part(8), day()).isPresent()
            || Dates.of(2000 + part(10), part(8), day()).isPresent();
    if (!isDate) {
      flaws.add(NumberFlaw.DATE);
    }
    if (digits.endsWith("0000")) {
      flaws.add(NumberFlaw.SERIAL);
    }
    RegionCode.flawOf(digits).ifPresent(flaws::add);
    return flaws;
  }

  private int part(int from) {
    return Integer.parseInt(digits.substring(from, from + 2));
  }
}
