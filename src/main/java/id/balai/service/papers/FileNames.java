package id.balai.service.papers;

import java.util.Locale;

/// Names of files: never a person's name or number (R38).
final class FileNames {
  private FileNames() {}

  /// A word as part of a file name: lower case, letters, digits and dashes.
  static String of(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
