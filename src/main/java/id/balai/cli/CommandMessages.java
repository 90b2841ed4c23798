package id.balai.cli;

import id.balai.base.Bundles;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The command line's sentences for people: Indonesian, or English where it was asked for.
public final class CommandMessages {

  private final ResourceBundle bundle;
  private final Locale locale;

  /// @param language `en` for English, anything else for Indonesian
  public CommandMessages(String language) {
    locale = Bundles.language(language);
    bundle = Bundles.open("id.balai.cli.messages", locale);
  }

  /// The sentence under `key` with its arguments put in.
  public String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /// The language of the sentences.
  public Locale locale() {
    return locale;
  }
}
