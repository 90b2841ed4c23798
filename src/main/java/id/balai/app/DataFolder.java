package id.balai.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The folder in which a user's data lies where none is named.
final class DataFolder {
  private DataFolder() {}

  /// By the habits of the system: `%LOCALAPPDATA%\Balai` on Windows, `Application Support` on a
  /// Mac, the XDG data folder elsewhere.
  static Path of(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      return (local.isBlank() ? home.resolve("AppData/Local") : Path.of(local)).resolve("Balai");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support/Balai");
    }
    String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
    return (xdg.isBlank() ? home.resolve(".local/share") : Path.of(xdg)).resolve("balai");
  }
}
