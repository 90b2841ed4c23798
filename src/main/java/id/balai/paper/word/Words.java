package id.balai.paper.word;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// A paper's own words, in one language.
public final class Words {

  /// Indonesian, the language of the offices.
  public static final Locale INDONESIAN = Locale.of("id", "ID");

  private final Locale language;
  private final ResourceBundle bundle;

  /// The words of `language`; Indonesian when the bundle has no others.
  public Words(Locale language) {
    this.language = language.getLanguage().equals("en") ? Locale.ENGLISH : INDONESIAN;
    this.bundle =
        ResourceBundle.getBundle(
            "id.balai.paper.papers",
            this.language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
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
    return arguments.length == 0 ? words : new MessageFormat(words, language).format(arguments);
  }

  /// The word for a constant, found under its kind and its name: `role.SPEAKER`.
  public String word(String kind, Enum<?> constant) {
    return bundle.getString(kind + "." + constant.name());
  }
}
