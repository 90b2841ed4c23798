package id.balai.service.archiving;

import id.balai.domain.event.Event;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The page that tells whoever finds an archive what it is.
final class ReadMe {

  private static final Locale INDONESIAN = Locale.of("id");

  private ReadMe() {}

  static String of(Event event) {
    String date = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", INDONESIAN).format(event.date());
    return ResourceBundle.getBundle("id.balai.service.archive", INDONESIAN, Words.CONTROL)
        .getString("readme")
        .formatted(event.name(), event.venue(), date, event.code());
  }

  /// Bundles without a fallback to the computer's language.
  private static final class Words {
    private static final ResourceBundle.Control CONTROL =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  }
}
