package id.balai.roster.person;

import id.balai.roster.shape.Digits;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name and the number that stands with it in one cell, behind, below or before it.
///
/// @param name the name alone
/// @param number the number with the word for its kind, if one stands there; empty if there is none
record NumberedName(String name, String number) {
  private static final String DIGITS = "\\d(?:[\\d .'-]*\\d)?";
  private static final String KIND =
      "(?:(?<!\\p{L})(NIPPPK|NI PPPK|NIP|NIK|NRP|NUPTK|KTP)\\b[\\s.:]*)";
  private static final Pattern BEHIND =
      Pattern.compile("(?i)^(.*?\\p{L}.*?)[\\s,;:/|(–—-]*" + KIND + "?(" + DIGITS + ")[)\\s.]*$");
  private static final Pattern BEFORE =
      Pattern.compile("(?i)^" + KIND + "?(" + DIGITS + ")[\\s,;:/|)–—-]+(\\p{L}.*)$");
  private static final Pattern NOTHING_BEHIND =
      Pattern.compile("(?i)^(.*?\\p{L}.*?)[\\s/|,]+(?:NIP|NIK|NRP)?[\\s.:]*[-–—]+\\s*$");
  private static final Pattern KIND_BEHIND =
      Pattern.compile("(?i)[\\s,/(-]+(NIP|NIK|NRP)[\\s.:]*$");
  private static final int SHORTEST = 8;
  private static final int SHORTEST_NAMED = 5;

  static NumberedName of(String text) {
    if (!Digits.hasAny(text)) {
      if (text.indexOf('-') < 0 && text.indexOf('–') < 0) {
        return new NumberedName(text, "");
      }
      Matcher nothing = NOTHING_BEHIND.matcher(text);
      return new NumberedName(nothing.matches() ? nothing.group(1).strip() : text, "");
    }
    Matcher behind = BEHIND.matcher(text);
    if (behind.matches() && isNumber(behind.group(2), behind.group(3))) {
      String name = KIND_BEHIND.matcher(behind.group(1)).replaceFirst("").strip();
      return new NumberedName(name, number(behind.group(2), behind.group(3)));
    }
    Matcher before = BEFORE.matcher(text);
    if (before.matches() && isNumber(before.group(1), before.group(2))) {
      return new NumberedName(before.group(3).strip(), number(before.group(1), before.group(2)));
    }
    return new NumberedName(text, "");
  }

  private static boolean isNumber(@org.jspecify.annotations.Nullable String kind, String written) {
    long digits = written.chars().filter(c -> c >= '0' && c <= '9').count();
    return digits >= (kind == null ? SHORTEST : SHORTEST_NAMED);
  }

  private static String number(@org.jspecify.annotations.Nullable String kind, String written) {
    String word = kind == null ? "" : kind.toUpperCase(Locale.ROOT).replace("NI PPPK", "NIPPPK");
    return (word + " " + written).strip();
  }
}
