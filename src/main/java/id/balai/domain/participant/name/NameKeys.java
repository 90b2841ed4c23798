package id.balai.domain.participant.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Keys under which names are sorted and found.
///
/// Java's Indonesian collator does not ignore apostrophes, so the keys are made here.
public final class NameKeys {
  /// Every sign that people use as an apostrophe, the hamza signs among them.
  private static final Pattern APOSTROPHES = Pattern.compile("['`´‘’‚‛′ʹʻʼʽˈ＇ʾʿ]");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameKeys() {}

  /// Lower case, no accents, no apostrophes, other punctuation as one space.
  public static String sortKey(String name) {
    return name.chars().allMatch(c -> c < 128) ? ofAscii(name) : ofAny(name);
  }

  /// The same as [#ofAny], for letters that nearly all names consist of: lists are long.
  private static String ofAscii(String name) {
    var key = new StringBuilder(name.length());
    boolean isBetween = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\'' || c == '`') {
        continue;
      }
      if (!Character.isLetterOrDigit(c)) {
        isBetween = true;
        continue;
      }
      if (isBetween && !key.isEmpty()) {
        key.append(' ');
      }
      isBetween = false;
      key.append(Character.toLowerCase(c));
    }
    return key.toString();
  }

  static String ofAny(String name) {
    String plain = APOSTROPHES.matcher(name).replaceAll("");
    if (plain.chars().anyMatch(c -> c > 127)) {
      plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    }
    return REST.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static String inSingleBlanks(String name) {
    return BLANKS.matcher(name).replaceAll(" ").strip();
  }

  /// The sort key without its spaces.
  public static String searchKey(String name) {
    return sortKey(name).replace(" ", "");
  }

  /// The name with every apostrophe straight and every run of blanks as one space.
  public static String plain(String name) {
    return isPlain(name) ? name : plainOfAny(name);
  }

  /// Whether there is no letter beyond ASCII, no apostrophe but a straight one, and no blank but a
  /// single space between words.
  private static boolean isPlain(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~' || c == '`' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || name.isEmpty();
  }

  private static String plainOfAny(String name) {
    return APOSTROPHES.matcher(name).replaceAll("'").transform(NameKeys::inSingleBlanks);
  }
}
