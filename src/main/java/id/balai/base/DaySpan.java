package id.balai.base;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The days of an event in words (R51): `7 Oktober 2024`, `7–9 Oktober 2024`, `30 September – 2
/// Oktober 2024`; days that do not follow each other one by one: `7, 9 Oktober 2024`.
public final class DaySpan {

  private final List<LocalDate> days;
  private final Locale locale;

  private DaySpan(List<LocalDate> days, Locale locale) {
    this.days = days;
    this.locale = locale;
  }

  /// @param days the first first, each once, at least one
  /// @param locale of the words
  public static DaySpan of(List<LocalDate> days, Locale locale) {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a span has a day");
    }
    return new DaySpan(List.copyOf(days), locale);
  }

  /// Days, month and year.
  public String plain() {
    LocalDate last = days.getLast();
    if (days.size() == 1) {
      return said("d MMMM yyyy", last);
    }
    if (!followEachOther()) {
      return said(isOneMonth() ? "d" : "d MMMM yyyy", days.subList(0, days.size() - 1))
          + ", "
          + said("d MMMM yyyy", last);
    }
    LocalDate first = days.getFirst();
    if (isOneMonth()) {
      return said("d", first) + "–" + said("d MMMM yyyy", last);
    }
    boolean isOneYear = first.getYear() == last.getYear();
    return said(isOneYear ? "d MMMM" : "d MMMM yyyy", first) + " – " + said("d MMMM yyyy", last);
  }

  /// With weekdays before: `Senin–Rabu, 7–9 Oktober 2024`.
  public String withWeekdays() {
    if (days.size() > 1 && followEachOther()) {
      return said("EEEE", days.getFirst()) + "–" + said("EEEE", days.getLast()) + ", " + plain();
    }
    return said("EEEE", days) + ", " + plain();
  }

  private boolean followEachOther() {
    return days.getFirst().plusDays(days.size() - 1L).equals(days.getLast());
  }

  private boolean isOneMonth() {
    return days.getFirst().withDayOfMonth(1).equals(days.getLast().withDayOfMonth(1));
  }

  private String said(String pattern, List<LocalDate> some) {
    return some.stream().map(day -> said(pattern, day)).collect(Collectors.joining(", "));
  }

  private String said(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(day);
  }
}
