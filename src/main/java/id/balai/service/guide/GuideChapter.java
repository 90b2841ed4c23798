package id.balai.service.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A chapter of the guide, in the order in which an event needs them.
public enum GuideChapter {
  EVENING,
  MORNING,
  DOOR,
  BADGES,
  POWER,
  STAGE,
  DESK,
  DOORS,
  PAPERS,
  AFTER,
  DATA,
  TROUBLE;

  private static final String ENDING = ".md";

  /// Its name in commands and links, for example `evening`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The chapter with this key, in whatever case; also of the name of its file.
  public static Optional<GuideChapter> find(String key) {
    String bare = key.endsWith(ENDING) ? key.substring(0, key.length() - ENDING.length()) : key;
    return Arrays.stream(values()).filter(one -> one.key().equalsIgnoreCase(bare)).findFirst();
  }

  String file() {
    return key() + ENDING;
  }
}
