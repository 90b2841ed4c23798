package id.balai.service.papers;

import id.balai.base.Bundles;
import id.balai.base.DaySpan;
import id.balai.domain.event.Event;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The list of contents and the checksums of the accounts.
final class SpjContents {

  /// File name of the list of contents.
  static final String LIST = "DAFTAR-ISI.txt";

  private static final Locale INDONESIAN = Locale.of("id");

  private final ResourceBundle words = Bundles.open("id.balai.service.spj", INDONESIAN);
  private final StringBuilder list = new StringBuilder();
  private final StringBuilder sums = new StringBuilder();

  SpjContents(Event event, Instant now) {
    var time = DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm", INDONESIAN);
    list.append(
        words
            .getString("head")
            .formatted(
                event.name(),
                event.venue(),
                DaySpan.of(event.days(), INDONESIAN).withWeekdays(),
                time.format(now.atZone(event.zone()))));
  }

  void add(String file, PaperType type, String digest) {
    list.append("  %-44s %s%n".formatted(file, words.getString(type.name())).replace("\r", ""));
    add(file, digest);
  }

  void add(String file, String digest) {
    sums.append(digest).append("  ").append(file).append('\n');
  }

  /// What is in the folder, for people.
  String list() {
    return list + words.getString("foot");
  }

  /// As `sha256sum -c` reads it.
  String sums() {
    return sums.toString();
  }
}
