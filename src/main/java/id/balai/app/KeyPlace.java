package id.balai.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where this computer keeps the keys of its data folders: with the user's settings, apart from the
/// data, so that anyone who takes the data folder or a backup does not take the key with it.
final class KeyPlace {

  private static final String OPTION = "--key-folder";
  private static final String PROPERTY = "balai.keys";

  private KeyPlace() {}

  /// The folder that the command line names, or the usual one of this system.
  static Path of(List<String> words, Map<String, String> environment, String system, Path home) {
    return EarlyOption.of(words, OPTION)
        .or(() -> Optional.ofNullable(System.getProperty(PROPERTY)))
        .map(Path::of)
        .orElseGet(() -> usual(environment, system.toLowerCase(Locale.ROOT), home));
  }

  private static Path usual(Map<String, String> environment, String system, Path home) {
    if (system.startsWith("windows")) {
      return from(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("Balai/keys");
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library/Preferences/Balai/keys");
    }
    return from(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("balai/keys");
  }

  private static Path from(Map<String, String> environment, String name, Path otherwise) {
    String value = environment.getOrDefault(name, "");
    return value.isBlank() ? otherwise : Path.of(value);
  }
}
