package id.balai.service.archiving;

import id.balai.domain.event.Event;
import java.time.format.DateTimeFormatter;

/// The page that tells anyone who finds an archive what it is.
final class ReadMe {
  private ReadMe() {}

  static String of(Event event, ArchiveWords words) {
    String date =
        DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", ArchiveWords.INDONESIAN)
            .format(event.date());
    return words.text("readme").formatted(event.name(), event.venue(), date, event.code());
  }
}
