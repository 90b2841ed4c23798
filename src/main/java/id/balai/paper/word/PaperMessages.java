package id.balai.paper.word;

import id.balai.base.Bundles;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// A paper's own words, in one language.
public final class PaperMessages {

  /// Indonesian, the language of the offices.
  public static final Locale INDONESIAN = Locale.of("id", "ID");

  private static final String PLACE = "{0}";

  private final Locale language;
  private final ResourceBundle bundle;

  /// The words of `language`; Indonesian when the bundle has no others.
  public PaperMessages(Locale language) {
    this.language = language.getLanguage().equals("en") ? Locale.ENGLISH : INDONESIAN;
    this.bundle = Bundles.open("id.balai.paper.papers", this.language);
  }

  /// The language that papers are marked with.
  public Locale language() {
    return language;
  }

  /// The words of `key` with `arguments` in their places.
  ///
  /// @throws MissingResourceException when there is no such key
  public String text(String key, Object... arguments) {
    String words = bundle.getString(key);
    if (arguments.length == 0) {
      return words;
    }
    boolean isWord = arguments.length == 1 && arguments[0] instanceof String;
    return isWord ? text(words, (String) arguments[0]) : formatted(words, arguments);
  }

  /// One word in one place needs no format, of which a batch would read a thousand.
  private String text(String words, String word) {
    int place = words.indexOf(PLACE);
    boolean isSimple =
        place >= 0 && words.indexOf('\'') < 0 && words.indexOf('{') == words.lastIndexOf('{');
    return isSimple
        ? words.substring(0, place) + word + words.substring(place + PLACE.length())
        : formatted(words, word);
  }

  private String formatted(String words, Object... arguments) {
    return new MessageFormat(words, language).format(arguments);
  }

  /// The word for a constant, found under its kind and its name: `role.SPEAKER`.
  public String word(String kind, Enum<?> constant) {
    return bundle.getString(kind + "." + constant.name());
  }
}
