package id.balai.roster.shape;

/// What the digits of a cell say.
public final class Digits {
  private Digits() {}

  /// The digits of a text alone.
  public static String of(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  /// Whether a text is digits and nothing else, and at least one.
  public static boolean isAll(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /// Whether a digit stands in a text.
  public static boolean hasAny(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /// Whether a date of birth of somebody alive stands in front: `19680314…`.
  static boolean beginsWithDate(String digits) {
    int year = number(digits, 0, 4);
    return year >= 1930 && year <= 2015 && isDay(number(digits, 4, 6), number(digits, 6, 8));
  }

  /// Whether day, month and year of a birth stand where a population number has them.
  static boolean holdsBirth(String digits) {
    int day = number(digits, 6, 8);
    return number(digits, 0, 2) >= 11
        && isDay(number(digits, 8, 10), day > 40 ? day - 40 : day)
        && !digits.endsWith("0000");
  }

  private static boolean isDay(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  /// Whether the digits begin like a telephone number, and are as many.
  static boolean isPhone(String digits, String written) {
    int length = digits.length();
    if (length < 8 || length > 15) {
      return false;
    }
    boolean isMobile = digits.startsWith("08") || digits.startsWith("628");
    boolean isLocal = length <= 13 && digits.charAt(0) == '0' && digits.charAt(1) != '0';
    boolean isBare = digits.startsWith("8") && length >= 9 && length <= 12;
    return isMobile || isLocal || isBare || written.startsWith("+") || digits.startsWith("620");
  }
}
