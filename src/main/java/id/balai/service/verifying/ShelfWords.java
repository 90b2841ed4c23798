package id.balai.service.verifying;

import id.balai.base.Bundles;
import id.balai.domain.evidence.ShelfAnswer;
import id.balai.domain.evidence.ShelfHit;
import id.balai.domain.evidence.ShelfMemory;
import id.balai.domain.evidence.ShelvedArchive;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// Says what a shelf of archives answers, in Indonesian or English.
public final class ShelfWords {

  private static final int MOST_NAMES = 5;

  private final ZoneId zone;
  private final Locale locale;
  private final ResourceBundle bundle;
  private final DateTimeFormatter day;
  private final DateTimeFormatter clock;

  /// @param language `en` for English, anything else for Indonesian
  /// @param zone where days begin for whoever reads
  public ShelfWords(String language, ZoneId zone) {
    this.zone = zone;
    locale = Bundles.language(language);
    bundle = Bundles.open("id.balai.service.verifying.shelf", locale);
    day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    boolean isEnglish = locale.getLanguage().equals("en");
    clock = DateTimeFormatter.ofPattern(isEnglish ? "HH:mm" : "HH.mm", locale);
  }

  /// How many were found, in how many archives.
  public String summary(ShelfAnswer answer) {
    int found = answer.hits().size() + answer.more();
    return say("found", found, answer.archives(), answer.people());
  }

  /// What keeps the answer from being whole; mostly nothing.
  public List<String> gaps(ShelfAnswer answer) {
    var gaps = new ArrayList<String>();
    if (answer.more() > 0) {
      gaps.add(say("more", answer.more()));
    }
    if (!answer.unread().isEmpty()) {
      String names =
          answer.unread().stream()
              .limit(MOST_NAMES)
              .map(file -> String.valueOf(file.getFileName()))
              .collect(Collectors.joining(", "));
      gaps.add(say("unread", answer.unread().size(), names));
    }
    return gaps;
  }

  /// The event of an archive with its date.
  public String event(ShelvedArchive archive) {
    return archive
        .date()
        .map(date -> say("event", archive.event(), day.format(date)))
        .orElseGet(() -> say("event.undated", archive.event()));
  }

  /// Where somebody was, what was signed, which certificates were given: one line each.
  public List<String> record(ShelfHit hit) {
    var lines = new ArrayList<String>();
    lines.add(
        hit.presences().isEmpty()
            ? bundle.getString("present.none")
            : say("present", moments(hit.presences())));
    if (!hit.signatures().isEmpty()) {
      lines.add(say("signed", moments(hit.signatures())));
    }
    if (!hit.certificates().isEmpty()) {
      lines.add(
          say(
              "certificates",
              hit.certificates().stream().map(this::given).collect(Collectors.joining("; "))));
    }
    return lines;
  }

  /// What the last check of the archive on this computer came to.
  public String checked(Optional<ShelfMemory.Checked> checked) {
    return checked
        .map(last -> say(last.verdict().name(), day.format(last.at().atZone(zone).toLocalDate())))
        .orElseGet(() -> bundle.getString("unchecked"));
  }

  private String moments(List<ShelfHit.Moment> moments) {
    return moments.stream()
        .map(one -> say("moment", one.what(), clock.format(one.at())))
        .collect(Collectors.joining("; "));
  }

  private String given(ShelfHit.Given given) {
    return given.stands() ? given.number() : say("certificate.ended", given.number());
  }

  private String say(String key, Object... details) {
    return new MessageFormat(bundle.getString(key), locale).format(details);
  }
}
