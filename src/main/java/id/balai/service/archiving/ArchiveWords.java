package id.balai.service.archiving;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words of an archive; always Indonesian, whatever the computer speaks.
final class ArchiveWords {

  static final Locale INDONESIAN = Locale.of("id");

  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          "id.balai.service.archive",
          INDONESIAN,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  String text(String key) {
    return bundle.getString(key);
  }
}
