package id.balai.roster.person;

/// Blanks of every kind: hard spaces, zero-width ones, line breaks inside a cell.
final class Blanks {
  private Blanks() {}

  /// One line without blanks at its ends; blanks inside stay as they are, a hard space as a plain
  /// one.
  static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return inOneLine(text.substring(from, to));
  }

  private static String inOneLine(String text) {
    if (isInOneLine(text)) {
      return text;
    }
    return text.replaceAll("\\s*[\\r\\n\\t\\u000b]+\\s*", " ").replace('\u00a0', ' ');
  }

  private static boolean isInOneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) == '\u00a0') {
        return false;
      }
    }
    return true;
  }

  /// No blanks at all.
  static String removed(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString();
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || (c >= '\u007f'
            && (Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT));
  }
}
