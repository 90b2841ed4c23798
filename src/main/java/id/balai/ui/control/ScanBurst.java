package id.balai.ui.control;

import id.balai.domain.certificate.CertificateCode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what was typed quickly in one go: a scanner or a person. Time alone cannot tell it on a
/// busy machine; a badge is told by what it begins with.
final class ScanBurst {

  /// What every badge code begins with; its letters have the same keys on all layouts.
  static final String PREFIX = "HDR";

  /// What the code of a certificate begins with, on the layouts that scanners meet.
  private static final Pattern CERTIFICATE = Pattern.compile("BLI[^A-Z]");

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
    return start() >= 0 ? HOLD_BADGE_MILLIS : HOLD_MILLIS;
  }

  /// Where a badge or the code of a certificate begins, behind what a person typed just before; -1:
  /// nowhere. Letters inside the code of a certificate that look like a badge are none.
  int start() {
    int badge = badgeStart();
    int certificate = certificateStart();
    return badge < 0 || (certificate >= 0 && certificate < badge) ? certificate : badge;
  }

  private int badgeStart() {
    return upper().indexOf(PREFIX);
  }

  private int certificateStart() {
    Matcher start = CERTIFICATE.matcher(upper());
    return start.find() ? start.start() : -1;
  }

  private String upper() {
    return typed.toString().toUpperCase(Locale.ROOT);
  }

  /// The code when a device ended it with its suffix (Enter or Tab).
  Optional<String> ended() {
    Optional<String> badge = timedOut();
    return badge.isPresent() || !isTooQuickForHands() ? badge : Optional.of(typed.toString());
  }

  /// The code when nothing more came.
  Optional<String> timedOut() {
    int start = start();
    if (start < 0) {
      return Optional.empty();
    }
    String code = typed.substring(start);
    boolean isCode =
        start == badgeStart() ? code.length() >= LEAST_BADGE : CertificateCode.isCertificates(code);
    return isCode ? Optional.of(code) : Optional.empty();
  }

  void clear() {
    typed.setLength(0);
  }

  private boolean isTooQuickForHands() {
    return typed.length() >= LEAST_FOREIGN
        && (double) (lastMillis - firstMillis) / (typed.length() - 1) <= FOREIGN_GAP_MILLIS;
  }
}
