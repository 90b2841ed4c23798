package id.balai.ui.text;

import id.balai.base.DaySpan;
import id.balai.domain.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/// Prints times in the zone of an event, never in the computer's (R50), as `09.14 WITA` and `Senin,
/// 7 Oktober 2024` (R51).
public final class EventTime {

  private static final Map<String, String> INDONESIAN_ZONES =
      Map.of(
          "Asia/Jakarta", "WIB",
          "Asia/Pontianak", "WIB",
          "Asia/Makassar", "WITA",
          "Asia/Ujung_Pandang", "WITA",
          "Asia/Jayapura", "WIT");

  private final ZoneId zone;
  private final Messages messages;

  public EventTime(ZoneId zone, Messages messages) {
    this.zone = zone;
    this.messages = messages;
  }

  /// Hour and minute, without the zone.
  public String clock(Instant at) {
    return clock(LocalTime.ofInstant(at, zone));
  }

  /// Hour and minute, without the zone.
  public String clock(LocalTime at) {
    return messages.language().time().format(at);
  }

  /// The short name of the zone at that instant.
  public String zone(Instant at) {
    String known = INDONESIAN_ZONES.get(zone.getId());
    return known == null
        ? DateTimeFormatter.ofPattern("zzz", messages.language().locale()).format(at.atZone(zone))
        : known;
  }

  /// Hour, minute and zone.
  public String time(Instant at) {
    return clock(at) + " " + zone(at);
  }

  /// Weekday, day, month and year.
  public String date(LocalDate day) {
    return messages.language().date().format(day);
  }

  /// Day, month and year.
  public String day(LocalDate day) {
    return messages.language().day().format(day);
  }

  /// The days of an event: `7–9 Oktober 2024`.
  public String days(Event event) {
    return DaySpan.of(event.days(), messages.language().locale()).plain();
  }

  /// The days of an event with weekdays: `Senin–Rabu, 7–9 Oktober 2024`.
  public String dates(Event event) {
    return DaySpan.of(event.days(), messages.language().locale()).withWeekdays();
  }

  /// Weekday, day, month and year of an instant.
  public String date(Instant at) {
    return date(day(at));
  }

  /// The day on which an instant falls at the event.
  public LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }
}
