package id.balai.paper.word;

import id.balai.base.DaySpan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/// Dates and times as papers print them: `Senin, 7 Oktober 2024`, `09.00 – 10.30 WITA`; the zone is
/// the event's, never the computer's (R50, R51). Java's own full style would print `07 Oktober`.
public final class EventDates {

  private final PaperMessages messages;
  private final DateTimeFormatter weekday;
  private final DateTimeFormatter day;
  private final DateTimeFormatter time;

  public EventDates(PaperMessages messages) {
    this.messages = messages;
    this.weekday = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", messages.language());
    this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", messages.language());
    this.time = DateTimeFormatter.ofPattern("HH.mm", messages.language());
  }

  /// `Senin, 7 Oktober 2024`.
  public String weekday(LocalDate date) {
    return weekday.format(date);
  }

  /// `7 Oktober 2024`.
  public String day(LocalDate date) {
    return day.format(date);
  }

  /// `09.00`.
  public String time(LocalTime at) {
    return time.format(at);
  }

  /// `09.00 – 10.30 WITA`.
  public String hours(Event event, Session session) {
    return messages.text("hours", time(session.starts()), time(session.ends()), zone(event));
  }

  /// `WIB`, `WITA` or `WIT` in Indonesia. English has no such names and would print an offset.
  public String zone(Event event) {
    return DateTimeFormatter.ofPattern("zzz", PaperMessages.INDONESIAN)
        .format(event.date().atStartOfDay(event.zone()));
  }

  /// `Senin, tanggal tujuh bulan Oktober tahun dua ribu dua puluh empat`, as official records spell
  /// a date.
  public String inWords(LocalDate date) {
    var parts = DateTimeFormatter.ofPattern("EEEE|MMMM", PaperMessages.INDONESIAN).format(date);
    int bar = parts.indexOf('|');
    return messages.text(
        "date.words",
        parts.substring(0, bar),
        IndonesianNumber.words(date.getDayOfMonth()),
        parts.substring(bar + 1),
        IndonesianNumber.words(date.getYear()));
  }

  /// The days of an event: `Senin, 7 Oktober 2024`, `Senin–Rabu, 7–9 Oktober 2024`.
  public String weekdays(Event event) {
    return DaySpan.of(event.days(), messages.language()).withWeekdays();
  }

  /// The days of an event: `7 Oktober 2024`, `7–9 Oktober 2024`.
  public String days(Event event) {
    return DaySpan.of(event.days(), messages.language()).plain();
  }

  /// The last day of an event, on which its papers are signed: `Rantau Pulung, 9 Oktober 2024`.
  public String placeAndDay(Event event) {
    return placeAndDay(event, event.days().getLast());
  }

  /// `Rantau Pulung, 7 Oktober 2024`.
  public String placeAndDay(Event event, LocalDate on) {
    return event.place() + ", " + day(on);
  }
}
