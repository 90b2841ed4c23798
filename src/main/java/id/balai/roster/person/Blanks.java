package id.balai.roster.person;

import java.util.regex.Pattern;

/// Blanks of every kind: hard spaces, zero-width ones, line breaks inside a cell.
final class Blanks {
  private static final String BLANK = "[\\s\\p{Z}\\u200b\\u200c\\u200d\\u2060\\ufeff\\p{Cc}]";
  private static final Pattern ENDS = Pattern.compile("^" + BLANK + "+|" + BLANK + "+$");
  private static final Pattern BREAKS =
      Pattern.compile("[\\p{Z}\\s]*[\\r\\n\\t\\u000b]+[\\p{Z}\\s]*");
  private static final Pattern ALL = Pattern.compile(BLANK);

  private Blanks() {}

  /// One line without blanks at its ends; blanks inside stay as they are.
  static String stripped(String text) {
    return BREAKS.matcher(ENDS.matcher(text).replaceAll("")).replaceAll(" ").replace('\u00a0', ' ');
  }

  /// No blanks at all.
  static String removed(String text) {
    return ALL.matcher(text).replaceAll("");
  }
}
