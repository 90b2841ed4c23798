package id.balai.service.settings;

import id.balai.base.Bundles;
import java.util.Locale;
import java.util.ResourceBundle;

/// What settings are called on a screen.
public final class SettingWords {

  private final ResourceBundle words;

  public SettingWords(Locale language) {
    this.words = Bundles.open("id.balai.service.settings.words", language);
  }

  /// A group of settings.
  ///
  /// @param group see [Setting#group()]
  public String group(String group) {
    return words.getString("group." + group);
  }

  /// A setting.
  public String name(Setting<?> setting) {
    return words.getString(setting.name());
  }

  /// A field of a row.
  public String field(Parts<?> row, Parts.Field<?> field) {
    return words.getString(row.kind().getSimpleName() + "." + field.name());
  }

  /// One of a few; what people named themselves is called as they did.
  ///
  /// @param option as it is printed
  public String option(Kind<?> kind, String option) {
    return switch (kind) {
      case Choice<?> choice -> words.getString(choice.key(option));
      case Maybe<?> maybe -> option(maybe.some(), option);
      case Many<?> many -> option(many.each(), option);
      default -> words.containsKey("Role." + option) ? words.getString("Role." + option) : option;
    };
  }
}
