package id.balai.service.archiving;

import id.balai.base.DaySpan;
import id.balai.domain.event.Event;

/// The page that tells anyone who finds an archive what it is.
final class ReadMe {
  private ReadMe() {}

  static String of(Event event, ArchiveWords words) {
    String date = DaySpan.of(event.days(), ArchiveWords.INDONESIAN).withWeekdays();
    return words.text("readme").formatted(event.name(), event.venue(), date, event.code());
  }
}
