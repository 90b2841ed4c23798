package id.balai.ui.control;

import java.util.Locale;
import java.util.Optional;

/// Tells what was typed quickly in one go: a scanner or a person. Time alone cannot tell it on a
/// busy machine; a badge is told by what it begins with.
final class ScanBurst {

  /// What every badge code begins with; its letters have the same keys on all layouts.
  static final String PREFIX = "HDR";

  /// Keys are held back this long for the next one.
  static final int HOLD_MILLIS = 80;

  /// Once it begins like a badge.
  static final int HOLD_BADGE_MILLIS = 300;

  /// A badge that lost letters is still no typing of a person from this length on.
  private static final int LEAST_BADGE = 12;

  /// Something foreign (a web address, say) has at least this many characters …
  private static final int LEAST_FOREIGN = 6;

  /// … that come at most this far apart on average.
  private static final double FOREIGN_GAP_MILLIS = 35;

  private final StringBuilder typed = new StringBuilder();
  private long firstMillis;
  private long lastMillis;

  /// Takes what a key typed; control characters say nothing and are left out.
  void add(String characters, long millis) {
    if (typed.isEmpty()) {
      firstMillis = millis;
    }
    lastMillis = millis;
    characters.chars().filter(c -> !Character.isISOControl(c)).forEach(c -> typed.append((char) c));
  }

  int length() {
    return typed.length();
  }

  int holdMillis() {
    return badgeStart() >= 0 ? HOLD_BADGE_MILLIS : HOLD_MILLIS;
  }

  /// Where the badge begins, behind what a person typed just before; -1: nowhere.
  int badgeStart() {
    return typed.toString().toUpperCase(Locale.ROOT).indexOf(PREFIX);
  }

  /// The code when a device ended it with its suffix (Enter or Tab).
  Optional<String> ended() {
    Optional<String> badge = timedOut();
    return badge.isPresent() || !isTooQuickForHands() ? badge : Optional.of(typed.toString());
  }

  /// The code when nothing more came.
  Optional<String> timedOut() {
    int start = badgeStart();
    return start >= 0 && typed.length() - start >= LEAST_BADGE
        ? Optional.of(typed.substring(start))
        : Optional.empty();
  }

  void clear() {
    typed.setLength(0);
  }

  private boolean isTooQuickForHands() {
    return typed.length() >= LEAST_FOREIGN
        && (double) (lastMillis - firstMillis) / (typed.length() - 1) <= FOREIGN_GAP_MILLIS;
  }
}
