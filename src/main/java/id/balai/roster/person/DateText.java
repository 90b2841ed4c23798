package id.balai.roster.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as people type it in a list.
///
/// @param form how it was understood
/// @param date the date, if there is one
/// @param other the date with day and month changed places, where that is a date as well
record DateText(Form form, Optional<LocalDate> date, Optional<LocalDate> other) {
  private static final Pattern AROUND = Pattern.compile("\\s*([-/.])\\s*");

  enum Form {
    PLAIN,
    /// Month before day.
    SWAPPED,
    /// Days since 1900 as spreadsheets count them.
    SERIAL,
    /// A day that no calendar has.
    IMPOSSIBLE,
    UNREADABLE
  }

  private static final List<List<String>> MONTHS =
      List.of(
          List.of("januari", "jan", "january"),
          List.of("februari", "feb", "pebruari", "peb", "february", "febuari"),
          List.of("maret", "mar", "march", "mrt"),
          List.of("april", "apr"),
          List.of("mei", "may"),
          List.of("juni", "jun", "june"),
          List.of("juli", "jul", "july"),
          List.of("agustus", "agt", "agu", "ags", "agst", "august", "aug"),
          List.of("september", "sep", "sept"),
          List.of("oktober", "okt", "october", "oct"),
          List.of("november", "nov", "nopember", "nop"),
          List.of("desember", "des", "december", "dec"));
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-2]\\d|3[01])");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})(?:[T ].*)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4}|\\d{2})(?: .*)?");
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})[-/. ]*(\\p{L}{3,10})\\.?[-/. ,']*(\\d{4}|\\d{2})");
  private static final Pattern NAMED_MONTH_FIRST =
      Pattern.compile(
          "(?:.*[,/ ])?(\\p{L}{3,10})\\.?[-/. ]*(\\d{1,2})(?:st|nd|rd|th)?[-/."
              + " ,']+(\\d{4}|\\d{2})");
  private static final Pattern COMPACT_DAY_FIRST =
      Pattern.compile("([0-2]\\d|3[01])(0[1-9]|1[0-2])((?:19|20)\\d{2})");
  private static final Pattern PLACE = Pattern.compile("^[\\p{L} .'()-]+[,/ -]+(?=\\d)");
  private static final Pattern SERIAL = Pattern.compile("(\\d{4,5})(?:[.,]0*)?");
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  /// Two-digit years up to this are of this century.
  private static final int PIVOT = 24;

  static DateText parse(String text) {
    String typed = text.strip();
    return isOfNumbers(typed) ? parsePlain(typed) : parseWorded(typed);
  }

  /// Whether it begins with a number, and nothing but signs stands between numbers, as in most
  /// lists.
  private static boolean isOfNumbers(String typed) {
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      boolean isSign = i > 0 && (c == '-' || c == '/' || c == '.');
      if (!isSign && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !typed.isEmpty();
  }

  private static DateText parseWorded(String typed) {
    Matcher monthFirst = NAMED_MONTH_FIRST.matcher(typed);
    if (monthFirst.matches() && month(monthFirst.group(1)) > 0) {
      return of(year(monthFirst.group(3)), month(monthFirst.group(1)), number(monthFirst, 2));
    }
    return parsePlain(AROUND.matcher(PLACE.matcher(typed).replaceFirst("")).replaceAll("$1"));
  }

  private static DateText parsePlain(String plain) {
    Matcher compact = COMPACT.matcher(plain);
    if (compact.matches()) {
      return of(number(compact, 1), number(compact, 2), number(compact, 3));
    }
    Matcher compactDay = COMPACT_DAY_FIRST.matcher(plain);
    if (compactDay.matches()) {
      return of(number(compactDay, 3), number(compactDay, 2), number(compactDay, 1));
    }
    Matcher iso = YEAR_FIRST.matcher(plain);
    if (iso.matches()) {
      return of(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher numeric = DAY_FIRST.matcher(plain);
    if (numeric.matches()) {
      return dayFirst(year(numeric.group(3)), number(numeric, 2), number(numeric, 1));
    }
    Matcher named = NAMED.matcher(plain);
    if (named.matches()) {
      int month = month(named.group(2));
      return month == 0 ? none(Form.UNREADABLE) : of(year(named.group(3)), month, number(named, 1));
    }
    Matcher serial = SERIAL.matcher(plain);
    return serial.matches() ? serial(number(serial, 1)) : none(Form.UNREADABLE);
  }

  private static DateText dayFirst(int year, int month, int day) {
    Optional<LocalDate> other =
        date(year, /* month= */ day, /* day= */ month).filter(d -> day != month);
    if (month > 12 && other.isPresent()) {
      return new DateText(Form.SWAPPED, other, Optional.empty());
    }
    DateText plain = of(year, month, day);
    return new DateText(plain.form, plain.date, other);
  }

  private static DateText of(int year, int month, int day) {
    Optional<LocalDate> date = date(year, month, day);
    return date.isEmpty()
        ? none(Form.IMPOSSIBLE)
        : new DateText(Form.PLAIN, date, Optional.empty());
  }

  private static DateText serial(int days) {
    boolean isBirth = days > 3650 && days < 60_000;
    return isBirth
        ? new DateText(Form.SERIAL, Optional.of(EPOCH.plusDays(days)), Optional.empty())
        : none(Form.UNREADABLE);
  }

  private static DateText none(Form form) {
    return new DateText(form, Optional.empty(), Optional.empty());
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || year < 1) {
      return Optional.empty();
    }
    YearMonth inside = YearMonth.of(year, month);
    return day <= inside.lengthOfMonth() ? Optional.of(inside.atDay(day)) : Optional.empty();
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4 ? year : year + (year <= PIVOT ? 2000 : 1900);
  }

  private static int month(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(plain)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
