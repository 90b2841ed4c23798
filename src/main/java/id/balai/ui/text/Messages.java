package id.balai.ui.text;

import id.balai.base.Bundles;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// All words on the screens, in the language of the moment. A key's first part names the file it
/// stands in: `kiosk.find` stands in `kiosk_id.properties` and `kiosk_en.properties` (UTF-8,
/// patterns of [MessageFormat]).
public final class Messages {

  private final ObjectProperty<Language> language;

  public Messages(Language first) {
    this.language = new SimpleObjectProperty<>(first);
  }

  /// The language of the moment; whatever was bound here follows it.
  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  public Language language() {
    return language.get();
  }

  /// The words of a key with values put in.
  ///
  /// @throws java.util.MissingResourceException when the language has no such key
  public String text(String key, Object... values) {
    Locale locale = language().locale();
    String pattern = bundle(key, locale).getString(key);
    return new MessageFormat(pattern, locale).format(values);
  }

  /// What a constant is called under a group of keys, as [#key] makes its key.
  public String of(String group, Enum<?> constant, Object... values) {
    return text(key(group, constant), values);
  }

  /// The key of a constant: `people.role` and `HEAD_OF_OFFICE` make `people.role.head.of.office`. A
  /// group has a key for each constant of its enum, which a test of the bundles holds.
  public static String key(String group, Enum<?> constant) {
    return group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /// The words of a key, following the language.
  public StringBinding bind(String key) {
    return bind(() -> text(key));
  }

  /// Words that are made anew when the language or one of `causes` changes.
  public StringBinding bind(Callable<String> words, Observable... causes) {
    var all = new Observable[causes.length + 1];
    all[0] = language;
    System.arraycopy(causes, 0, all, 1, causes.length);
    return Bindings.createStringBinding(words, all);
  }

  private static ResourceBundle bundle(String key, Locale locale) {
    String file = key.substring(0, Math.max(0, key.indexOf('.')));
    return Bundles.open(Messages.class.getPackageName() + "." + file, locale);
  }
}
