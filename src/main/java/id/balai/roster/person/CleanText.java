package id.balai.roster.person;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text without what nobody sees and nobody typed: marks of direction and of no width, soft
/// hyphens, signs as web pages escape them.
///
/// @param text what is left
/// @param removed the marks that were taken out, as `U+200B`; empty if there were none
record CleanText(String text, String removed) {
  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|amp|apos|quot|nbsp|rsquo|lsquo|lt|gt);");
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "apos", "'", "quot", "\"", "nbsp", " ", "rsquo", "'", "lsquo", "'", "lt", "<",
          "gt", ">");

  static CleanText of(String text) {
    String typed = text.indexOf('&') >= 0 ? unescaped(text) : text;
    return isPlain(typed) ? new CleanText(typed, "") : withoutMarks(typed);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i)) || isBreak(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static CleanText withoutMarks(String text) {
    boolean isJoining = text.codePoints().anyMatch(CleanText::needsJoiners);
    StringBuilder rest = new StringBuilder(text.length());
    StringBuilder removed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isJoiner = c == '\u200c' || c == '\u200d';
      if (isBreak(c)) {
        rest.append(' ');
      } else if (!isMark(c) || (isJoiner && isJoining)) {
        rest.append(c);
      } else if (removed.length() < 40) {
        removed
            .append(removed.isEmpty() ? "" : " ")
            .append(String.format(Locale.ROOT, "U+%04X", (int) c));
      }
    }
    return new CleanText(rest.toString(), removed.toString());
  }

  /// Marks of no width, of direction, of joining, and the mark at the beginning of a file.
  private static boolean isMark(char c) {
    return c == '\u00ad'
        || c == '\u061c'
        || c == '\u180e'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f')
        || (c >= '\ufe00' && c <= '\ufe0f')
        || c == '\ufeff';
  }

  /// Signs of control that stand between words.
  private static boolean isBreak(char c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t')
        || (c >= '\u007f' && c <= '\u009f')
        || c == '\u2028'
        || c == '\u2029';
  }

  /// Letters of scripts in which a joiner is part of the spelling.
  private static boolean needsJoiners(int point) {
    return point > 0x0590
        && Character.isLetter(point)
        && Character.UnicodeScript.of(point) != Character.UnicodeScript.LATIN;
  }

  private static String unescaped(String text) {
    Matcher found = ENTITY.matcher(text);
    return found.replaceAll(m -> Matcher.quoteReplacement(sign(m.group(1))));
  }

  private static String sign(String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, "");
    }
    boolean isHex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    int point =
        isHex
            ? Integer.parseInt(name, 2, name.length(), 16)
            : Integer.parseInt(name, 1, name.length(), 10);
    // Half of a pair is no sign, and nothing that is written later could hold it.
    boolean isHalf = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    boolean isSign = Character.isDefined(point) && point >= ' ' && !isHalf;
    return isSign ? Character.toString(point) : " ";
  }
}
