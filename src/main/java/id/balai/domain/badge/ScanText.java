package id.balai.domain.badge;

import id.balai.domain.certificate.CertificateCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The one understanding of what a scanner sent, for every way in: keyboard, serial line, standard
/// input, a picture, a pasted text. Scanners of the market put an AIM prefix (`]Q1`), a start and
/// an end of text, quotes or blanks around a code, join two codes, or add a suffix of their own.
public final class ScanText {

  /// The most letters that a QR code can hold; a line beyond is no code.
  public static final int LONGEST = 4296;

  /// A badge that lost letters is still meant as one from this length on.
  private static final int LEAST_BADGE = 12;

  private static final Pattern BADGE =
      Pattern.compile(BadgeCode.FAMILY + "[" + BadgeCode.ALPHABET + "]*");
  private static final Pattern AIM = Pattern.compile("^\\][A-Za-z][0-9A-Za-z]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern ENDS =
      Pattern.compile("[\\r\\n\\t\\u000b\\f\\u0002\\u0003\\u0004]+");
  private static final String QUOTES = "\"'`\u201c\u201d\u2018\u2019\u00ab\u00bb";

  /// A byte order mark whose bytes were taken for letters.
  private static final String READ_MARK = "\u00ef\u00bb\u00bf";

  private ScanText() {}

  /// Whether a character ends what came before: carriage return, line feed, tabulator, or the start
  /// or end of a text.
  public static boolean isEnd(int character) {
    return character <= 0xff && ENDS.matcher(Character.toString(character)).matches();
  }

  /// The codes in a text, in their order, each once: badges in capitals without anything around
  /// them; where there is none, everything between two ends as one code, without blanks around it.
  ///
  /// @param raw hostile
  public static List<String> codes(String raw) {
    Set<String> codes = new LinkedHashSet<>();
    for (String part : ENDS.split(raw, -1)) {
      codes.addAll(inOneLine(part));
    }
    return List.copyOf(codes);
  }

  /// The first code in a text; empty where there is none.
  ///
  /// @param raw hostile
  public static String first(String raw) {
    List<String> codes = codes(raw);
    return codes.isEmpty() ? "" : codes.getFirst();
  }

  /// The badges in what one QR code holds; where there is none, its text as it is.
  ///
  /// @param text hostile
  public static List<String> inCode(String text) {
    List<String> codes = codes(text);
    boolean isBadges = !codes.isEmpty() && codes.stream().allMatch(BadgeCode::isBadgeShaped);
    return isBadges ? codes : List.of(text);
  }

  /// The badges with a right check letter in a text, in their order.
  static List<String> badges(String text) {
    String compact = BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    int at = compact.indexOf(BadgeCode.FAMILY);
    while (at >= 0 && at + BadgeCode.LENGTH <= compact.length()) {
      String code = compact.substring(at, at + BadgeCode.LENGTH);
      boolean isBadge = BadgeCode.parse(code).isPresent();
      if (isBadge) {
        found.add(code);
      }
      at = compact.indexOf(BadgeCode.FAMILY, isBadge ? at + BadgeCode.LENGTH : at + 1);
    }
    return found;
  }

  private static List<String> inOneLine(String line) {
    String text = bare(line);
    if (text.isEmpty()) {
      return List.of();
    }
    if (CertificateCode.isCertificates(text) || ForeignKind.of(text) != ForeignKind.OTHER) {
      return List.of(text);
    }
    List<String> badges = badges(text);
    return badges.isEmpty() ? List.of(damagedBadge(text).orElse(text)) : badges;
  }

  /// What is left of a badge whose letters are not all right; it is told to be scanned again.
  private static Optional<String> damagedBadge(String text) {
    Matcher badge = BADGE.matcher(BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT));
    while (badge.find()) {
      if (badge.group().length() >= LEAST_BADGE) {
        int length = Math.min(badge.group().length(), BadgeCode.LENGTH);
        return Optional.of(badge.group().substring(0, length));
      }
    }
    return Optional.empty();
  }

  /// The text without what devices put around a code.
  private static String bare(String line) {
    String text = visible(line.startsWith(READ_MARK) ? line.substring(3) : line).strip();
    String before;
    do {
      before = text;
      text = AIM.matcher(unquoted(text)).replaceFirst("").strip();
    } while (!text.equals(before));
    return text;
  }

  private static String unquoted(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && QUOTES.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && QUOTES.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  /// Full-width letters as usual ones, without control characters and marks that are not drawn.
  private static String visible(String text) {
    var visible = new StringBuilder();
    text.codePoints()
        .map(c -> c >= 0xff01 && c <= 0xff5e ? c - 0xfee0 : c == 0x3000 ? ' ' : c)
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }
}
