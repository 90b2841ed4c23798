package id.balai.service.archiving;

import id.balai.base.Bundles;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of an archive; always Indonesian, whatever the computer speaks.
final class ArchiveWords {

  static final Locale INDONESIAN = Locale.of("id");

  private final ResourceBundle bundle = Bundles.open("id.balai.service.archive", INDONESIAN);

  String text(String key) {
    return bundle.getString(key);
  }
}
