package id.balai.ui.control;

import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.ScanText;
import id.balai.domain.certificate.CertificateCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what keys typed: a scanner or a person. Time alone cannot tell it on a busy machine or for
/// a slow scanner; a badge is told by what it begins with, also when its first letters were given
/// back to the person's field already. All times are in milliseconds.
final class ScanBurst {

  /// Keys are held back this long for the next one.
  static final int HOLD_MILLIS = 80;

  /// A code that is not whole is waited for at least and at most this long.
  private static final int LEAST_WAIT_MILLIS = 300;

  private static final int MOST_WAIT_MILLIS = 1500;

  /// What was given back counts as the beginning of a code for this long.
  private static final int FORGET_MILLIS = 2500;

  /// A badge that lost letters is still no typing of a person from this length on.
  private static final int LEAST_BADGE = 12;

  /// Something foreign (a web address, say) has at least this many characters …
  private static final int LEAST_FOREIGN = 6;

  /// … or so many where it is digits alone: fewer are a PIN …
  private static final int LEAST_DIGITS = 9;

  /// … that come at most this far apart on average.
  private static final double FOREIGN_GAP_MILLIS = 35;

  /// What devices put before a code has at most this many characters.
  private static final int LONGEST_LEAD = 4;

  private static final Pattern BADGE =
      Pattern.compile(BadgeCode.FAMILY + "[" + BadgeCode.ALPHABET + "]*");

  /// An end that may become a badge.
  private static final Pattern BEGINNING =
      Pattern.compile("(?:H|HD|" + BadgeCode.FAMILY + "[" + BadgeCode.ALPHABET + "]*)$");

  /// What the code of a certificate begins with, on the layouts that scanners meet.
  private static final Pattern CERTIFICATE = Pattern.compile("BLI[^A-Z]");

  private final StringBuilder typed = new StringBuilder();
  private final List<Long> times = new ArrayList<>();
  private int givenBack;

  /// Takes what a key typed; control characters say nothing and are left out.
  void add(String characters, long millis) {
    if (givenBack > 0 && millis - times.getLast() > FORGET_MILLIS) {
      drop(givenBack);
    }
    characters
        .chars()
        .filter(c -> !Character.isISOControl(c))
        .forEach(
            c -> {
              typed.append((char) c);
              times.add(millis);
            });
  }

  /// How many characters there are, with those that were given back.
  int length() {
    return typed.length();
  }

  /// How long the next key is waited for.
  int holdMillis() {
    int start = start();
    if (start < 0) {
      return HOLD_MILLIS;
    }
    boolean isWhole = codes().stream().anyMatch(code -> BadgeCode.parse(code).isPresent());
    double gap = gapMillis(start, typed.length());
    return isWhole
        ? (int) Math.clamp(3 * gap, HOLD_MILLIS, MOST_WAIT_MILLIS)
        : (int) Math.clamp(8 * gap, LEAST_WAIT_MILLIS, MOST_WAIT_MILLIS);
  }

  /// Where a badge or the code of a certificate begins, behind what a person typed just before; -1:
  /// nowhere. Letters inside the code of a certificate that look like a badge are none.
  int start() {
    int badge = badgeStart();
    int certificate = certificateStart();
    return badge < 0 || (certificate >= 0 && certificate < badge) ? certificate : badge;
  }

  /// Where the scan begins, with what the device put before its code.
  int leadStart() {
    int start = Math.max(0, start());
    double quick = Math.max(20, 2 * gapMillis(start, typed.length()));
    int lead = start;
    while (lead > givenBack
        && start - lead < LONGEST_LEAD
        && times.get(lead) - times.get(lead - 1) <= quick) {
      lead--;
    }
    return lead;
  }

  private int badgeStart() {
    Matcher badge = BADGE.matcher(upper());
    while (badge.find()) {
      if (badge.end() == typed.length() || badge.end() - badge.start() >= LEAST_BADGE) {
        return badge.start();
      }
    }
    return -1;
  }

  private int certificateStart() {
    Matcher start = CERTIFICATE.matcher(upper());
    return start.find() ? start.start() : -1;
  }

  private String upper() {
    return typed.toString().toUpperCase(Locale.ROOT);
  }

  /// The codes when a device ended them with its suffix (Enter or Tab); none: a person typed.
  List<String> ended() {
    List<String> codes = codes();
    return codes.isEmpty() && isTooQuickForHands() ? ScanText.codes(heldText()) : codes;
  }

  /// The codes when nothing more came.
  ///
  /// @param isInField whether a person could have typed it into a field
  List<String> timedOut(boolean isInField) {
    return isInField ? codes() : ended();
  }

  private List<String> codes() {
    int start = start();
    if (start < 0) {
      return List.of();
    }
    String code = typed.substring(start);
    boolean isCode =
        start == badgeStart() ? code.length() >= LEAST_BADGE : CertificateCode.isCertificates(code);
    return isCode ? ScanText.codes(code) : List.of();
  }

  /// What was held is given back; only what may become a badge is still known.
  void givenBack() {
    Matcher beginning = BEGINNING.matcher(upper());
    drop(beginning.find() ? beginning.start() : typed.length());
    givenBack = typed.length();
  }

  void clear() {
    drop(typed.length());
  }

  private void drop(int count) {
    typed.delete(0, count);
    times.subList(0, count).clear();
    givenBack = Math.max(0, givenBack - count);
  }

  private String heldText() {
    return typed.substring(givenBack);
  }

  private boolean isTooQuickForHands() {
    String text = heldText();
    boolean isDigits = text.chars().allMatch(Character::isDigit);
    boolean isHeldDown = text.chars().distinct().count() <= 1;
    return text.length() >= (isDigits ? LEAST_DIGITS : LEAST_FOREIGN)
        && !isHeldDown
        && gapMillis(givenBack, typed.length()) <= FOREIGN_GAP_MILLIS;
  }

  /// Average time from one character to the next.
  private double gapMillis(int from, int to) {
    return to - from < 2 ? 0 : (double) (times.get(to - 1) - times.get(from)) / (to - from - 1);
  }
}
