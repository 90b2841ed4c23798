package id.balai.base;

import java.util.Locale;
import java.util.ResourceBundle;

/// Opens bundles of words: files only, and never in the language of the computer because the wanted
/// one is missing.
public final class Bundles {

  /// The language of the house.
  public static final Locale INDONESIAN = Locale.of("id");

  private static final ResourceBundle.Control FILES_ONLY =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Bundles() {}

  /// The bundle of this name in this language; Indonesian where it has no others.
  ///
  /// @param name with its package, for example `id.balai.cli.messages`
  public static ResourceBundle open(String name, Locale language) {
    return ResourceBundle.getBundle(name, language, FILES_ONLY);
  }

  /// The language that a word names: `en` is English, anything else Indonesian.
  public static Locale language(String word) {
    return word.equals("en") ? Locale.ENGLISH : INDONESIAN;
  }
}
