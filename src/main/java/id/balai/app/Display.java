package id.balai.app;

import java.util.Locale;
import java.util.Map;

/// Finds out whether a window can be shown.
final class Display {
  private Display() {}

  /// On Windows and a Mac there is a display; elsewhere the session names one.
  static boolean isThere(Map<String, String> environment, String system) {
    String name = system.toLowerCase(Locale.ROOT);
    return name.startsWith("windows")
        || name.startsWith("mac")
        || !environment.getOrDefault("DISPLAY", "").isBlank()
        || "Headless".equals(System.getProperty("monocle.platform"));
  }
}
