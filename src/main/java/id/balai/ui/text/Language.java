package id.balai.ui.text;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A language of the screens. Indonesian comes first (R53).
public enum Language {
  INDONESIAN("id", "HH.mm"),
  ENGLISH("en", "HH:mm");

  private final Locale locale;
  private final DateTimeFormatter time;
  private final DateTimeFormatter date;
  private final DateTimeFormatter day;

  Language(String code, String timePattern) {
    this.locale = Locale.of(code);
    this.time = DateTimeFormatter.ofPattern(timePattern, locale);
    // FormatStyle.FULL would print "07 Oktober" in Indonesian (R51).
    this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
    this.date = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale);
  }

  /// ISO 639 code with the rules of this language.
  public Locale locale() {
    return locale;
  }

  DateTimeFormatter time() {
    return time;
  }

  DateTimeFormatter date() {
    return date;
  }

  DateTimeFormatter day() {
    return day;
  }

  /// The other language, for a switch with two places.
  public Language other() {
    return this == INDONESIAN ? ENGLISH : INDONESIAN;
  }
}
