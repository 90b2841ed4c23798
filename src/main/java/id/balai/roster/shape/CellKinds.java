package id.balai.roster.shape;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what a cell looks like. Runs over every cell of a list, so it looks at the characters
/// first and asks patterns only where they can help.
public final class CellKinds {
  private static final int LONGEST = 160;
  private static final Set<String> SEXES =
      Set.of(
          "l",
          "p",
          "lk",
          "pr",
          "laki",
          "lakilaki",
          "laki2",
          "pria",
          "wanita",
          "perempuan",
          "m",
          "f",
          "w",
          "male",
          "female",
          "lelaki",
          "bapak",
          "ibu",
          "tn",
          "ny",
          "nn",
          "cowok",
          "cewek",
          "prp",
          "putra",
          "putri");
  private static final Pattern SIGNS = Pattern.compile("[\\s./-]+");
  private static final Pattern LOST =
      Pattern.compile("\\d+([.,]\\d*)?\\s*[eE]\\s*\\+\\s*\\d+|\\d{16,}[.,]0+");
  private static final Pattern NUMERIC_DATE =
      Pattern.compile(
          "(\\d{1,2}\\s*[-/.]\\s*\\d{1,2}\\s*[-/.]\\s*(\\d{4}|\\d{2})|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})([T"
              + " ]\\d{1,2}[:.]\\d{2}.*)?");
  private static final Pattern WORDED_DATE =
      Pattern.compile(
          "(?i).*?\\b\\d{1,2}[-/."
              + " ]{0,2}(jan|feb|peb|mar|apr|mei|may|jun|jul|agu|agt|ags|agst|aug|sep|okt|oct|nov|nop|des|dec)[a-z]*[-/."
              + " ,']*(\\d{4}|\\d{2})$");
  private static final Pattern PLACE_AND_DATE =
      Pattern.compile("\\p{L}[\\p{L} .'()]*[,/ -]+\\d{1,2}[-/.]\\d{1,2}[-/.](\\d{4}|\\d{2})");
  private static final Pattern GRADE =
      Pattern.compile(
          "(?i)(gol\\.?\\s*|golongan\\s*)?(IV|III|II|I)\\s*[/. -]?\\s*[a-e]|(?i)gol\\.?\\s*[IVX]+");
  private static final Pattern NAMED_KIND =
      Pattern.compile("(?i)(nip|nik|nrp|nuptk|ktp|nipppk|ni pppk)\\b[\\s.:]*[\\d .'/-]+");

  private CellKinds() {}

  /// What the text of a cell looks like.
  public static CellKind of(String text) {
    if (text.length() > LONGEST) {
      return CellKind.TEXT;
    }
    String plain = text.strip();
    int digits = 0;
    int letters = 0;
    boolean hasAt = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (Character.isLetter(c)) {
        letters++;
      }
      hasAt |= c == '@';
    }
    if (letters == 0) {
      return digits == 0 ? withoutWords(plain) : ofDigits(plain, digits);
    }
    if (hasAt && plain.indexOf('@') > 0 && plain.indexOf(' ') < 0) {
      return CellKind.EMAIL;
    }
    return digits == 0 ? ofWords(plain, letters) : mixed(plain, digits);
  }

  private static CellKind withoutWords(String plain) {
    if (plain.isEmpty()) {
      return CellKind.BLANK;
    }
    return plain.chars().anyMatch(c -> "√✓✔☑×\"”“〃".indexOf(c) >= 0)
        ? CellKind.MARK
        : CellKind.NOTHING;
  }

  private static CellKind ofDigits(String plain, int digits) {
    if (plain.equals("0")) {
      return CellKind.NOTHING;
    }
    boolean hasSigns = digits < plain.length();
    if (hasSigns && NUMERIC_DATE.matcher(plain).matches()) {
      return CellKind.DATE;
    }
    if (hasSigns && LOST.matcher(plain).matches()) {
      return CellKind.LOST;
    }
    if (digits <= 6) {
      return isCount(plain, digits) ? CellKind.COUNT : CellKind.AMOUNT;
    }
    return byDigits(Digits.of(plain), plain);
  }

  /// Digits with at most brackets or a full stop around them; a whole number of a spreadsheet.
  private static boolean isCount(String plain, int digits) {
    String bare = plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
    int around = 0;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      boolean isDigit = c >= '0' && c <= '9';
      if (!isDigit && "().,:".indexOf(c) < 0) {
        return false;
      }
      boolean isInside = i > 0 && i < bare.length() - 1 && bare.charAt(0) != '(';
      if (!isDigit && isInside) {
        return false;
      }
      around += isDigit ? 0 : 1;
    }
    return around <= 2 && digits > 0;
  }

  private static CellKind byDigits(String digits, String plain) {
    int length = digits.length();
    if (length == 18) {
      return Digits.beginsWithDate(digits) ? CellKind.NIP : CellKind.DIGITS;
    }
    if (length == 16) {
      return Digits.holdsBirth(digits) ? CellKind.NIK : CellKind.DIGITS;
    }
    if (Digits.isPhone(digits, plain)) {
      return CellKind.PHONE;
    }
    if (length > 18) {
      return Digits.isPhone(digits.substring(0, 10), plain) ? CellKind.PHONE : CellKind.DIGITS;
    }
    return length >= 7 ? CellKind.DIGITS : CellKind.COUNT;
  }

  private static CellKind mixed(String plain, int digits) {
    if (isDigit(plain.charAt(0)) && LOST.matcher(plain).matches()) {
      return CellKind.LOST;
    }
    if (isDate(plain)) {
      return CellKind.DATE;
    }
    if (digits >= 7) {
      return manyDigits(plain, digits);
    }
    String upper = plain.toLowerCase(Locale.ROOT);
    if (upper.startsWith("rp") && digits >= 3) {
      return CellKind.AMOUNT;
    }
    return CellKind.TEXT;
  }

  /// A date with words ends with its year, behind a month's name or behind two signs.
  private static boolean isDate(String plain) {
    int last = plain.length() - 1;
    if (last < 1 || !isDigit(plain.charAt(last)) || !isDigit(plain.charAt(last - 1))) {
      return false;
    }
    int signs = 0;
    boolean hasDigit = false;
    boolean isMonth = false;
    for (int i = 0; i <= last; i++) {
      char c = plain.charAt(i);
      hasDigit |= isDigit(c);
      isMonth |= hasDigit && Character.isLetter(c);
      signs += c == '-' || c == '/' || c == '.' ? 1 : 0;
    }
    return (isMonth && WORDED_DATE.matcher(plain).matches())
        || (signs > 1 && PLACE_AND_DATE.matcher(plain).matches());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static CellKind manyDigits(String plain, int digits) {
    if (NAMED_KIND.matcher(plain).matches()) {
      return byDigits(Digits.of(plain), plain);
    }
    int words = 0;
    for (int i = 0; i < plain.length(); i++) {
      words += Character.isLetter(plain.charAt(i)) ? 1 : 0;
    }
    if (words <= 4 && digits >= 8) {
      return byDigits(Digits.of(plain), plain);
    }
    return digits >= 8 ? CellKind.NAMED_NUMBER : CellKind.TEXT;
  }

  private static CellKind ofWords(String plain, int letters) {
    if (letters <= 10 && plain.length() <= 14) {
      String bare = SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
      if (SEXES.contains(bare)) {
        return CellKind.SEX;
      }
      if (bare.equals("v") || bare.equals("x")) {
        return CellKind.MARK;
      }
      if (GRADE.matcher(plain).matches()) {
        return CellKind.GRADE;
      }
    }
    if (NameShape.isTitled(plain)) {
      return CellKind.TITLED;
    }
    return NameShape.isCapitalized(plain) ? CellKind.CAPITALS : CellKind.TEXT;
  }
}
